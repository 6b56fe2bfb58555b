// What stands in a cell of a workbook, from its type, its text and its number format.
import { roundTo } from '../statistics/rounding.ts';
import { generalFormat, type NumberFormat } from './number-format.ts';
import { type ReadingStopped, type SpotInFile, stopAsCorrupt } from './reading-stopped.ts';
import { decodeEscapes } from './rich-text.ts';
import { formatSerialDate, isSerialDate } from './serial-date.ts';
import type { SheetCell } from './sheet.ts';

/** What all sheets of a workbook share. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  /** Whether the program that wrote it left formulas to be worked out: a result of 0 is then none. */
  readonly isUncalculated: boolean;
}

export interface WrittenCell {
  readonly spot: SpotInFile;
  /** ECMA-376 part 1, 18.18.11: `s` shared string, `str` formula's text, `inlineStr`, `b`, `e`, `d`, `n`. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly formula: string | undefined;
}

/** Times are known to the millisecond: more digits are those that fractions of a day leave. */
const secondsPerDay = 86_400;

/** Throws `ReadingStopped` for what cannot be in a whole workbook. */
export function makeCell(written: WrittenCell, parts: WorkbookParts): SheetCell {
  const { type, value, formula } = written;
  if (formula !== undefined && (value === '' || (parts.isUncalculated && value === '0'))) {
    return type === 'str' ? { kind: 'empty' } : { kind: 'formula', formula: `=${formula}` };
  }
  if (value === '' && type !== 'inlineStr') return { kind: 'empty' };
  switch (type) {
    case 's':
      return makeText(findString(written, parts.strings));
    case 'str':
      return makeText(decodeEscapes(value));
    case 'inlineStr':
      return makeText(value);
    case 'b':
      return { kind: 'boolean', boolean: value === '1' || value === 'true' };
    case 'e':
      return { kind: 'error', error: value };
    case 'd':
      return { kind: 'date', date: value.slice(0, 16) };
    default:
      return makeNumber(written, parts);
  }
}

function makeText(text: string): SheetCell {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

function findString({ spot, value }: WrittenCell, strings: readonly string[]): string {
  const text = /^\d+$/.test(value) ? strings[Number(value)] : undefined;
  if (text === undefined) throw brokenCell(spot);
  return text;
}

function makeNumber({ spot, value, style }: WrittenCell, parts: WorkbookParts): SheetCell {
  const number = Number(value);
  if (!Number.isFinite(number)) throw brokenCell(spot);
  const format = parts.formats[style] ?? generalFormat;
  if (format.kind === 'date' && isSerialDate(number)) {
    return { kind: 'date', date: formatSerialDate(number, parts.from1904, format.showsTime) };
  }
  if (format.kind === 'duration') {
    return { kind: 'duration', seconds: roundTo(number * secondsPerDay, 3), showsSeconds: format.showsSeconds };
  }
  if (format.kind === 'date') return { kind: 'number', number, percent: false };
  const { percent, decimals } = format;
  return { kind: 'number', number, percent, ...(decimals === undefined ? {} : { decimals }) };
}

function brokenCell(spot: SpotInFile): ReadingStopped {
  return stopAsCorrupt('cellen har inget läsbart innehåll', 'the cell has no readable content', spot);
}
