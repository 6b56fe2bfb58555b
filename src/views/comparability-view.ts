// Why a figure is not compared with an earlier one, in words: as a sign in a table, and as a sentence.
import { formatNumber } from '../format/format-number.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { NoChange } from '../statistics/change.ts';
import type { Obstacle } from '../statistics/comparability.ts';
import type { Unit } from '../statistics/indicator.ts';
import type { Address } from '../statistics/observation.ts';
import { decimalsOf } from '../statistics/rounding.ts';
import { comparedMonths, lowerFirst, nameCategories, type ReleaseContext, textOf } from './release-context.ts';
import type { Sign } from './signs.ts';

/** "Ej jämförbart: 90 s maj–augusti 2017, 60 s maj–augusti 2018 (längsta väntan)." */
export function explainNoChange(change: NoChange, context: ReleaseContext): string {
  const { comparability: words, change: reasons } = context.messages;
  switch (change.reason) {
    case 'not-comparable':
      return words.notComparableSentence(explainObstacles(change.obstacles, context));
    case 'new':
      return words.newSentence(comparedMonths(context));
    default:
      return reasons.none[change.reason];
  }
}

/** The sign in the column of changes, and what it means there. */
export function signNoChange(change: NoChange, context: ReleaseContext): Sign {
  const { comparability: words, missing } = context.messages;
  switch (change.reason) {
    case 'not-comparable': {
      const { sign, meaning } = words.notComparable;
      return { sign, meaning: meaning(explainObstacles(change.obstacles, context)) };
    }
    case 'new':
      return { sign: words.isNew.sign, meaning: words.isNew.meaning(comparedMonths(context)) };
    default:
      return missing['not-available'];
  }
}

/** What the figures at the addresses are of, as a list: "Val 2 och Val 4". */
export function listCategories(addresses: readonly Address[], context: ReleaseContext): string {
  const names = addresses.map(({ categories }) => nameCategories(categories, context, 'short'));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${context.messages.and} ${last}`;
}

/** Why in a few words, without a full stop: "90 s maj–augusti 2017, 60 s maj–augusti 2018 (längsta väntan)". */
export function explainObstacles(obstacles: readonly Obstacle[], context: ReleaseContext): string {
  return obstacles.map((obstacle) => explainObstacle(obstacle, context)).join('; ');
}

function explainObstacle(obstacle: Obstacle, context: ReleaseContext): string {
  const { comparability: words } = context.messages;
  switch (obstacle.kind) {
    case 'parameter': {
      const { parameter, before, now } = obstacle;
      const [earlier, present] = inPeriods(
        before,
        now,
        (number) => writeQuantity(number, parameter.unit, context),
        context,
      );
      return words.parameter(lowerFirst(textOf(parameter.label, context)), earlier, present);
    }
    case 'scale': {
      const writeEnds = ({ from, to }: typeof obstacle.now): string =>
        `${writeNumber(from, context)}–${writeNumber(to, context)}`;
      return words.scale(...inPeriods(obstacle.before, obstacle.now, writeEnds, context));
    }
    case 'break':
      return textOf(obstacle.reason, context).replace(/\.$/, '');
    case 'marked':
      return words.marked;
    case 'split':
      return words.split(nameCategories({ [obstacle.dimension]: obstacle.category }, context));
    case 'merged':
      return words.merged(listCategories(obstacle.addresses, context));
  }
}

/** Both with the period that they hold for. */
function inPeriods<Value>(
  before: Value,
  now: Value,
  write: (value: Value) => string,
  context: ReleaseContext,
): [string, string] {
  const { inPeriod } = context.messages.comparability;
  const months = formatPeriodMonths(context.comparison.current.period, context.language);
  return [inPeriod(write(before), comparedMonths(context)), inPeriod(write(now), months)];
}

function writeQuantity(number: number, unit: Unit, { language }: ReleaseContext): string {
  return formatQuantity({ number, unit, decimals: decimalsOf(number) }, language, 'table').text;
}

function writeNumber(number: number, { language }: ReleaseContext): string {
  return formatNumber(number, decimalsOf(number), language);
}
