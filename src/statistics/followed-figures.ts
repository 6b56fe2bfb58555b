// The figures that can be followed from period to period: those of the whole, and those that are broken down in one way alone.
import { isNumber, reservedDimensions, total } from './observation.ts';
import type { ReleaseVersion } from './release.ts';

/** By name, in how many periods a figure has a number. */
export type KnownPeriods = ReadonlyMap<string, number>;

export interface FollowedFigures {
  /** The figures of the whole, by indicator. */
  readonly wholes: KnownPeriods;
  /** By indicator, then by the dimension that they are broken down by: those of each category. */
  readonly parts: ReadonlyMap<string, ReadonlyMap<string, KnownPeriods>>;
  /** The figures of each department as a whole, by indicator, in the order in which the releases have them. */
  readonly departments: ReadonlyMap<string, KnownPeriods>;
}

/** What is found in the releases. A cell without a number is found, but known in no period by that. */
export function followFigures(releases: readonly ReleaseVersion[]): FollowedFigures {
  const wholes = new Map<string, number>();
  const parts = new Map<string, Map<string, Map<string, number>>>();
  const departments = new Map<string, Map<string, number>>();
  for (const observation of releases.flatMap(({ observations }) => [...observations.values()])) {
    const { indicator, categories } = observation;
    const [only, ...others] = Object.entries(categories).filter(([, category]) => category !== total);
    if (others.length > 0) continue;
    const known = isNumber(observation) ? 1 : 0;
    if (only === undefined) {
      add(known, indicator, wholes);
      continue;
    }
    const [dimension, category] = only;
    add(known, category, within(dimension, within(indicator, parts)));
    if (dimension === reservedDimensions.department) add(known, indicator, within(category, departments));
  }
  return { wholes, parts, departments };
}

function add(known: number, name: string, counts: Map<string, number>): void {
  counts.set(name, (counts.get(name) ?? 0) + known);
}

function within<Value>(name: string, maps: Map<string, Map<string, Value>>): Map<string, Value> {
  const found = maps.get(name) ?? new Map<string, Value>();
  maps.set(name, found);
  return found;
}
