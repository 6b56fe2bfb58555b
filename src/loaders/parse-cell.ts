// The text of one cell to an observed value, by one strict pattern per decimal mark.
import type { Problem } from '../problems/problem.ts';
import { boundsOf, type Indicator } from '../statistics/indicator.ts';
import { missingReasons, type ObservedValue, observationStatuses } from '../statistics/observed-value.ts';
import type { CsvDialect } from '../statistics/publication.ts';

type CellProblem = Pick<Problem, 'code' | 'particulars'>;
export type ParsedCell =
  | { readonly kind: 'value'; readonly value: ObservedValue }
  | { readonly kind: 'problem'; readonly problem: CellProblem };

const numberPatterns = { ',': /^[-−]?\d+(?:,\d+)?$/, '.': /^[-−]?\d+(?:\.\d+)?$/ } as const;
const cellPattern = /^(?<number>[-−]?\d\S*)(?: (?<marker>\S+))?$/;
const thousandsPattern = /^[-−]?\d{1,3}(?:[ \u00a0\u2009\u202f.,']\d{3})+(?:[.,]\d{1,2})?(?: [a-z])?$/;

/** Parses `16348`, `4,33`, `-700`, `6000 e`, `x`. Refuses all else, with the corrected text where it is evident. */
export function parseCell(text: string, indicator: Indicator, dialect: CsvDialect): ParsedCell {
  const reason = findCode(missingReasons, text);
  if (reason !== undefined) return { kind: 'value', value: { kind: 'missing', reason } };
  const mark = dialect.decimal_mark;
  const groups = cellPattern.exec(text)?.groups;
  const written = groups?.['number'] ?? '';
  const isStrict = numberPatterns[mark].test(written);
  if (groups === undefined || !isStrict) return refuse(text, mark);
  const marker = groups['marker'];
  const status = marker === undefined ? 'normal' : findCode(observationStatuses, marker);
  if (status === undefined) return refuseMarker(marker ?? '');
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
    return { code: 'cell-decimals', particulars: { ...base, decimals: indicator.decimals } };
  }
  const { least, most } = boundsOf(indicator);
  if (number >= least && number <= most) return undefined;
  return { code: 'cell-range', particulars: { ...base, least, most: Number.isFinite(most) ? most : '∞' } };
}

function refuseMarker(marker: string): ParsedCell {
  const code = Object.hasOwn(missingReasons, marker) ? 'cell-marker-alone' : 'cell-marker';
  return { kind: 'problem', problem: { code, particulars: { marker } } };
}

/** Says why the text is no number: separators of thousands, the other decimal mark, a unit, or something else. */
function refuse(text: string, mark: ',' | '.'): ParsedCell {
  const problem = (code: CellProblem['code'], corrected = ''): ParsedCell => ({
    kind: 'problem',
    problem: { code, particulars: { cell: text, corrected } },
  });
  if (text.trim() === '') return problem('cell-blank');
  if (text !== text.trim()) return problem('cell-padding', text.trim());
  const other = mark === ',' ? '.' : ',';
  const swapped = text.replace(other, mark);
  const decimalOnly = /^[-−]?\d+[.,]\d+(?: [a-z])?$/.test(text);
  const looksGrouped = thousandsPattern.test(text) && !(decimalOnly && text.startsWith('0'));
  if (looksGrouped) return problem('cell-thousands', text.replace(/(?<=\d)[ \u00a0\u2009\u202f.,'](?=\d{3})/g, ''));
  if (decimalOnly) return problem('cell-decimal-mark', swapped);
  const unit = /^(?<number>[-−]?\d+(?:[.,]\d+)?)\s*(?:%|procent|kr|st|s|sek|min|h|tim)\.?$/.exec(text)?.groups?.[
    'number'
  ];
  if (unit !== undefined) return problem('cell-unit', unit);
  return problem('cell-not-number');
}
