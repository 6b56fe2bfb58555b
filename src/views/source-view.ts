// Where a figure comes from, in words: the cell that it was read from, or the formula that it follows by.
import { formatChangeCell } from '../format/format-change.ts';
import { formatFormula } from '../format/format-formula.ts';
import { formatObservation } from '../format/format-observation.ts';
import { addressOfFile } from '../site/address-of-file.ts';
import type { Change } from '../statistics/change.ts';
import type { EarlierFigure } from '../statistics/earlier-figure.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Observation } from '../statistics/observation.ts';
import { missingReasons, observationStatuses } from '../statistics/observed-value.ts';
import { type CellTrace, traceChange, traceEarlier, traceObservation } from '../statistics/trace.ts';
import type { ReleaseContext } from './release-context.ts';

export interface SourceView {
  readonly figure: string;
  /** "rad 2, kolumn answered_calls i answer-groups.csv (2018-T2 v1)", or a formula. */
  readonly text: string;
  /** "märkt e: ungefärlig uppgift"; the outcome of a target; empty for an unmarked cell and for a formula. */
  readonly marker: string;
  /** The line in the public repository. */
  readonly address?: string;
}

/** The source of an observed figure. */
export function makeCellSource(observation: Observation, indicator: Indicator, context: ReleaseContext): SourceView {
  const { text } = formatObservation(observation, indicator, context.language, 'table');
  return { figure: text, ...tellCell(traceObservation(observation), context) };
}

/** How an earlier figure has been added up, when it has: of categories that have been merged since. */
export function makeSumSource(
  earlier: EarlierFigure,
  indicator: Indicator,
  context: ReleaseContext,
): readonly SourceView[] {
  const trace = traceEarlier(earlier);
  if (trace.kind === 'cell') return [];
  const { text } = formatObservation(earlier, indicator, context.language, 'table');
  return [{ figure: text, text: formatFormula(trace, indicator, context.language), marker: '' }];
}

/** The sources of a change: one for each measure that it is told in, the difference first. */
export function makeChangeSources(
  change: Change,
  indicator: Indicator,
  context: ReleaseContext,
): readonly SourceView[] {
  if (change.kind === 'none') return [];
  return (['absolute', 'relative'] as const).flatMap((measure) => {
    const trace = traceChange(change, measure);
    if (trace === undefined) return [];
    const figure = formatChangeCell(change, indicator, context.language, measure);
    if (trace.kind === 'cell') return [{ figure, ...tellCell(trace, context) }];
    return [{ figure, text: formatFormula(trace, indicator, context.language), marker: '' }];
  });
}

function tellCell({ observation }: CellTrace, context: ReleaseContext): Omit<SourceView, 'figure'> {
  const { source, indicator, period, version } = observation;
  const file = source.file.slice(source.file.lastIndexOf('/') + 1);
  const text = context.messages.trace.cell(source.line, indicator, file, `${period} ${version}`);
  const address = isHidden(observation) ? undefined : addressOfFile(source, context.scheme.repository);
  return { text, marker: tellMarker(observation, context), ...(address !== undefined && { address }) };
}

/** What is hidden from the reader is not to be found by the next click either. */
function isHidden({ value }: Observation): boolean {
  return value.kind === 'missing' && value.reason === 'suppressed';
}

function tellMarker({ value }: Observation, { messages }: ReleaseContext): string {
  const { missing, status, trace } = messages;
  if (value.kind === 'missing') {
    return trace.marker(markerOf(missingReasons, value.reason), missing[value.reason].meaning);
  }
  if (value.status === 'normal') return '';
  return trace.marker(markerOf(observationStatuses, value.status), status[value.status].meaning);
}

function markerOf(names: Readonly<Record<string, string>>, name: string): string {
  return Object.keys(names).find((marker) => names[marker] === name) ?? '';
}
