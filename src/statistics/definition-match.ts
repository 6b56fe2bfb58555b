// Whether two units measure the same thing. A code or a name in common says nothing: "lösningsgrad" is counted in different
// ways. Definitions match when both declare the same concept, or are worded alike, and all that a figure depends on is the same.
import { parameterAt, scaleAt } from './dated-definition.ts';
import type { Indicator, Parameter, Unit } from './indicator.ts';
import type { LocalizedText } from './language.ts';
import { periodsBetween, type ReferencePeriod } from './reference-period.ts';

/** What a figure depends on. */
export type MeasuredDefinition = Pick<
  Indicator,
  'concept' | 'definition' | 'unit' | 'better' | 'aggregation' | 'parameters' | 'scale'
>;

export type Mismatch =
  /** Neither a concept nor the wording of the definition is shared. */
  | { readonly kind: 'definition' }
  | { readonly kind: 'unit'; readonly units: readonly [Unit, Unit] }
  | { readonly kind: 'scale' }
  /** A higher figure is good for the one and not for the other: they mean different things by it. */
  | { readonly kind: 'direction' }
  | { readonly kind: 'aggregation' }
  /** A parameter that only one has, or that has another value. */
  | { readonly kind: 'parameter'; readonly parameter: Parameter }
  /** One of them does not tell of its whole, but only of parts. */
  | { readonly kind: 'whole' }
  /** There is no period of the same kind to compare. */
  | { readonly kind: 'period' };

/** Everything that differs between the two definitions as they stood for their periods; empty when they match. */
export function listMismatches(
  [one, other]: readonly [MeasuredDefinition, MeasuredDefinition],
  [now, then]: readonly [ReferencePeriod, ReferencePeriod],
): readonly Mismatch[] {
  const isSameConcept = one.concept !== undefined && one.concept === other.concept;
  const ends = [one.scale && scaleAt(one.scale, now), other.scale && scaleAt(other.scale, then)];
  const [scale, otherScale] = ends.map((scaled) => scaled && `${scaled.from} ${scaled.to}`);
  return [
    ...(isSameConcept || isWordedAlike(one.definition, other.definition) ? [] : [{ kind: 'definition' } as const]),
    ...(one.unit === other.unit ? [] : [{ kind: 'unit', units: [one.unit, other.unit] } as const]),
    ...(scale === otherScale ? [] : [{ kind: 'scale' } as const]),
    ...(one.better === other.better ? [] : [{ kind: 'direction' } as const]),
    ...(JSON.stringify(one.aggregation) === JSON.stringify(other.aggregation)
      ? []
      : [{ kind: 'aggregation' } as const]),
    ...listParameters([one, other], [now, then]),
  ];
}

function listParameters(
  [one, other]: readonly [MeasuredDefinition, MeasuredDefinition],
  [now, then]: readonly [ReferencePeriod, ReferencePeriod],
): readonly Mismatch[] {
  const [ours, others] = [new Map(Object.entries(one.parameters)), new Map(Object.entries(other.parameters))];
  const codes = new Set([...ours.keys(), ...others.keys()]);
  return [...codes].flatMap((code): readonly Mismatch[] => {
    const [mine, theirs] = [ours.get(code), others.get(code)];
    const known = mine ?? theirs;
    if (known === undefined) return [];
    const isSame =
      mine !== undefined &&
      theirs !== undefined &&
      mine.unit === theirs.unit &&
      parameterAt(mine, now) === parameterAt(theirs, then);
    return isSame ? [] : [{ kind: 'parameter', parameter: known }];
  });
}

/** In any of their languages; spaces and letter case do not count. */
function isWordedAlike(one: LocalizedText, other: LocalizedText): boolean {
  const theirs = listTexts(other);
  return listTexts(one).some((text) => theirs.includes(text));
}

function listTexts(text: LocalizedText): readonly string[] {
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  return texts.flatMap((one) => (one === undefined ? [] : one.replace(/\s+/g, ' ').trim().toLowerCase()));
}

/** Of `periods`, the one of the same kind that lies nearest to `period`, the later of two; nothing when there is none. */
export function findNearestPeriod(
  period: ReferencePeriod,
  periods: readonly ReferencePeriod[],
): ReferencePeriod | undefined {
  const alike = periods.filter(({ kind }) => kind === period.kind);
  const sorted = alike.toSorted((a, b) => {
    const [left, right] = [periodsBetween(period, a), periodsBetween(period, b)];
    return Math.abs(left) - Math.abs(right) || right - left;
  });
  return sorted[0];
}
