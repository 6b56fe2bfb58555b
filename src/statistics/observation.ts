// One value at one address, with the cell it was read from. Made once by the loaders, frozen, never rebuilt:
// tables, charts, sentences and downloads all hold the same object.
import type { ObservedNumber, ObservedValue } from './observed-value.ts';

/** Dimension code → category code. A dimension that is left out means its `total`. */
export type Categories = Readonly<Record<string, string>>;

/** Where within a release a figure stands. */
export interface Address {
  readonly indicator: string;
  readonly categories: Categories;
}

/** The cell that a figure came from; line and column are 1-based. */
export interface SourceCell {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Observation extends Address {
  /** SDMX notation of the reference period. */
  readonly period: string;
  readonly value: ObservedValue;
  /** The release version in whose folder the cell lies: `v1`. */
  readonly version: string;
  readonly source: SourceCell;
}

/** An observation whose value is a number. */
export interface NumberObservation extends Observation {
  readonly value: ObservedNumber;
}

/** The code of the category that stands for the whole of a dimension. */
export const total = 'total';

/** Dimension codes that mean the same in every publication: pages, the staff listing, the lists of matters. */
export const reservedDimensions = { department: 'department', matter: 'matter', staffGroup: 'staff_group' } as const;

/** One text per address, the same whatever the order of dimensions: `answered_calls[answer_group=val-1]`. */
export function addressKey(address: Address): string {
  // Asked for several times for each cell of each page: no more arrays than needed.
  const parts: string[] = [];
  for (const [dimension, category] of Object.entries(address.categories)) {
    if (category !== total) parts.push(`${dimension}=${category}`);
  }
  if (parts.length > 1) parts.sort();
  return parts.length === 0 ? address.indicator : `${address.indicator}[${parts.join(',')}]`;
}

/** Whether `inner` is the same figure as `outer`, or one below it. */
export function isWithin(inner: Address, outer: Address): boolean {
  return (
    inner.indicator === outer.indicator &&
    Object.entries(outer.categories).every(([dimension, code]) => (inner.categories[dimension] ?? total) === code)
  );
}

/** Whether the observation holds a number. */
export function isNumber(observation: Observation | undefined): observation is NumberObservation {
  return observation?.value.kind === 'number';
}

/** Whether the observation has a figure that is not shown, to protect somebody. */
export function isSuppressed(observation: Observation | undefined): boolean {
  return observation?.value.kind === 'missing' && observation.value.reason === 'suppressed';
}

/** The figures of a release, by `addressKey`. */
export interface Figures {
  readonly observations: ReadonlyMap<string, Observation>;
}

/** The observation at `address`, if there is one. */
export function findObservation(figures: Figures | undefined, address: Address): Observation | undefined {
  return figures?.observations.get(addressKey(address));
}
