// A narrative as the beginning of the next one: the same words and components, its figures of the new periods, and a mark
// before every heading and paragraph that nobody has confirmed yet.
import { locateSpots } from '../narrative/locate-spots.ts';

export interface DraftNarrative {
  readonly text: string;
  /** Periods that are named and have nothing to do with the earlier release: they stand as they are. */
  readonly kept: readonly { readonly period: string; readonly line: number }[];
}

/** `periods` says which period takes the place of which. */
export function draftNarrative(source: string, periods: ReadonlyMap<string, string>): DraftNarrative {
  const spots = locateSpots(source);
  const kept = spots.periods.filter(({ period }) => !periods.has(period));
  const edits = [
    ...spots.claims.map((start) => ({ start, end: start, text: '<Confirm /> ' })),
    ...spots.periods.map(({ period, start, end }) => ({ start, end, text: periods.get(period) ?? period })),
  ];
  let text = source;
  for (const edit of edits.sort((a, b) => b.start - a.start)) {
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return { text, kept: kept.map(({ period, start }) => ({ period, line: lineAt(source, start) })) };
}

/** Marks stand within lines: a line has the same number before and after. */
function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
