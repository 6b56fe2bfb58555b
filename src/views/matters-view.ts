// What a department was asked about most, as a list.
import { listMatters } from '../statistics/matters.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { nameCategories, type ReleaseContext } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';

export interface MattersView {
  readonly title: string;
  /** Whether the order itself is reported; otherwise it is the order of the counts. */
  readonly isRanked: boolean;
  readonly matters: readonly { readonly name: string; readonly number?: number; readonly figure?: string }[];
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
      if (count === undefined || indicator === undefined) return { name: matter };
      const { text } = formatFigure(count, indicator, context, 'table');
      return { name: matter, number: count.value.number, figure: text };
    }),
  };
}
