// The release's remarks that belong under a table or a figure. Those on comparability stand at the change itself.
import { type Address, isWithin, type Observation } from '../statistics/observation.ts';
import type { ReleaseNote } from '../statistics/release.ts';
import type { Table } from '../statistics/table.ts';
import { type ReleaseContext, textOf } from './release-context.ts';

/** Remarks on the table itself and on any of `observations`, in the order of release.yaml, with their marks. */
export function notesFor(
  table: Table,
  observations: readonly Observation[],
  context: ReleaseContext,
): readonly string[] {
  return context.comparison.current.notes
    .filter(({ on }) =>
      on.kind === 'table'
        ? on.name === table.name
        : observations.some((observation) => isWithin(observation, on.address)),
    )
    .map((note) => [markOf(note, context), textOf(note.text, context)].filter((part) => part !== '').join(' '));
}

/** Remarks on exactly one figure, without those on its comparability. */
export function notesOn(address: Address, context: ReleaseContext): readonly string[] {
  return context.comparison.current.notes
    .filter(({ on, isOnComparability }) => on.kind === 'figures' && !isOnComparability && isSame(address, on.address))
    .map(({ text }) => textOf(text, context));
}

/** Remarks on how far the figure, or all that it is a part of, can be compared. */
export function comparabilityNotesOn(address: Address, context: ReleaseContext): readonly string[] {
  return listOnComparability(context)
    .filter(({ on }) => on.kind === 'figures' && isWithin(address, on.address))
    .map(({ text }) => textOf(text, context));
}

/** What stands after a change to show that there is a remark on it: `*` for the first of the release, `**` … */
export function marksOf(table: string, address: Address, context: ReleaseContext): string {
  return listOnComparability(context)
    .filter(({ on }) => (on.kind === 'table' ? on.name === table : isWithin(address, on.address)))
    .map((note) => markOf(note, context))
    .join('\u00a0');
}

function listOnComparability({ comparison }: ReleaseContext): readonly ReleaseNote[] {
  return comparison.current.notes.filter(({ isOnComparability }) => isOnComparability === true);
}

function markOf(note: ReleaseNote, context: ReleaseContext): string {
  return '*'.repeat(listOnComparability(context).indexOf(note) + 1);
}

function isSame(one: Address, other: Address): boolean {
  return isWithin(one, other) && isWithin(other, one);
}
