import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFigure } from '../../src/statistics/change.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import { isNumber } from '../../src/statistics/observation.ts';
import { listCells, type Trace, traceChange, traceObservation } from '../../src/statistics/trace.ts';
import { byCode, compare, makeIndicator, makeMissing, makeNumber } from './make-examples.ts';

const define = (...indicators: readonly Indicator[]) => ({ indicators: byCode(...indicators), dimensions: new Map() });
const address = { indicator: 'answered_calls', categories: {} };
const [now, then] = [makeNumber(51510), makeNumber(55144)];
const computed = compareFigure(compare([now], [then]), address, define(makeIndicator()));

describe('traceObservation', () => {
  test('is the cell of the observation, a missing one too', () => {
    const missing = makeMissing('suppressed');
    expect([traceObservation(now), traceObservation(missing)]).toEqual([
      { kind: 'cell', observation: now },
      { kind: 'cell', observation: missing },
    ]);
  });
});

describe('traceChange', () => {
  test('is a formula over both cells when it is computed', () => {
    const operands = [now, then].map(traceObservation);
    expect(traceChange(computed, 'absolute')).toEqual({ kind: 'derived', formula: 'difference', operands });
    expect(traceChange(computed, 'relative')).toEqual({ kind: 'derived', formula: 'relative-change', operands });
  });

  test("is the producer's own cell when it is stated, in the measure that it is stated in", () => {
    const stated = makeNumber(-7, { indicator: 'calls_change' });
    const publication = define(
      makeIndicator(),
      makeIndicator({ code: 'calls_change', unit: 'percent', reports_change_of: 'answered_calls' }),
    );
    const change = compareFigure(compare([now, stated], undefined), address, publication);
    expect(traceChange(change, 'relative')).toEqual({ kind: 'cell', observation: stated });
    expect(traceChange(change, 'absolute')).toBeUndefined();
  });

  test('is nothing without a change, and not in per cent from 0', () => {
    expect(traceChange({ kind: 'none', reason: 'figure-missing' }, 'absolute')).toBeUndefined();
    const fromNothing = compareFigure(compare([now], [makeNumber(0)]), address, define(makeIndicator()));
    expect(traceChange(fromNothing, 'relative')).toBeUndefined();
  });

  test('comes to the change that it is the trace of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (current, previous) => {
        const comparison = compare([makeNumber(current)], [makeNumber(previous)]);
        const change = compareFigure(comparison, address, define(makeIndicator()));
        if (change.kind !== 'computed') throw new Error('It is computed.');
        for (const measure of ['absolute', 'relative'] as const) {
          const trace = traceChange(change, measure);
          expect(trace && workOut(trace)).toBeCloseTo(change[measure] ?? Number.NaN, 9);
        }
      }),
    );
  });
});

describe('listCells', () => {
  test('has the cells under a formula of formulas, each once', () => {
    const sum: Trace = { kind: 'derived', formula: 'sum', operands: [now, then, now].map(traceObservation) };
    const trace: Trace = { kind: 'derived', formula: 'difference', operands: [sum, traceObservation(then)] };
    expect(listCells(trace)).toEqual([now, then]);
  });
});

/** What the formula comes to, worked out from the cells alone. */
function workOut(trace: Trace): number {
  if (trace.kind === 'cell') return isNumber(trace.observation) ? trace.observation.value.number : Number.NaN;
  const [a = Number.NaN, b = Number.NaN, ...others] = trace.operands.map(workOut);
  switch (trace.formula) {
    case 'sum':
      return [a, b, ...others].reduce((sum, number) => sum + number, 0);
    case 'difference':
      return a - b;
    case 'relative-change':
      return ((a - b) / Math.abs(b)) * 100;
  }
}
