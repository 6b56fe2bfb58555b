// The figure of an earlier release that answers to one of now, wherever its categories stood then. Categories that have
// been merged are added up where the indicator may be; the sum is computed and keeps the observations beneath it.
import type { Obstacle } from './comparability.ts';
import { type AddressLineage, traceAddress } from './lineage.ts';
import {
  type Address,
  findObservation,
  isNumber,
  type NumberObservation,
  type Observation,
  total,
} from './observation.ts';
import type { ObservedNumber, ObservedValue } from './observed-value.ts';
import type { Publication } from './publication.ts';
import type { ReleaseVersion } from './release.ts';
import { roundTo } from './rounding.ts';

/** What comparing needs to know of a publication. */
export type Definitions = Pick<Publication, 'indicators' | 'dimensions'>;

/** A figure as it was: `cells` holds one observation, or those that are added up. */
export interface EarlierFigure {
  readonly value: ObservedNumber;
  readonly cells: readonly NumberObservation[];
}

export type Earlier =
  | { readonly kind: 'figure'; readonly figure: EarlierFigure }
  | { readonly kind: 'missing'; readonly value: ObservedValue | undefined }
  /** The category is in no table of the earlier release, which does break the indicator down by its dimension. */
  | { readonly kind: 'new' }
  | { readonly kind: 'incomparable'; readonly obstacle: Obstacle };

/** What comparing needs to know of a release. */
export interface ComparedRelease extends Pick<ReleaseVersion, 'period' | 'observations'> {
  readonly declaration: Pick<ReleaseVersion['declaration'], 'comparison_only'>;
}

/** A release, and an earlier one that it is seen against. */
export interface Releases {
  readonly current: ComparedRelease;
  readonly previous: ComparedRelease | undefined;
}

/** Finds in the earlier release what answers to the figure at `address` in the current one. */
export function findEarlier({ current, previous }: Releases, address: Address, definitions: Definitions): Earlier {
  if (previous === undefined) return { kind: 'missing', value: undefined };
  const { addresses, splitFrom } = traceAddress(address, definitions.dimensions, previous.period);
  const divided = splitFrom ?? findStillUsed(addresses, address, current);
  const found = addresses.map((one) => findObservation(previous, one));
  if (divided !== undefined && found.some(isNumber)) {
    return { kind: 'incomparable', obstacle: { kind: 'split', ...divided } };
  }
  const [only, ...others] = found;
  if (others.length > 0) return addUp(found, addresses, definitions);
  if (isNumber(only)) return { kind: 'figure', figure: { value: only.value, cells: [only] } };
  if (only === undefined && isNew(addresses[0] ?? address, previous)) return { kind: 'new' };
  return { kind: 'missing', value: only?.value };
}

/** A predecessor that the indicator is told of to this day has given away only a part of itself. */
function findStillUsed(
  addresses: readonly Address[],
  { indicator, categories }: Address,
  { observations }: ComparedRelease,
): AddressLineage['splitFrom'] {
  for (const [dimension, category] of addresses.flatMap((one) => Object.entries(one.categories))) {
    if (categories[dimension] === category) continue;
    const isUsed = [...observations.values()].some(
      (one) => one.indicator === indicator && one.categories[dimension] === category,
    );
    if (isUsed) return { dimension, category };
  }
  return undefined;
}

/** The value that stands in the column of the earlier period; nothing where there is none to show. */
export function earlierValue(earlier: Earlier): ObservedValue | undefined {
  if (earlier.kind === 'figure') return earlier.figure.value;
  return earlier.kind === 'missing' ? earlier.value : undefined;
}

/** Only whole sums: with a part missing there is none. */
function addUp(
  found: readonly (Observation | undefined)[],
  addresses: readonly Address[],
  { indicators }: Definitions,
): Earlier {
  const cells = found.filter(isNumber);
  if (cells.length === 0) return { kind: 'missing', value: undefined };
  const indicator = indicators.get(addresses[0]?.indicator ?? '');
  if (indicator?.aggregation !== 'sum') return { kind: 'incomparable', obstacle: { kind: 'merged', addresses } };
  if (cells.length < found.length) return { kind: 'missing', value: undefined };
  const number = roundTo(
    cells.reduce((sum, { value }) => sum + value.number, 0),
    indicator.decimals,
  );
  const isEstimated = cells.some(({ value }) => value.status === 'estimated');
  return {
    kind: 'figure',
    figure: { value: { kind: 'number', number, status: isEstimated ? 'estimated' : 'normal' }, cells },
  };
}

/** What a period that is only compared with leaves out was perhaps reported all the same: nothing is said to be new. */
function isNew({ indicator, categories }: Address, release: ComparedRelease): boolean {
  if (release.declaration.comparison_only) return false;
  const observations = [...release.observations.values()];
  return Object.entries(categories).some(
    ([dimension, category]) =>
      observations.some((one) => one.indicator === indicator && isBrokenDown(one, dimension)) &&
      !observations.some((one) => one.categories[dimension] === category),
  );
}

function isBrokenDown({ categories }: Observation, dimension: string): boolean {
  return (categories[dimension] ?? total) !== total;
}
