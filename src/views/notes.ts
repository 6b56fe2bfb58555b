// The release's remarks that belong under a table or a figure. Those on comparability stand at the change itself.
import { type Address, addressKey, isWithin, type Observation } from '../statistics/observation.ts';
import type { ReleaseNote } from '../statistics/release.ts';
import type { Table } from '../statistics/table.ts';
import { type ReleaseContext, textOf } from './release-context.ts';
import { describeResidual } from './residual-view.ts';
import type { Sign } from './signs.ts';

/**
 * What has to be said of the table itself and of any of `observations`: what they leave over where they do not add up, now and in
 * the compared period, and the remarks, in the order of release.yaml, with their
 * marks.
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
    .map((note) => [markOf(note, context), textOf(note.text, context)].filter((part) => part !== '').join(' '));
  return [...residuals, ...remarks];
}

/** Remarks on exactly one figure, after what its parts leave over, without those on its comparability. */
export function notesOn(address: Address, context: ReleaseContext): readonly string[] {
  const { current } = context.comparison;
  const residuals = context.published.residuals
    .filter(({ whole }) => whole.period === current.period.id && addressKey(whole) === addressKey(address))
    .map((residual) => describeResidual(residual, context));
  const remarks = current.notes
    .filter(({ on, isOnComparability }) => on.kind === 'figures' && !isOnComparability && isSame(address, on.address))
    .map(({ text }) => textOf(text, context));
  return [...residuals, ...remarks];
}

/** Remarks on how far the figure, or all that it is a part of, can be compared. */
export function comparabilityNotesOn(address: Address, context: ReleaseContext): readonly string[] {
  return comparabilityMarksOn(address, context).map(({ meaning }) => meaning);
}

/** The same remarks, those on its table too, each with the mark that stands for it beside a change. */
export function comparabilityMarksOn(address: Address, context: ReleaseContext): readonly Sign[] {
  const key = addressKey(address);
  const isIn = (name: string): boolean =>
    context.comparison.current.tables
      .get(name)
      ?.rows.some(({ observations }) => observations.values().some((observation) => addressKey(observation) === key)) ??
    false;
  return listOnComparability(context)
    .filter(({ on }) => (on.kind === 'table' ? isIn(on.name) : isWithin(address, on.address)))
    .map((note) => ({ sign: markOf(note, context), meaning: textOf(note.text, context) }));
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
