// The release's remarks that belong under a table or a figure.
import { type Address, type Observation, total } from '../statistics/observation.ts';
import type { Table } from '../statistics/table.ts';
import { type ReleaseContext, textOf } from './release-context.ts';

/** Remarks on the table itself and on any of `observations`, in the order of release.yaml. */
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
    .map(({ text }) => textOf(text, context));
}

/** Remarks on exactly one figure. */
export function notesOn(address: Address, context: ReleaseContext): readonly string[] {
  return context.comparison.current.notes
    .filter(({ on }) => on.kind === 'figures' && isWithin(address, on.address) && isWithin(on.address, address))
    .map(({ text }) => textOf(text, context));
}

/** Whether `inner` is the same figure as `outer`, or one below it. */
function isWithin(inner: Address, outer: Address): boolean {
  return (
    inner.indicator === outer.indicator &&
    Object.entries(outer.categories).every(([dimension, code]) => (inner.categories[dimension] ?? total) === code)
  );
}
