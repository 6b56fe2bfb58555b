// Why a figure is not compared with an earlier one, in words: as a sentence, and as a sign in a table with its meaning.
import { figureMessagesIn } from '../i18n/figure-messages.ts';
import type { NoChange } from '../statistics/change.ts';
import type { Obstacle } from '../statistics/comparability.ts';
import type { Unit } from '../statistics/indicator.ts';
import type { Language, LocalizedText } from '../statistics/language.ts';
import type { Address, Categories } from '../statistics/observation.ts';
import { decimalsOf } from '../statistics/rounding.ts';
import { formatList } from './format-list.ts';
import { formatNumber } from './format-number.ts';
import { formatQuantity } from './format-quantity.ts';

/** What is named when two periods are compared, in the language. */
export interface ComparisonNames {
  readonly language: Language;
  /** The months of the figure, and of the earlier one: "maj–augusti 2018". */
  readonly now: string;
  readonly before: string;
  readonly textOf: (text: LocalizedText) => string;
  /** "Socialförvaltningen, Ekonomiskt bistånd". */
  readonly nameCategories: (categories: Categories, length: 'long' | 'short') => string;
}

/** "Ej jämförbart: 90 s maj–augusti 2017, 60 s maj–augusti 2018 (längsta väntan)." */
export function formatNoChange(change: NoChange, names: ComparisonNames): string {
  const { comparability: words, change: reasons } = figureMessagesIn(names.language);
  switch (change.reason) {
    case 'not-comparable':
      return words.notComparableSentence(formatObstacles(change.obstacles, names));
    case 'new':
      return words.newSentence(names.before);
    default:
      return reasons.none[change.reason];
  }
}

/** The sign in the column of changes, and what it means there. */
export function signNoChange(
  change: NoChange,
  names: ComparisonNames,
): { readonly sign: string; readonly meaning: string } {
  const { comparability: words, missing } = figureMessagesIn(names.language);
  switch (change.reason) {
    case 'not-comparable': {
      const { sign, meaning } = words.notComparable;
      return { sign, meaning: meaning(formatObstacles(change.obstacles, names)) };
    }
    case 'new':
      return { sign: words.isNew.sign, meaning: words.isNew.meaning(names.before) };
    default:
      return missing['not-available'];
  }
}

/** What the figures at the addresses are of, as a list: "Val 2 och Val 4". */
export function formatCategoryList(
  addresses: readonly Pick<Address, 'categories'>[],
  { language, nameCategories }: Pick<ComparisonNames, 'language' | 'nameCategories'>,
): string {
  return formatList(
    addresses.map(({ categories }) => nameCategories(categories, 'short')),
    language,
  );
}

/** Why in a few words, without a full stop: "90 s maj–augusti 2017, 60 s maj–augusti 2018 (längsta väntan)". */
export function formatObstacles(obstacles: readonly Obstacle[], names: ComparisonNames): string {
  return obstacles.map((obstacle) => formatObstacle(obstacle, names)).join('; ');
}

function formatObstacle(obstacle: Obstacle, names: ComparisonNames): string {
  const { textOf, language } = names;
  const { comparability: words } = figureMessagesIn(language);
  switch (obstacle.kind) {
    case 'parameter': {
      const { parameter, before, now } = obstacle;
      const write = (number: number): string => writeQuantity(number, parameter.unit, language);
      const label = textOf(parameter.label);
      return words.parameter(label.charAt(0).toLowerCase() + label.slice(1), ...inPeriods(before, now, write, names));
    }
    case 'scale': {
      const writeEnds = ({ from, to }: typeof obstacle.now): string =>
        `${writeNumber(from, language)}–${writeNumber(to, language)}`;
      return words.scale(...inPeriods(obstacle.before, obstacle.now, writeEnds, names));
    }
    case 'break':
      return textOf(obstacle.reason).replace(/\.$/, '');
    case 'length':
      return words.periodLength;
    case 'marked':
      return words.marked;
    case 'split':
      return words.split(names.nameCategories({ [obstacle.dimension]: obstacle.category }, 'long'));
    case 'merged':
      return words.merged(formatCategoryList(obstacle.addresses, names));
  }
}

/** Both with the period that they hold for. */
function inPeriods<Value>(
  before: Value,
  now: Value,
  write: (value: Value) => string,
  names: ComparisonNames,
): [string, string] {
  const { inPeriod } = figureMessagesIn(names.language).comparability;
  return [inPeriod(write(before), names.before), inPeriod(write(now), names.now)];
}

function writeQuantity(number: number, unit: Unit, language: Language): string {
  return formatQuantity({ number, unit, decimals: decimalsOf(number) }, language, 'table').text;
}

function writeNumber(number: number, language: Language): string {
  return formatNumber(number, decimalsOf(number), language);
}
