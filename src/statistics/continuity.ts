// Nothing disappears silently: what was reported for the period that a release is compared with is reported now, or the
// release says that it is not, and why.
import type { Comparison } from './change.ts';
import type { Definitions } from './earlier-figure.ts';
import type { LocalizedText } from './language.ts';
import { findLineage } from './lineage.ts';
import { rankIndicator } from './matters.ts';
import { type Address, addressKey, type Categories, isWithin, type Observation } from './observation.ts';
import type { ReleaseVersion } from './release.ts';
import type { Table } from './table.ts';

/** What the release says is not reported: the figure at the address and all below it. */
export interface NotReported {
  readonly address: Address;
  readonly reason: LocalizedText;
}

/** What the release lists as not reported, in its order. */
export function listNotReported({ declaration }: ReleaseVersion): readonly NotReported[] {
  return (declaration.not_reported ?? []).map(({ indicator, reason, ...rest }) => {
    const categories = Object.fromEntries(Object.entries(rest).map(([dimension, code]) => [dimension, String(code)]));
    return { address: { indicator, categories }, reason };
  });
}

/** The figures that were reported for the earlier period and are not now, wherever their categories stand today. */
export function listGaps({ current, previous }: Comparison, definitions: Definitions): readonly Address[] {
  if (previous === undefined) return [];
  const now = [...current.observations.values()].filter(isReported);
  const keys = new Set(now.map(addressKey));
  const isReportedNow = (address: Address, isList: boolean): boolean =>
    isList ? now.some((observation) => isWithin(observation, address)) : keys.has(addressKey(address));
  const successorsOf = findSuccessors(definitions, previous);
  const gaps = new Map<string, Address>();
  for (const table of previous.tables.values()) {
    const isList = isOfRanks(table);
    for (const observation of table.rows.flatMap((row) => [...row.observations.values()])) {
      if (!isReported(observation) || isToldByItsBase(observation, definitions, keys)) continue;
      const address = isList ? listOf(observation, table) : toAddress(observation);
      const places = listPlaces(address, successorsOf);
      if (places.some((place) => isReportedNow(place, isList))) continue;
      gaps.set(JSON.stringify(address), address);
    }
  }
  return [...gaps.values()];
}

/**
 * The same gaps told as briefly as is true: an indicator, or a category of it, of which nothing at all is reported now
 * stands for all that is below it.
 */
export function summarizeGaps(gaps: readonly Address[], current: ReleaseVersion): readonly Address[] {
  const now = [...current.observations.values()].filter(isReported);
  const summaries = gaps.map(({ indicator, categories }) => {
    const entries = Object.entries(categories);
    const wider = [{}, ...entries.map(([dimension, code]) => ({ [dimension]: code })), categories];
    const widest = wider.find(
      (one) => !now.some((observation) => isWithin(observation, { indicator, categories: one })),
    );
    return { indicator, categories: widest ?? categories };
  });
  return [...new Map(summaries.map((address) => [JSON.stringify(address), address])).values()];
}

/** A number, or a sign that says why there is none; `x` says that it is not known, which is not to report it. */
function isReported({ value }: Observation): boolean {
  return value.kind === 'number' || value.reason !== 'not-available';
}

/** What is on a list of the most common changes by its nature: the list goes on, not its members. */
function isOfRanks({ indicators, declaration }: Table): boolean {
  return indicators.includes(rankIndicator) && declaration.dimensions.length > 0;
}

function listOf(observation: Observation, { declaration }: Table): Address {
  const ranked = declaration.dimensions.at(-1);
  const categories = Object.entries(observation.categories).filter(([dimension]) => dimension !== ranked);
  return { indicator: observation.indicator, categories: Object.fromEntries(categories) };
}

function toAddress({ indicator, categories }: Observation): Address {
  return { indicator, categories };
}

/** A stated change is not needed where the figure itself is reported. */
function isToldByItsBase(
  { indicator, categories }: Observation,
  { indicators }: Definitions,
  keys: ReadonlySet<string>,
): boolean {
  const base = indicators.get(indicator)?.reports_change_of;
  return base !== undefined && keys.has(addressKey({ indicator: base, categories }));
}

/** The categories that the one of an earlier release can stand in now: itself, and those that have replaced it. */
type Successors = (dimension: string, category: string) => readonly string[];

/** Each category is traced once, however many figures it has. */
function findSuccessors({ dimensions }: Definitions, { period }: ReleaseVersion): Successors {
  const successors = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const [code, dimension] of dimensions) {
    const ofDimension = new Map<string, string[]>();
    for (const category of dimension.categories.keys()) {
      for (const earlier of findLineage(dimension, category, period).codes) {
        ofDimension.set(earlier, [...(ofDimension.get(earlier) ?? []), category]);
      }
    }
    successors.set(code, ofDimension);
  }
  return (dimension, category) => {
    const ofDimension = successors.get(dimension);
    return ofDimension === undefined ? [category] : (ofDimension.get(category) ?? []);
  };
}

/** Where the figure can stand now. */
function listPlaces({ indicator, categories }: Address, successorsOf: Successors): readonly Address[] {
  let places: readonly Categories[] = [{}];
  for (const [code, category] of Object.entries(categories)) {
    const successors = successorsOf(code, category);
    places = places.flatMap((place) => successors.map((successor) => ({ ...place, [code]: successor })));
  }
  return places.map((place) => ({ indicator, categories: place }));
}
