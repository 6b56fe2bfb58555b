// What differs between two versions of a release, figure by figure.
import { addressKey, type Observation } from './observation.ts';
import type { ObservedValue } from './observed-value.ts';
import type { ReleaseVersion } from './release.ts';
import type { RevisedFigure } from './revision.ts';
import type { Table } from './table.ts';

/**
 * The figures whose number, status, or reason to be missing differs, and those that only one version has: in the order
 * of the tables and their rows, within a table those that are gone last.
 */
export function compareVersions(before: ReleaseVersion, after: ReleaseVersion): readonly RevisedFigure[] {
  const names = new Set([...after.tables.keys(), ...before.tables.keys()]);
  return [...names].flatMap((name) => [
    ...listObservations(after.tables.get(name)).flatMap((now): readonly RevisedFigure[] => {
      const then = before.observations.get(addressKey(now));
      if (then === undefined) return [{ address: addressOf(now), after: now }];
      return isSameValue(then.value, now.value) ? [] : [{ address: addressOf(now), before: then, after: now }];
    }),
    ...listObservations(before.tables.get(name))
      .filter((then) => !after.observations.has(addressKey(then)))
      .map((then): RevisedFigure => ({ address: addressOf(then), before: then })),
  ]);
}

/** Whether two values say the same: the same number with the same status, or missing for the same reason. */
export function isSameValue(a: ObservedValue, b: ObservedValue): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.number === b.number && a.status === b.status;
  return b.kind === 'missing' && a.reason === b.reason;
}

function listObservations(table: Table | undefined): readonly Observation[] {
  return (table?.rows ?? []).flatMap(({ observations }) => [...observations.values()]);
}

function addressOf({ indicator, categories }: Observation): RevisedFigure['address'] {
  return { indicator, categories };
}
