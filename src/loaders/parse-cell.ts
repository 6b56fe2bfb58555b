// The text of one cell to an observed value, by one strict pattern per decimal mark.
// What is said of a text that is none belongs to refuse-cell.
import type { Problem } from '../problems/problem.ts';
import { boundsOf, type Indicator } from '../statistics/indicator.ts';
import { missingReasons, type ObservedValue, observationStatuses } from '../statistics/observed-value.ts';
import type { CsvDialect } from '../statistics/publication.ts';
import { roundTo } from '../statistics/rounding.ts';
import { refuseCell } from './refuse-cell.ts';

/** A problem without its place, which only the row knows. */
export type CellProblem = Omit<Problem, 'place'>;

export type ParsedCell =
  | { readonly kind: 'value'; readonly value: ObservedValue }
  | { readonly kind: 'problem'; readonly problem: CellProblem };

const numberPatterns = { ',': /^[-−]?\d+(?:,\d+)?$/, '.': /^[-−]?\d+(?:\.\d+)?$/ } as const;
const cellPattern = /^(?<number>[-−]?\d\S*)(?: (?<marker>\S+))?$/;

/** Parses `16348`, `4,33`, `-700`, `6000 e`, `x`. Refuses all else, with the corrected text where it is evident. */
export function parseCell(text: string, indicator: Indicator, dialect: CsvDialect): ParsedCell {
  const reason = findCode(missingReasons, text);
  if (reason !== undefined) return { kind: 'value', value: { kind: 'missing', reason } };
  const mark = dialect.decimal_mark;
  const groups = cellPattern.exec(text)?.groups;
  const written = groups?.['number'] ?? '';
  const isStrict = numberPatterns[mark].test(written);
  const marker = groups?.['marker'];
  const status = marker === undefined ? 'normal' : findCode(observationStatuses, marker);
  if (!isStrict || status === undefined) {
    return { kind: 'problem', problem: refuseCell(text, isStrict ? marker : undefined, indicator, mark) };
  }
  const number = toNumber(written, mark);
  const problem = checkNumber(number, written, mark, indicator);
  return problem === undefined
    ? { kind: 'value', value: { kind: 'number', number, status } }
    : { kind: 'problem', problem };
}

function findCode<Value>(codes: Readonly<Record<string, Value>>, text: string): Value | undefined {
  return Object.hasOwn(codes, text) ? codes[text] : undefined;
}

function toNumber(written: string, mark: ',' | '.'): number {
  const number = Number(written.replace('−', '-').replace(mark, '.'));
  return number === 0 ? 0 : number;
}

function checkNumber(number: number, written: string, mark: string, indicator: Indicator): CellProblem | undefined {
  const base = { cell: written, indicator: indicator.code };
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return { code: 'cell-too-large', particulars: base };
  const decimals = written.split(mark)[1]?.length ?? 0;
  if (decimals > indicator.decimals) {
    const corrected = roundTo(number, indicator.decimals).toFixed(indicator.decimals).replace('.', mark);
    return { code: 'cell-decimals', particulars: { ...base, decimals: indicator.decimals, corrected } };
  }
  const { least, most } = boundsOf(indicator);
  if (number >= least && number <= most) return undefined;
  const allowed = Number.isFinite(most)
    ? { sv: `${least} till ${most}`, en: `${least} to ${most}` }
    : { sv: `${least} eller mer`, en: `${least} or more` };
  return { code: 'cell-range', particulars: { ...base, allowed } };
}
