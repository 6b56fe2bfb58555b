// The release's remarks that belong under a table or a figure.
import { type Address, addressKey, type Observation, total } from '../statistics/observation.ts';
import type { Table } from '../statistics/table.ts';
import { type ReleaseContext, textOf } from './release-context.ts';
import { describeResidual } from './residual-view.ts';

/**
 * What has to be said of the table itself and of any of `observations`: what they leave over where they do not add up, now and in
 * the compared period, and the remarks, in the order of release.yaml.
 */
export function notesFor(
  table: Table,
  observations: readonly Observation[],
  context: ReleaseContext,
): readonly string[] {
  const shown = new Set(observations.map(addressKey));
  const residuals = context.published.residuals
    .filter(({ whole, parts }) => [whole, ...parts].some((figure) => shown.has(addressKey(figure))))
    .map((residual) => describeResidual(residual, context));
  const remarks = context.comparison.current.notes
    .filter(({ on }) =>
      on.kind === 'table'
        ? on.name === table.name
        : observations.some((observation) => isWithin(observation, on.address)),
    )
    .map(({ text }) => textOf(text, context));
  return [...residuals, ...remarks];
}

/** Remarks on exactly one figure, after what its parts leave over. */
export function notesOn(address: Address, context: ReleaseContext): readonly string[] {
  const { current } = context.comparison;
  const residuals = context.published.residuals
    .filter(({ whole }) => whole.period === current.period.id && addressKey(whole) === addressKey(address))
    .map((residual) => describeResidual(residual, context));
  const remarks = current.notes
    .filter(({ on }) => on.kind === 'figures' && isWithin(address, on.address) && isWithin(on.address, address))
    .map(({ text }) => textOf(text, context));
  return [...residuals, ...remarks];
}

/** Whether `inner` is the same figure as `outer`, or one below it. */
function isWithin(inner: Address, outer: Address): boolean {
  return (
    inner.indicator === outer.indicator &&
    Object.entries(outer.categories).every(([dimension, code]) => (inner.categories[dimension] ?? total) === code)
  );
}
