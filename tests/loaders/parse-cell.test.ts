import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCell } from '../../src/loaders/parse-cell.ts';
import { describeProblem } from '../../src/problems/describe-problem.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import { observationStatuses } from '../../src/statistics/observed-value.ts';
import type { CsvDialect } from '../../src/statistics/publication.ts';
import { makeIndicator } from '../statistics/make-examples.ts';

const swedish: CsvDialect = { delimiter: ';', decimal_mark: ',' };
const english: CsvDialect = { delimiter: ',', decimal_mark: '.' };
const count = makeIndicator();
const percent = makeIndicator({ unit: 'percent', decimals: 1 });
const grade = makeIndicator({ unit: 'grade', decimals: 2, scale: { from: 1, to: 5, levels: [] } });
const seconds = makeIndicator({ unit: 'seconds' });
const change = makeIndicator({ unit: 'percent', decimals: 1, reports_change_of: 'answered_calls' });

/** What the text is read as: the number with its status, why it is missing, or the code and the corrected text. */
function read(text: string, indicator: Indicator, dialect = swedish): unknown {
  const parsed = parseCell(text, indicator, dialect);
  if (parsed.kind === 'problem') {
    const { code, particulars, nearest } = parsed.problem;
    describeProblem({ ...parsed.problem, place: { file: '', line: 1, column: 1 } }, 'sv');
    return [code, particulars['corrected'] ?? nearest].filter((part) => part !== undefined).join(' → ');
  }
  return parsed.value.kind === 'missing' ? parsed.value.reason : [parsed.value.number, parsed.value.status];
}

describe('parseCell reads', () => {
  test.each([
    ['0', count, [0, 'normal']],
    ['-0', change, [0, 'normal']],
    ['16348', count, [16348, 'normal']],
    ['007', count, [7, 'normal']],
    ['6000 e', count, [6000, 'estimated']],
    ['6000 p', count, [6000, 'provisional']],
    ['6000 r', count, [6000, 'revised']],
    ['6000 b', count, [6000, 'break']],
    ['6000 u', count, [6000, 'unreliable']],
    ['4,33', grade, [4.33, 'normal']],
    ['4,3', grade, [4.3, 'normal']],
    ['-2,5', change, [-2.5, 'normal']],
    ['−2,5', change, [-2.5, 'normal']],
    ['250', change, [250, 'normal']],
    ['9007199254740991', count, [9007199254740991, 'normal']],
    ['100', percent, [100, 'normal']],
    ['c', count, 'suppressed'],
    ['x', count, 'not-available'],
    ['z', count, 'not-applicable'],
  ])('%j', (text, indicator, expected) => {
    expect(read(text, indicator)).toEqual(expected);
  });

  test('a decimal point where the publication declares it', () => {
    expect(read('4.33 e', grade, english)).toEqual([4.33, 'estimated']);
  });
});

describe('parseCell refuses', () => {
  test.each([
    ['', count, 'cell-blank'],
    [' ', count, 'cell-blank'],
    ['\u00a0', count, 'cell-blank'],
    [' 1', count, 'cell-padding → 1'],
    ['1\u00a0', count, 'cell-padding → 1'],
    ['constructor', count, 'cell-not-number'],
    ['1 constructor', count, 'cell-marker'],
    ['__proto__', count, 'cell-not-number'],
    ['X', count, 'cell-not-number → x'],
    ['xx', count, 'cell-not-number'],
    ['6000e', count, 'cell-not-number → 6000 e'],
    ['6000 E', count, 'cell-marker → e'],
    ['6000 q', count, 'cell-marker'],
    ['6000 c', count, 'cell-marker-alone'],
    ['6000  e', count, 'cell-not-number'],
    ['6000 e e', count, 'cell-not-number'],
    ['e', count, 'cell-not-number'],
    ['e 6000', count, 'cell-not-number'],
    ['+5', count, 'cell-not-number'],
    ['--5', count, 'cell-not-number'],
    ['1e5', count, 'cell-not-number'],
    ['1,6E+04', count, 'cell-not-number'],
    ['Infinity', count, 'cell-not-number'],
    ['NaN', count, 'cell-missing-sign'],
    ['0x10', count, 'cell-not-number'],
    ['١٢٣', count, 'cell-not-number'],
    ['5,', percent, 'cell-not-number'],
    [',5', percent, 'cell-not-number'],
    ['5,5,5', percent, 'cell-not-number'],
    ['1 2', count, 'cell-not-number'],
    ['cirka 900', count, 'cell-not-number'],
    ['-', count, 'cell-missing-sign'],
    ['–', count, 'cell-missing-sign'],
    ['..', count, 'cell-missing-sign'],
    ['…', count, 'cell-missing-sign'],
    ['n/a', count, 'cell-missing-sign'],
    ['Uppgift saknas', count, 'cell-missing-sign'],
    ['#N/A', count, 'cell-formula-error'],
    ['#SAKNAS!', count, 'cell-formula-error'],
    ['#VÄRDEFEL!', count, 'cell-formula-error'],
    ['#####', count, 'cell-formula-error'],
    ['16 348', count, 'cell-thousands → 16348'],
    ['16\u00a0348', count, 'cell-thousands → 16348'],
    ['16\u202f348 e', count, 'cell-thousands → 16348 e'],
    ['16.348', count, 'cell-thousands → 16348'],
    ["16'348", count, 'cell-thousands → 16348'],
    ['1 234 567,5', percent, 'cell-thousands → 1234567,5'],
    ['1,234.5', percent, 'cell-thousands → 1234,5'],
    ['-1 000', change, 'cell-thousands → -1000'],
    ['4.3', grade, 'cell-decimal-mark → 4,3'],
    ['0.123', grade, 'cell-decimal-mark → 0,123'],
    ['4.3 e', grade, 'cell-decimal-mark → 4,3 e'],
    ['95%', percent, 'cell-unit → 95'],
    ['95 %', percent, 'cell-unit → 95'],
    ['95,5 procent', percent, 'cell-unit → 95,5'],
    ['95.5%', percent, 'cell-unit → 95,5'],
    ['80 s', seconds, 'cell-unit → 80'],
    ['5 st.', count, 'cell-unit → 5'],
    ['1:20', seconds, 'cell-duration → 80'],
    ['00:01:20', seconds, 'cell-duration → 80'],
    ['1:00:01', seconds, 'cell-duration → 3601'],
    ['1:20', count, 'cell-not-number'],
    ['1,5', count, 'cell-decimals → 2'],
    ['1,0', count, 'cell-decimals → 1'],
    ['4,333', grade, 'cell-decimals → 4,33'],
    ['-1', count, 'cell-range'],
    ['100,1', percent, 'cell-range'],
    ['0,9', grade, 'cell-range'],
    ['5,01', grade, 'cell-range'],
    ['9007199254740992', count, 'cell-too-large'],
    ['-90071992547409920', change, 'cell-too-large'],
  ])('%j', (text, indicator, expected) => {
    expect(read(text, indicator)).toBe(expected);
  });

  test('a decimal comma where the publication declares a point', () => {
    expect(read('4,33', grade, english)).toBe('cell-decimal-mark → 4.33');
    expect(read('16,348', count, english)).toBe('cell-thousands → 16348');
  });
});

const dialects = fc.constantFrom(swedish, english);
const decimals = fc.integer({ min: 0, max: 6 });
const statuses = fc.constantFrom(...Object.entries(observationStatuses));

test('parseCell reads back every number that is written with the decimals of its indicator', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      decimals,
      dialects,
      statuses,
      (whole, places, dialect, [marker, status]) => {
        const indicator = makeIndicator({ decimals: places, reports_change_of: 'answered_calls' });
        const text = (whole / 10 ** places).toFixed(places);
        const written = text.replace('.', dialect.decimal_mark);
        const number = Number(text) === 0 ? 0 : Number(text);
        expect(parseCell(written, indicator, dialect)).toEqual({
          kind: 'value',
          value: { kind: 'number', number, status: 'normal' },
        });
        expect(parseCell(`${written} ${marker}`, indicator, dialect)).toEqual({
          kind: 'value',
          value: { kind: 'number', number, status },
        });
      },
    ),
  );
});

test('parseCell takes or refuses any text, and what it takes is a finite number within the bounds', () => {
  const cells = fc.oneof(fc.string(), fc.stringMatching(/^[-−0-9., :%#a-z]{0,12}$/));
  fc.assert(
    fc.property(
      cells,
      fc.constantFrom(count, percent, grade, seconds, change),
      dialects,
      (text, indicator, dialect) => {
        const parsed = parseCell(text, indicator, dialect);
        if (parsed.kind === 'problem') {
          describeProblem({ ...parsed.problem, place: { file: '', line: 1, column: 1 } }, 'en');
        } else if (parsed.value.kind === 'number') {
          expect(Number.isFinite(parsed.value.number)).toBe(true);
          expect(parsed.value.number).not.toBe(-0);
        }
      },
    ),
  );
});

test('what parseCell gives as correction is a cell that it takes, or that is wrong in another way', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?[0-9]{1,3}([ .,'][0-9]{1,3}){0,3}( ?[%a-z])?$/), dialects, (text, dialect) => {
      const indicator = makeIndicator({ decimals: 6, reports_change_of: 'answered_calls' });
      const parsed = parseCell(text, indicator, dialect);
      const corrected = parsed.kind === 'problem' ? parsed.problem.particulars['corrected'] : undefined;
      if (parsed.kind === 'value' || corrected === undefined) return;
      const again = parseCell(String(corrected), indicator, dialect);
      expect(again.kind === 'problem' ? again.problem.code : undefined).not.toBe(parsed.problem.code);
    }),
  );
});
