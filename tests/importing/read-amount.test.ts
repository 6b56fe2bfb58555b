import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount, AmountIndicator, Conventions } from '../../src/importing/amount.ts';
import { readAmount } from '../../src/importing/read-amount.ts';
import type { SheetCell } from '../../src/importing/sheet.ts';
import { missingReasons, type ObservedValue, observationStatuses } from '../../src/statistics/observed-value.ts';
import { roundTo } from '../../src/statistics/rounding.ts';
import { writeValue } from '../../src/statistics/written-value.ts';

const count: AmountIndicator = { unit: 'count', decimals: 0 };
const percent: AmountIndicator = { unit: 'percent', decimals: 0 };
const percent1: AmountIndicator = { unit: 'percent', decimals: 1 };
const seconds: AmountIndicator = { unit: 'seconds', decimals: 0 };
const hours: AmountIndicator = { unit: 'hours', decimals: 2 };
const years: AmountIndicator = { unit: 'years', decimals: 1 };
const grade: AmountIndicator = { unit: 'grade', decimals: 2 };

const text = (written: string): SheetCell => ({ kind: 'text', text: written });
const number = (value: number, decimals?: number): SheetCell => ({
  kind: 'number',
  number: value,
  percent: false,
  ...(decimals === undefined ? {} : { decimals }),
});
const asPercent = (value: number): SheetCell => ({ kind: 'number', number: value, percent: true });
const duration = (value: number, showsSeconds = true): SheetCell => ({
  kind: 'duration',
  seconds: value,
  showsSeconds,
});

/** `95`, `6000 e`; `point? thousands 1234, decimal 1.234`; `refused: text`. */
function read(cell: SheetCell, indicator: AmountIndicator, conventions: Conventions = {}): string {
  const amount = readAmount(cell, indicator, conventions);
  switch (amount.kind) {
    case 'value':
      return writeValue(amount.value);
    case 'empty':
      return 'empty';
    case 'refused':
      return `refused: ${amount.code}`;
    case 'ambiguous':
      return `${amount.asks}? ${amount.readings.map(({ way, value }) => `${way} ${writeValue(value)}`).join(', ')}`;
  }
}

describe('readAmount reads texts', () => {
  test.each<[string, AmountIndicator, string]>([
    ['１２３４', count, 'refused: text'],
    ['١٢٣', count, 'refused: text'],
    ['1E+05', count, 'refused: text'],
    ['1e3', count, 'refused: text'],
    ['0x10', count, 'refused: text'],
    ['Infinity', count, 'refused: text'],
    ['1  634', count, 'refused: text'],
    ['1 63', count, 'refused: text'],
    ['1 6345', count, 'refused: text'],
    ['1\n634', count, 'refused: text'],
    ['16 34.5.6', count, 'refused: text'],
    ['1.23.456', count, 'refused: text'],
    ['1.234,567.8', count, 'refused: text'],
    ["1'634", count, 'refused: text'],
    ['5,', count, 'refused: text'],
    [',', count, 'refused: text'],
    ['--5', count, 'refused: text'],
    ['(-5)', count, 'refused: text'],
    ['5 - 7', count, 'refused: text'],
    ['ca 900', count, 'refused: text'],
    ['900 kr', count, 'refused: text'],
    ['>95', percent, 'refused: text'],
    ['900e', count, 'refused: text'],
    ['900 q', count, 'refused: text'],
    ['1234561)', count, 'refused: text'],
    ['9007199254740993', count, 'refused: too-large'],
    ['0'.repeat(101), count, 'refused: text'],
    ['', count, 'empty'],
    [' \u00a0\u200b', count, 'empty'],
    ['0', count, '0'],
    ['-0', count, '0'],
    ['007', count, '7'],
    ['1634', count, '1634'],
    ['1634 st', count, '1634'],
    ['1 634', count, '1634'],
    ['\ufeff1\u00a0634 ', count, '1634'],
    ['1\u202f634', count, '1634'],
    ['1\u2009634\u2009000', count, '1634000'],
    ['1 634,5', grade, '1634.5'],
    ['1.634,5', grade, '1634.5'],
    ['1,634.5', grade, '1634.5'],
    ['1.634.000', count, '1634000'],
    ['1,634,000', count, '1634000'],
    ['0.634', grade, 'rounding? rounded 0.63'],
    ['1.634', count, 'point? thousands 1634, decimal 1.634'],
    ['1,634', count, 'comma? thousands 1634, decimal 1.634'],
    ['-1.634', count, 'point? thousands -1634, decimal -1.634'],
    ['1.634', grade, 'point? thousands 1634, decimal 1.634'],
    ['1634.000', count, '1634'],
    ['4,33', grade, '4.33'],
    [',5', grade, '0.5'],
    ['4,335', grade, 'comma? thousands 4335, decimal 4.335'],
    ['900,0', count, '900'],
    ['900,4', count, 'rounding? rounded 900'],
    ['-700', count, '-700'],
    ['−700', count, '-700'],
    ['–700', count, '-700'],
    ['(700)', count, '-700'],
    ['700-', count, '-700'],
    ['+17', count, '17'],
    ['6000 e', count, '6000 e'],
    ['6 000\u00a0p', count, '6000 p'],
    ['95 % r', percent, '95 r'],
    ['900*', count, 'note? without-note 900'],
    ['900 **', count, 'note? without-note 900'],
    ['1 634 1)', count, 'note? without-note 1634'],
    ['1634²', count, 'note? without-note 1634'],
    ['6000 e*', count, 'note? without-note 6000 e'],
    ['900 †', count, 'note? without-note 900'],
    ['12 år', years, '12'],
    ['12,5 år', years, '12.5'],
    ['12 år', count, 'refused: text'],
  ])('%j of %j as %s', (written, indicator, expected) => {
    expect(read(text(written), indicator)).toBe(expected);
  });
});

describe('readAmount reads per cent', () => {
  test.each<[SheetCell, AmountIndicator, string]>([
    [asPercent(0.95), percent, '95'],
    [asPercent(0.57), percent, '57'],
    [asPercent(1), percent, '100'],
    [asPercent(95), percent, '9500'],
    [asPercent(0.946), percent1, '94.6'],
    [asPercent(0.946), percent, 'rounding? rounded 95'],
    [asPercent(1 / 3), percent1, 'rounding? rounded 33.3'],
    [asPercent(-0.02), percent, '-2'],
    [asPercent(0.95), count, 'refused: percent'],
    [asPercent(0.95), seconds, 'refused: percent'],
    [number(95), percent, '95'],
    [number(0), percent, '0'],
    [number(1), percent, 'share? share 100, percent 1'],
    [number(0.95), percent, 'share? share 95, percent 0.95'],
    [number(-0.02), percent, 'share? share -2, percent -0.02'],
    [number(1.01), percent1, 'rounding? rounded 1'],
    [text('95 %'), percent, '95'],
    [text('95%'), percent, '95'],
    [text('95\u00a0%'), percent, '95'],
    [text('95 procent'), percent, '95'],
    [text('0,95 %'), percent1, 'rounding? rounded 1'],
    [text('0,95'), percent, 'share? share 95, percent 0.95'],
    [text('.95'), percent, 'share? share 95, percent 0.95'],
    [text('95,0'), percent, '95'],
    [text('95,5'), percent, 'rounding? rounded 96'],
    [text('2 procentenheter'), percent, 'refused: text'],
    [text('95 %'), count, 'refused: percent'],
  ])('%j of %j as %s', (cell, indicator, expected) => {
    expect(read(cell, indicator)).toBe(expected);
  });
});

describe('readAmount reads times', () => {
  test.each<[SheetCell, AmountIndicator, string]>([
    [text('1:17'), seconds, 'clock? minutes-seconds 77, hours-minutes 4620'],
    [text('0:00'), seconds, '0'],
    [text('1:77'), seconds, 'refused: text'],
    [text('1:7'), seconds, 'refused: text'],
    [text('1:77:00'), seconds, 'refused: text'],
    [text('00:01:17'), seconds, '77'],
    [text('0:01:17'), seconds, '77'],
    [text('00:02:00'), seconds, '120'],
    [text('1:17:05'), seconds, '4625'],
    [text('1:17:00'), seconds, 'clock-zeros? minutes-seconds 77, hours-minutes 4620'],
    [text('01:17,5'), seconds, 'rounding? rounded 78'],
    [text('-0:01:17'), seconds, '-77'],
    [text('37:30'), hours, 'clock? minutes-seconds 0.625, hours-minutes 37.5'],
    [text('1:17'), count, 'refused: duration'],
    [text('1:17'), percent, 'refused: duration'],
    [text('77 s'), seconds, '77'],
    [text('77 sek.'), seconds, '77'],
    [text('77 sekunder'), seconds, '77'],
    [text('1 min 17 sek'), seconds, '77'],
    [text('1min17s'), seconds, '77'],
    [text('1 h 2 min 3 s'), seconds, '3723'],
    [text('1 tim'), seconds, '3600'],
    [text('2 minuter'), seconds, '120'],
    [text('1,3 min'), seconds, '78'],
    [text('1.20 min'), seconds, 'time? minutes-seconds 80, minutes 72'],
    [text('1,75 min'), seconds, '105'],
    [text('1,5 min 3 s'), seconds, 'refused: text'],
    [text('5 m'), seconds, 'refused: text'],
    [text('7,5 timmar'), hours, '7.5'],
    [text('7.30 h'), hours, 'time? hours-minutes 7.5, hours 7.3'],
    [text('77 s'), grade, 'refused: duration'],
    [text('77'), seconds, '77'],
    [text('1.20'), seconds, 'time? minutes-seconds 80, minutes 72'],
    [text('1.20'), { unit: 'seconds', decimals: 1 }, 'time? minutes-seconds 80, minutes 72, seconds 1.2'],
    [text('77.46'), seconds, 'time? minutes-seconds 4666, minutes 4647.6, seconds 77.46'],
    [text('1,20'), seconds, 'time? minutes-seconds 80, minutes 72'],
    [text('1.2'), seconds, 'time? minutes 72, seconds 1.2'],
    [text('1.75'), seconds, 'time? minutes 105, seconds 1.75'],
    [text('2.00'), seconds, 'time? minutes-seconds 120, minutes 120, seconds 2'],
    [text('1.234'), seconds, 'point? thousands 1234, decimal 74.04'],
    [text('7.30'), hours, 'time? hours-minutes 7.5, hours 7.3'],
    [number(77), seconds, '77'],
    [number(77.46), seconds, 'time? minutes-seconds 4666, minutes 4647.6, seconds 77.46'],
    [number(1.2), seconds, 'time? minutes-seconds 80, minutes 72'],
    [number(1.2, 1), seconds, 'time? minutes 72, seconds 1.2'],
    [number(77 / 86_400), seconds, 'time? minutes 0.053, days 77'],
    [number(0), seconds, '0'],
    [duration(77), seconds, '77'],
    [duration(77.4), seconds, 'rounding? rounded 77'],
    [duration(0), seconds, '0'],
    [duration(4620), seconds, 'clock-zeros? minutes-seconds 77, hours-minutes 4620'],
    [duration(4620, false), seconds, 'clock? minutes-seconds 77, hours-minutes 4620'],
    [duration(300, false), seconds, 'clock? minutes-seconds 5, hours-minutes 300'],
    [duration(77, false), seconds, '77'],
    [duration(27_000, false), hours, 'clock? minutes-seconds 0.125, hours-minutes 7.5'],
    [duration(77), count, 'refused: duration'],
    [duration(77), percent, 'refused: duration'],
  ])('%j of %j as %s', (cell, indicator, expected) => {
    expect(read(cell, indicator)).toBe(expected);
  });
});

describe('readAmount reads what is no number', () => {
  const reasons = 'suppressed c, not-available x, not-applicable z';
  test.each<[SheetCell, string]>([
    [text('-'), `-? ${reasons}`],
    [text('–'), `-? ${reasons}`],
    [text('.'), `.? ${reasons}`],
    [text('..'), `..? ${reasons}`],
    [text('…'), `…? ${reasons}`],
    [text('*'), `*? ${reasons}`],
    [text('X'), `x? ${reasons}`],
    [text('e.u.'), `e.u.? ${reasons}`],
    [text('N/A'), `n/a? ${reasons}`],
    [text('Saknas'), `saknas? ${reasons}`],
    [text('Uppgift\u00a0saknas'), `uppgift saknas? ${reasons}`],
    [text('<5'), `<? ${reasons}`],
    [text('< 10'), `<? ${reasons}`],
    [text('#REF!'), 'refused: error'],
    [text('#DIVISION/0!'), 'refused: error'],
    [text('#VÄRDEFEL!'), 'refused: error'],
    [text('#N/A'), 'refused: error'],
    [text('#####'), 'refused: error'],
    [text('Err:502'), 'refused: error'],
    [text('SANT'), 'refused: boolean'],
    [text('3-jan'), 'refused: date'],
    [text('maj-18'), 'refused: date'],
    [text('4/5'), 'refused: date'],
    [text('2018-03-01'), 'refused: date'],
    [text('2018-03-01 08:30'), 'refused: date'],
    [text('=SUM(A1:A2)'), 'refused: formula'],
    [{ kind: 'empty' }, 'empty'],
    [{ kind: 'date', date: '2018-03-01' }, 'refused: date'],
    [{ kind: 'boolean', boolean: true }, 'refused: boolean'],
    [{ kind: 'error', error: '#REF!' }, 'refused: error'],
    [{ kind: 'formula', formula: '=A1' }, 'refused: formula'],
    [number(2 ** 60), 'refused: too-large'],
  ])('%j as %s', (cell, expected) => {
    expect(read(cell, count)).toBe(expected);
  });
});

describe('the conventions of a column', () => {
  test.each<[SheetCell, AmountIndicator, Conventions, string]>([
    [text('1.634'), count, { point: 'thousands' }, '1634'],
    [text('1.634'), grade, { point: 'decimal' }, 'rounding? rounded 1.63'],
    [text('1.634'), grade, { point: 'decimal', rounding: 'rounded' }, '1.63'],
    [text('1.634'), count, { comma: 'thousands' }, 'point? thousands 1634, decimal 1.634'],
    [text('1.63'), grade, { point: 'thousands' }, 'refused: convention'],
    [text('1.634.000'), count, { point: 'decimal' }, 'refused: convention'],
    [text('1.634,5'), grade, { comma: 'thousands' }, 'refused: convention'],
    [number(0.95), percent, { share: 'share' }, '95'],
    [number(1), percent, { share: 'share' }, '100'],
    [number(0), percent, { share: 'share' }, '0'],
    [number(95), percent, { share: 'share' }, 'refused: convention'],
    [number(0.95), percent1, { share: 'percent' }, 'rounding? rounded 1'],
    [asPercent(0.95), percent, { share: 'percent' }, '95'],
    [text('1:17'), seconds, { clock: 'minutes-seconds' }, '77'],
    [text('1:17'), seconds, { clock: 'hours-minutes' }, '4620'],
    [duration(4620), seconds, { clock: 'minutes-seconds' }, 'clock-zeros? minutes-seconds 77, hours-minutes 4620'],
    [duration(4620), seconds, { 'clock-zeros': 'minutes-seconds' }, '77'],
    [text('1.20'), seconds, { time: 'minutes-seconds' }, '80'],
    [text('1.20'), seconds, { time: 'minutes' }, '72'],
    [text('1.20'), seconds, { time: 'seconds' }, 'rounding? rounded 1'],
    [text('2'), seconds, { time: 'minutes' }, '120'],
    [text('2'), seconds, { time: 'minutes-seconds' }, '120'],
    [text('1.75'), seconds, { time: 'minutes-seconds' }, 'refused: convention'],
    [number(0.5), seconds, { time: 'hours' }, '1800'],
    [number(77 / 86_400), seconds, { time: 'days' }, '77'],
    [text('1.634'), seconds, { point: 'thousands' }, '1634'],
    [text('1.634'), seconds, { point: 'thousands', time: 'minutes' }, '98040'],
    [text('1.20 min'), seconds, { time: 'minutes' }, '72'],
    [text('1 min 17 s'), seconds, { time: 'days' }, '77'],
    [text('900*'), count, { note: 'without-note' }, '900'],
    [text('900,4'), count, { rounding: 'rounded' }, '900'],
    [text('-'), count, { '-': 'not-applicable' }, 'z'],
    [text('—'), count, { '-': 'not-applicable' }, 'z'],
    [text('<5'), count, { '<': 'suppressed' }, 'c'],
    [text('..'), count, { '-': 'not-applicable' }, '..? suppressed c, not-available x, not-applicable z'],
    [text('-'), count, { '-': 'thousands' }, 'refused: convention'],
  ])('%j of %j by %j as %s', (cell, indicator, conventions, expected) => {
    expect(read(cell, indicator, conventions)).toBe(expected);
  });
});

test('a question says what is written and tells the readings apart', () => {
  expect(readAmount(text(' 1.20 '), seconds)).toEqual({
    kind: 'ambiguous',
    written: '1.20',
    asks: 'time',
    readings: [
      {
        way: 'minutes-seconds',
        value: { kind: 'number', number: 80, status: 'normal' },
        words: { sv: '1 min 20 s', en: '1 min 20 s' },
      },
      {
        way: 'minutes',
        value: { kind: 'number', number: 72, status: 'normal' },
        words: { sv: '1,20 minuter', en: '1.20 minutes' },
      },
    ],
  });
});

test.each<[SheetCell, AmountIndicator, readonly string[]]>([
  [number(0.95), percent, ['95 % (andelen 0,95)', '0,95 %']],
  [text('1.634'), count, ['1634', '1,634']],
  [text('1:17'), seconds, ['1 min 17 s', '1 h 17 min']],
  [number(77 / 86_400), seconds, ['0,000891203703703704 minuter', '1 min 17 s (del av ett dygn)']],
  [text('94,6 %'), percent, ['95, avrundat från 94,6']],
  [text('900 1)'), count, ['900, utan fotnoten 1)']],
  [text('<5'), count, ['dold för att skydda enskilda (c)', 'uppgift saknas (x)', 'inte aktuellt (z)']],
])('the readings of %j are told in words', (cell, indicator, expected) => {
  const amount = readAmount(cell, indicator);
  expect(amount.kind === 'ambiguous' && amount.readings.map(({ words }) => words.sv)).toEqual(expected);
});

const indicators = [count, percent1, seconds, hours, grade] as const;
const anyIndicator = fc.constantFrom(...indicators);
const anyCell: fc.Arbitrary<SheetCell> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789.,:-−%() *e\u00a0smin<x') }).map(text),
  fc.string().map(text),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value)),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => duration(value)),
);

/** What our own tables say, which other systems may say as well. */
const ownMarkers: Conventions = missingReasons;

describe('for any cell', () => {
  test('what a value is written as is read back as the same value', () => {
    const statuses = [...Object.values(observationStatuses), 'normal'] as const;
    const anyValue = fc.oneof(
      fc.constantFrom(...Object.values(missingReasons)).map((reason): ObservedValue => ({ kind: 'missing', reason })),
      fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom(...statuses)).map(
        ([whole, decimals, status]): ObservedValue => ({
          kind: 'number',
          number: roundTo(whole / 10 ** decimals, decimals),
          status,
        }),
      ),
    );
    fc.assert(
      fc.property(anyValue, fc.constantFrom<',' | '.'>(',', '.'), (value, mark) => {
        const known: Conventions = { ...ownMarkers, point: 'decimal', comma: 'decimal' };
        const expected: Amount = { kind: 'value', value };
        expect(readAmount(text(writeValue(value, mark)), { unit: 'grade', decimals: 2 }, known)).toEqual(expected);
      }),
    );
  });

  test("a value has the indicator's decimals, is finite and never -0", () => {
    fc.assert(
      fc.property(anyCell, anyIndicator, (cell, indicator) => {
        const amount = readAmount(cell, indicator);
        if (amount.kind !== 'value' || amount.value.kind === 'missing') return;
        const { number } = amount.value;
        expect(Number.isSafeInteger(Math.trunc(number)) && Object.is(number + 0, number)).toBe(true);
        expect(roundTo(number, indicator.decimals)).toBe(number);
      }),
      { numRuns: 1000 },
    );
  });

  test('each answer settles its question: asking ends, with the value of the reading or a refusal', () => {
    fc.assert(
      fc.property(anyCell, anyIndicator, fc.nat(), (cell, indicator, choice) => {
        const conventions: Record<string, Conventions[string]> = {};
        for (let asked = 0; asked < 6; asked += 1) {
          const amount = readAmount(cell, indicator, conventions);
          if (amount.kind !== 'ambiguous') return;
          expect(Object.hasOwn(conventions, amount.asks)).toBe(false);
          const reading = amount.readings[choice % amount.readings.length];
          if (reading !== undefined) conventions[amount.asks] = reading.way;
        }
        expect.unreachable('the questions do not end');
      }),
      { numRuns: 1000 },
    );
  });

  test('the readings of a question differ in way and in words', () => {
    fc.assert(
      fc.property(anyCell, anyIndicator, (cell, indicator) => {
        const amount = readAmount(cell, indicator);
        if (amount.kind !== 'ambiguous') return;
        expect(new Set(amount.readings.map(({ way }) => way)).size).toBe(amount.readings.length);
        expect(new Set(amount.readings.map(({ words }) => words.sv)).size).toBe(amount.readings.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('below a heading that names a unit', () => {
  const minutes: AmountIndicator = { ...seconds, headed: 'minutes' };
  test.each<[SheetCell, AmountIndicator, Conventions, string]>([
    [number(2), minutes, {}, 'whole? minutes 120, seconds 2'],
    [text('2'), minutes, {}, 'whole? minutes 120, seconds 2'],
    [text('2'), { ...seconds, headed: 'days' }, {}, 'whole? days 172800, seconds 2'],
    [number(90), { ...hours, headed: 'minutes' }, {}, 'whole? minutes 1.5, hours 90'],
    [number(2), minutes, { whole: 'minutes' }, '120'],
    [number(2), minutes, { whole: 'seconds', time: 'minutes' }, '2'],
    [number(2), minutes, { time: 'minutes-seconds' }, '120'],
    [number(2), seconds, { whole: 'minutes' }, '120'],
    [number(0), minutes, {}, '0'],
    [number(1.2, 2), minutes, { whole: 'minutes' }, 'time? minutes-seconds 80, minutes 72'],
    [number(1.5, 2), { ...seconds, headed: 'hours' }, {}, 'time? hours-minutes 6600, minutes 90, hours 5400'],
    [
      number(1.25),
      { ...hours, headed: 'minutes' },
      {},
      'time? hours-minutes 1.416666667, minutes 0.020833333, hours 1.25',
    ],
    [number(2), { ...seconds, headed: 'seconds' }, {}, '2'],
    [number(2.5), { ...seconds, headed: 'seconds' }, {}, 'time? minutes-seconds 170, minutes 150, seconds 2.5'],
    [text('2 min'), minutes, {}, '120'],
    [text('2 s'), minutes, {}, '2'],
    [number(0.95), { ...percent, headed: 'percent' }, {}, 'share? share 95, percent 0.95'],
    [number(12), { ...count, headed: 'thousands' }, {}, 'scale? thousands 12000, ones 12'],
    [text('1,2'), { ...count, headed: 'thousands' }, { scale: 'thousands' }, '1200'],
    [number(12), { ...count, headed: 'thousands' }, { scale: 'ones' }, '12'],
    [number(12), { ...count, headed: 'minutes' }, {}, '12'],
  ])('%j of %j with %j is %s', (cell, indicator, conventions, expected) => {
    expect(read(cell, indicator, conventions)).toBe(expected);
  });
});
