// One cell as the figure that it holds, by the unit of its indicator and what the mapping remembers of such writing.
import { describeAddress } from '../problems/describe-address.ts';
import { describeNumber } from '../problems/describe-number.ts';
import type { ProblemCode } from '../problems/problem-kinds.ts';
import { boundsOf } from '../statistics/indicator.ts';
import type { Address } from '../statistics/observation.ts';
import { missingReasons, type ObservedValue, observationStatuses } from '../statistics/observed-value.ts';
import type { Amount, Reading, Refusal } from './amount.ts';
import { addressOfCell, type GridCell, isEmpty, labelOf, placeOfCell } from './grid.ts';
import { findHeadingUnit } from './heading-unit.ts';
import type { Choice, MappingEdit } from './import-question.ts';
import { readAmount } from './read-amount.ts';
import type { FigureCell, ReadingContext } from './read-rows.ts';

/** A figure of the file, and where in it. */
export interface ImportedFigure extends Address {
  readonly cell: GridCell;
  readonly value: ObservedValue;
}

const refusals = {
  date: 'import-cell-date',
  duration: 'import-cell-duration',
  percent: 'import-cell-percent',
  error: 'import-cell-error',
  formula: 'import-cell-formula',
  boolean: 'import-cell-boolean',
  text: 'import-cell-text',
  'too-large': 'import-cell-too-large',
  convention: 'import-cell-convention',
} as const satisfies Record<Refusal, ProblemCode>;

const noneWords = {
  x: { sv: 'uppgiften saknas', en: 'the figure is not available' },
  z: { sv: 'det kan inte finnas någon', en: 'there can be none' },
  c: { sv: 'siffran är dold för att skydda någon', en: 'the figure is suppressed to protect somebody' },
} as const;

/** Reads the figure; nothing when the cell holds none or it has to be asked about, which is reported. */
export function readFigure(figure: FigureCell, context: ReadingContext): ImportedFigure | undefined {
  const { indicator, categories, cell } = figure;
  const value = readValue(figure, context);
  const marked = value === undefined ? undefined : withStatus(value, figure, context);
  if (marked === undefined || !isPossible(marked, figure, context)) return undefined;
  return { indicator: indicator.code, categories, cell, value: marked };
}

function readValue(figure: FigureCell, context: ReadingContext): ObservedValue | undefined {
  const { indicator, cell, field, status, label = '' } = figure;
  const { grid, mapping, inquiry } = context;
  if (status !== undefined && isEmpty(cell)) {
    const reason = Object.entries(missingReasons).find(([code]) => code === labelOf(status.cell).split(' ')[0])?.[1];
    if (reason !== undefined) return { kind: 'missing', reason };
  }
  const { unit, decimals } = indicator;
  const headed = findHeadingUnit(label) ?? field.unit;
  const amount = readAmount(cell.cell, { unit, decimals, headed }, { ...mapping.read_as, ...field.field.read_as });
  switch (amount.kind) {
    case 'value':
      return amount.value;
    case 'empty':
      return readEmpty(figure, context);
    case 'ambiguous':
      askHowToRead(amount, figure, context);
      return undefined;
    default:
      inquiry.report({
        code: refusals[amount.code],
        place: placeOfCell(grid, cell),
        particulars: { written: amount.written, indicator: indicator.code },
      });
      return undefined;
  }
}

function readEmpty(figure: FigureCell, { grid, mapping, inquiry }: ReadingContext): ObservedValue | undefined {
  const { indicator, categories, cell } = figure;
  const key = addressOfCell(cell);
  if (cell.merged !== undefined) {
    const { row, column } = cell.merged.from;
    const particulars = { first: addressOfCell({ ...cell, row, column }) };
    inquiry.report({ code: 'import-cell-merged', place: placeOfCell(grid, cell), particulars });
    return undefined;
  }
  if (mapping.empty !== undefined) return { kind: 'missing', reason: missingReasons[mapping.empty] };
  inquiry.ask({
    key,
    problem: {
      code: 'import-cell-empty',
      place: placeOfCell(grid, cell),
      particulars: { address: describeAddress({ indicator: indicator.code, categories }), cell: key },
    },
    choices: Object.entries(noneWords).map(([answer, words]) => ({
      answer,
      words,
      edit: { path: ['empty'], value: answer },
    })),
  });
  return undefined;
}

function askHowToRead(
  { written, asks, readings }: Extract<Amount, { kind: 'ambiguous' }>,
  { cell, field }: FigureCell,
  { grid, inquiry }: ReadingContext,
): void {
  const key = addressOfCell(cell);
  // A sign for a missing figure means the same in every column.
  const isSign = readings.every(({ value }) => value.kind === 'missing');
  const path = [...(isSign ? [] : ['fields', field.index]), 'read_as', asks];
  inquiry.ask({
    key,
    problem: {
      code: 'import-cell-ambiguous',
      place: placeOfCell(grid, cell),
      particulars: {
        written,
        readings: {
          sv: joinWords(
            readings.map(({ words }) => words.sv),
            'eller',
          ),
          en: joinWords(
            readings.map(({ words }) => words.en),
            'or',
          ),
        },
        answers: {
          sv: joinWords(
            readings.map(({ way }) => `--answer "${key}=${way}"`),
            'eller',
          ),
          en: joinWords(
            readings.map(({ way }) => `--answer "${key}=${way}"`),
            'or',
          ),
        },
      },
    },
    choices: readings.map((reading) => chooseReading(reading, { path, value: reading.way })),
  });
}

function chooseReading({ way, words }: Reading, edit: MappingEdit): Choice {
  return { answer: way, words, edit };
}

/** `a, b eller c` */
function joinWords(words: readonly string[], or: string): string {
  const [last = '', ...before] = words.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${or} ${last}`;
}

/** Of a list: the figure with the status that its own column says. */
function withStatus(
  value: ObservedValue,
  { status }: FigureCell,
  { grid, inquiry }: ReadingContext,
): ObservedValue | undefined {
  if (status === undefined || value.kind === 'missing') return value;
  const written = labelOf(status.cell);
  const found = Object.entries(observationStatuses).find(([code]) => code === written)?.[1];
  if (found !== undefined) return { ...value, status: found };
  const known = [...Object.keys(observationStatuses), ...Object.keys(missingReasons)].join(', ');
  inquiry.report({ code: 'import-status-unknown', place: placeOfCell(grid, status), particulars: { written, known } });
  return undefined;
}

function isPossible(value: ObservedValue, { indicator, cell }: FigureCell, { grid, inquiry }: ReadingContext): boolean {
  const { least, most } = boundsOf(indicator);
  if (value.kind === 'missing' || (value.number >= least && value.number <= most)) return true;
  const allowed = Number.isFinite(most)
    ? { sv: `${least} till ${most}`, en: `${least} to ${most}` }
    : { sv: `${least} eller mer`, en: `${least} or more` };
  const particulars = { written: describeNumber(value.number), indicator: indicator.code, allowed };
  inquiry.report({ code: 'import-cell-range', place: placeOfCell(grid, cell), particulars });
  return false;
}
