// What a department was asked about most, as a list.
import { formatCount } from '../format/format-count.ts';
import { findMove, listMatters, type Move } from '../statistics/matters.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { addressOfFigure } from './figure-link.ts';
import { comparedMonths, nameCategories, type ReleaseContext } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';

export interface MattersView {
  readonly title: string;
  /** Whether the order itself is reported; otherwise it is the order of the counts. */
  readonly isRanked: boolean;
  readonly matters: readonly MatterView[];
}

export interface MatterView {
  readonly name: string;
  readonly number?: number;
  readonly figure?: string;
  /** Where the source of the figure stands. */
  readonly address?: string;
  /** How it has moved since the earlier list: "upp från plats 3 maj–augusti 2017"; absent when there was none. */
  readonly move?: string;
}

/** How many matters are shown when the producer has not ranked them. */
const most = 5;

/** The ranked matters of the department; without ranks, the largest. */
export function makeMattersView(department: string, context: ReleaseContext): MattersView {
  const { publication, comparison, messages } = context;
  const all = listMatters(comparison.current, department, publication.indicators);
  const isRanked = all.some(({ rank }) => rank !== undefined);
  const shown = isRanked ? all.filter(({ rank }) => rank !== undefined) : all.slice(0, most);
  const name = nameCategories({ [reservedDimensions.department]: department }, context);
  return {
    title: isRanked ? messages.page.topMattersOf(name) : messages.page.countedMattersOf(name),
    isRanked,
    matters: shown.map(({ code, count }) => {
      const matter = nameCategories({ [reservedDimensions.matter]: code }, context);
      const indicator = publication.indicators.get(count?.indicator ?? '');
      const move = tellMove(findMove(comparison, department, code, publication), shown.length, context);
      const base = { name: matter, ...(move !== undefined && { move }) };
      if (count === undefined || indicator === undefined) return base;
      const { text } = formatFigure(count, indicator, context, 'table');
      return { ...base, number: count.value.number, figure: text, address: addressOfFigure(count, context) };
    }),
  };
}

/** In words; the length of the list as a word, where there is one. */
function tellMove(move: Move | undefined, length: number, context: ReleaseContext): string | undefined {
  const { matters: words } = context.messages.comparability;
  if (move === undefined) return undefined;
  if (move.kind === 'new') return length === 1 ? words.isNewAlone : words.isNew(formatCount(length, context.language));
  return words[move.kind](String(move.from), comparedMonths(context));
}
