// What the release does not report though the period it is compared with did, and why.
import { listNotReported } from '../statistics/continuity.ts';
import type { Address } from '../statistics/observation.ts';
import { nameCategories, type ReleaseContext, textOf } from './release-context.ts';

export interface NotReportedView {
  /** "Tillgänglighet, Val 1". */
  readonly name: string;
  readonly reason: string;
}

/** The entries of the release, in its order. */
export function makeNotReported(context: ReleaseContext): readonly NotReportedView[] {
  return listNotReported(context.comparison.current).map(({ address, reason }) => ({
    name: nameFigures(address, context),
    reason: textOf(reason, context),
  }));
}

/** The entries that are about a column of a table with these indicators, as remarks under it. */
export function notReportedIn(indicators: readonly string[], context: ReleaseContext): readonly string[] {
  const { notReportedNote } = context.messages.comparability;
  return listNotReported(context.comparison.current)
    .filter(({ address }) => indicators.includes(address.indicator))
    .map(({ address, reason }) => notReportedNote(nameFigures(address, context), textOf(reason, context)));
}

function nameFigures({ indicator: code, categories }: Address, context: ReleaseContext): string {
  const indicator = context.publication.indicators.get(code);
  const name = indicator === undefined ? code : textOf(indicator.label, context);
  return [name, nameCategories(categories, context)].filter((part) => part !== '').join(', ');
}
