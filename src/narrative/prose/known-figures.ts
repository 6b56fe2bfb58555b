// Every figure that a narrative may tell of: what the release and the one compared with observe, the changes between
// them, and what the indicators declare.
import { type Comparison, compareFigure } from '../../statistics/change.ts';
import { parameterAt, scaleAt, targetAt } from '../../statistics/dated-definition.ts';
import type { Definitions } from '../../statistics/earlier-figure.ts';
import type { Indicator, Unit } from '../../statistics/indicator.ts';
import {
  type Address,
  addressKey,
  type Categories,
  isNumber,
  type NumberObservation,
} from '../../statistics/observation.ts';
import type { ReferencePeriod } from '../../statistics/reference-period.ts';
import { boundOf } from '../../statistics/target-outcome.ts';
import type { TypedUnit } from './lexicon.ts';

export interface KnownFigure {
  readonly kind: 'current' | 'earlier' | 'absolute' | 'relative' | 'ratio' | 'target' | 'parameter' | 'scale';
  readonly indicator: Indicator;
  readonly categories: Categories;
  /** SDMX notation of the period that it is of; of a declared figure, nothing. */
  readonly period: string;
  /** In `unit`, without its sign. */
  readonly value: number;
  readonly unit: TypedUnit;
  /** Of a change. */
  readonly direction?: 'up' | 'down';
  readonly isEstimate: boolean;
  /** Of a parameter its code, of a scale `from` or `to`. */
  readonly name?: string;
}

/** All of them, in the order of the tables. */
export function listKnownFigures(comparison: Comparison, publication: Definitions): readonly KnownFigure[] {
  const { indicators } = publication;
  const { period } = comparison.current;
  return [
    ...listObserved(comparison, indicators),
    ...listChanges(comparison, publication),
    ...[...indicators.values()].flatMap((indicator) => [...listDeclared(indicator, period)]),
  ];
}

function* listObserved(
  { current, previous }: Comparison,
  indicators: ReadonlyMap<string, Indicator>,
): Generator<KnownFigure> {
  for (const [kind, release] of [['current', current] as const, ['earlier', previous] as const]) {
    for (const observation of release?.observations.values() ?? []) {
      const indicator = indicators.get(observation.indicator);
      if (indicator !== undefined && isNumber(observation)) yield makeObserved(kind, indicator, observation);
    }
  }
}

function makeObserved(kind: 'current' | 'earlier', indicator: Indicator, observation: NumberObservation): KnownFigure {
  const { number, status } = observation.value;
  const { categories, period } = observation;
  const isChange = indicator.reports_change_of !== undefined;
  return {
    kind,
    indicator,
    categories,
    period,
    ...measure(number, indicator.unit),
    ...(isChange && { direction: directionOf(number) }),
    isEstimate: status === 'estimated',
  };
}

function* listChanges(comparison: Comparison, publication: Definitions): Generator<KnownFigure> {
  const { indicators } = publication;
  const seen = new Set<string>();
  for (const observation of comparison.current.observations.values()) {
    const changed = indicators.get(observation.indicator)?.reports_change_of ?? observation.indicator;
    const address: Address = { indicator: changed, categories: observation.categories };
    const indicator = indicators.get(changed);
    const key = addressKey(address);
    if (indicator === undefined || seen.has(key)) continue;
    seen.add(key);
    yield* makeChanges(comparison, address, indicator, publication);
  }
}

function* makeChanges(
  comparison: Comparison,
  address: Address,
  indicator: Indicator,
  publication: Definitions,
): Generator<KnownFigure> {
  const change = compareFigure(comparison, address, publication);
  if (change.kind === 'none') return;
  const { absolute, relative, approximate: isEstimate } = change;
  const own = { indicator, categories: address.categories, period: comparison.current.period.id, isEstimate };
  if (absolute !== undefined) {
    const measured = measure(absolute, indicator.unit);
    const unit = measured.unit === 'percent' ? 'points' : measured.unit;
    yield { ...own, ...measured, kind: 'absolute', unit, direction: directionOf(absolute) };
  }
  if (relative === undefined) return;
  yield { ...own, ...measure(relative, 'percent'), kind: 'relative', direction: directionOf(relative) };
  yield { ...own, kind: 'ratio', value: 1 + relative / 100, unit: 'times' };
}

function* listDeclared(indicator: Indicator, period: ReferencePeriod): Generator<KnownFigure> {
  const own = { indicator, categories: {}, period: '', isEstimate: false };
  const { target, parameters, scale, unit } = indicator;
  if (target !== undefined) yield { ...own, kind: 'target', ...measure(boundOf(targetAt(target, period)), unit) };
  for (const [name, parameter] of Object.entries(parameters)) {
    yield { ...own, kind: 'parameter', name, ...measure(parameterAt(parameter, period), parameter.unit) };
  }
  if (scale === undefined) return;
  for (const end of ['from', 'to'] as const)
    yield { ...own, kind: 'scale', name: end, ...measure(scaleAt(scale, period)[end], 'count') };
}

const typedUnits = {
  count: { unit: 'number', factor: 1 },
  grade: { unit: 'number', factor: 1 },
  index: { unit: 'number', factor: 1 },
  percent: { unit: 'percent', factor: 1 },
  seconds: { unit: 'seconds', factor: 1 },
  hours: { unit: 'seconds', factor: 3600 },
  years: { unit: 'years', factor: 1 },
} as const satisfies Record<Unit, { unit: TypedUnit; factor: number }>;

function measure(number: number, unit: Unit): { readonly value: number; readonly unit: TypedUnit } {
  const { unit: typed, factor } = typedUnits[unit];
  return { value: Math.abs(number) * factor, unit: typed };
}

function directionOf(number: number): 'up' | 'down' {
  return number < 0 ? 'down' : 'up';
}
