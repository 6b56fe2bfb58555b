// Where a shown figure comes from: a cell of a data file, or a formula over such cells.
// How it is told to a reader belongs to views/. A further kind of derivation is one more formula; what takes traces
// apart then says, by its type, where that has to be told.
import type { Change } from './change.ts';
import type { EarlierFigure } from './earlier-figure.ts';
import type { Observation } from './observation.ts';

/** How a figure follows from others; the order of the operands is the formula's. */
export type Formula =
  /** a − b */
  | 'difference'
  /** (a − b) / |b| × 100 */
  | 'relative-change'
  /** a + b + … */
  | 'sum';

/** Read from a file as it stands: line, column, release version and marker are the observation's. */
export interface CellTrace {
  readonly kind: 'cell';
  readonly observation: Observation;
}

/** Worked out from other figures. */
export interface DerivedTrace {
  readonly kind: 'derived';
  readonly formula: Formula;
  readonly operands: readonly Trace[];
}

export type Trace = CellTrace | DerivedTrace;

/** The trace of a figure that was read. */
export function traceObservation(observation: Observation): CellTrace {
  return { kind: 'cell', observation };
}

/**
 * The trace of a change in one measure: over the two cells when it is computed, the producer's own cell when it is
 * stated. Nothing when there is no such change, or when a stated one is told in the other measure.
 */
export function traceChange(change: Change, measure: 'absolute' | 'relative'): Trace | undefined {
  if (change.kind === 'none' || change[measure] === undefined) return undefined;
  if (change.kind === 'reported') return traceObservation(change.observation);
  const formula = measure === 'absolute' ? 'difference' : 'relative-change';
  return { kind: 'derived', formula, operands: [traceObservation(change.current), traceEarlier(change.previous)] };
}

/** The trace of an earlier figure: its cell, or the sum of the categories that have been merged since. */
export function traceEarlier({ cells }: EarlierFigure): Trace {
  const [only, ...others] = cells.map(traceObservation);
  if (only !== undefined && others.length === 0) return only;
  return { kind: 'derived', formula: 'sum', operands: cells.map(traceObservation) };
}

/** The cells at the bottom of the trace, each once, in the order of the formula. */
export function listCells(trace: Trace): readonly Observation[] {
  if (trace.kind === 'cell') return [trace.observation];
  return [...new Set(trace.operands.flatMap(listCells))];
}
