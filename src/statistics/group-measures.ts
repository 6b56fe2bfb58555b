// The measures of several units, put together where they are said to be the same: by concept, otherwise by code.
import type { MeasuredDefinition, Mismatch } from './definition-match.ts';
import { findNearestPeriod, listMismatches } from './definition-match.ts';
import type { ReferencePeriod } from './reference-period.ts';

/** An indicator of one unit, with the periods that its whole is known for. */
export interface UnitMeasure {
  readonly unit: string;
  readonly code: string;
  readonly definition: MeasuredDefinition;
  /** Of the unit's latest release. */
  readonly latest: ReferencePeriod;
  /** Latest first; empty when only parts are told of. */
  readonly periods: readonly ReferencePeriod[];
}

export interface ComparedMeasure<Measure extends UnitMeasure> {
  readonly measure: Measure;
  /** The period shown; absent when there is none. */
  readonly period?: ReferencePeriod;
  /** Why it is not comparable with the first of the group. */
  readonly mismatches: readonly Mismatch[];
}

/** Measures of several units; the others are held against the first. */
export interface MeasureGroup<Measure extends UnitMeasure> {
  readonly first: ComparedMeasure<Measure>;
  readonly others: readonly ComparedMeasure<Measure>[];
}

/** The groups of at least two units, in the order of the first; a unit has one measure in each. */
export function groupMeasures<Measure extends UnitMeasure>(
  measures: readonly Measure[],
): readonly MeasureGroup<Measure>[] {
  const keys = keyMeasures(measures);
  const groups = Map.groupBy(measures, (measure) => keys.get(measure));
  return [...groups.values()].flatMap((group): readonly MeasureGroup<Measure>[] => {
    const own = [...new Map(group.toReversed().map((measure) => [measure.unit, measure])).values()].toReversed();
    const [first, ...others] = own;
    if (first === undefined || others.length === 0) return [];
    const [period] = first.periods;
    return [
      {
        first: { measure: first, mismatches: [], ...(period && { period }) },
        others: others.map((measure) => compareMeasure(first, measure, period)),
      },
    ];
  });
}

/** A concept that a unit declares takes the codes of others along that declare it too. */
function keyMeasures<Measure extends UnitMeasure>(measures: readonly Measure[]): ReadonlyMap<Measure, string> {
  const shared = new Map<string, string>();
  for (const { code, definition } of measures) {
    if (definition.concept !== undefined && !shared.has(definition.concept)) shared.set(definition.concept, code);
  }
  return new Map(measures.map((measure) => [measure, shared.get(measure.definition.concept ?? '') ?? measure.code]));
}

function compareMeasure<Measure extends UnitMeasure>(
  first: Measure,
  measure: Measure,
  period: ReferencePeriod | undefined,
): ComparedMeasure<Measure> {
  const nearest = period && findNearestPeriod(period, measure.periods);
  const definitions = [first.definition, measure.definition] as const;
  const mismatches = listMismatches(definitions, [period ?? first.latest, nearest ?? measure.latest]);
  if (nearest !== undefined) return { measure, mismatches, period: nearest };
  const hasWholes = first.periods.length > 0 && measure.periods.length > 0;
  return { measure, mismatches: [...mismatches, { kind: hasWholes ? 'period' : 'whole' }] };
}
