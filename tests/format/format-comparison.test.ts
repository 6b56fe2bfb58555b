import { describe, expect, test } from 'vitest';
import {
  type ComparisonWriting,
  formatComparison,
  formatEarlier,
  formatMarked,
} from '../../src/format/format-comparison.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import { selectText } from '../../src/statistics/language.ts';
import type { Observation } from '../../src/statistics/observation.ts';
import { byCode, compare, makeIndicator, makeMissing, makeNumber } from '../statistics/make-examples.ts';
import { showSpaces } from './show-spaces.ts';

const writing: ComparisonWriting = {
  language: 'sv',
  now: 'maj–augusti 2018',
  before: 'maj–augusti 2017',
  textOf: (text) => selectText(text, 'sv', 'sv').text,
  nameCategories: (categories) => Object.values(categories).join(', '),
  findChanged: () => undefined,
};
const count = makeIndicator();
const share = makeIndicator({ unit: 'percent', decimals: 1 });
const time = makeIndicator({ unit: 'seconds' });
const whole = { indicator: count.code, categories: {} };

function write(indicator: Indicator, now: readonly Observation[], before: readonly Observation[] | undefined) {
  const definitions = { indicators: byCode(indicator), dimensions: new Map() };
  const told = formatComparison(compare(now, before), whole, definitions, writing);
  return [told.now.text, told.before.text, told.sign, told.words].map(showSpaces);
}

describe('formatComparison', () => {
  test.each<[Indicator, Observation[], Observation[] | undefined, string[]]>([
    [count, [makeNumber(51510)], [makeNumber(55144)], ['51_510', '55_144', '−6,6_%', '3_634 färre']],
    [count, [makeNumber(5)], [makeNumber(5)], ['5', '5', '0,0_%', 'lika många']],
    [count, [makeNumber(5)], [makeNumber(0)], ['5', '0', '+5', '5 fler']],
    [count, [makeNumber(0)], [makeNumber(0)], ['0', '0', '0', 'lika många']],
    [share, [makeNumber(95)], [makeNumber(92)], ['95,0_%', '92,0_%', '+3,0_p.e.', '3,0_procentenheter högre']],
    [time, [makeNumber(55)], [makeNumber(80)], ['55_s', '1_min_20_s', '−25_s', '25_sekunder kortare']],
    [
      count,
      [makeNumber(6000, { status: 'estimated' })],
      [makeNumber(5400)],
      ['ca_6_000', '5_400', 'ca_+11,1_%', 'cirka_600 fler'],
    ],
    [count, [makeMissing('suppressed')], [makeNumber(5)], ['×', '5', '', 'Uppgiften saknas.']],
    [count, [], [makeNumber(5)], ['..', '5', '', 'Uppgiften saknas.']],
    [count, [makeNumber(5)], undefined, ['5', '..', '', 'Det finns ingen tidigare period att jämföra med.']],
    [
      count,
      [makeNumber(5)],
      [makeMissing('not-available')],
      ['5', '..', '', 'Jämförelse saknas: uppgiften redovisades inte för den tidigare perioden.'],
    ],
    [
      count,
      [makeNumber(5, { status: 'break' })],
      [makeNumber(4)],
      ['5_b', '4', '', 'Ej jämförbart: brott i tidsserien.'],
    ],
  ])('%#', (indicator, now, before, expected) => {
    expect(write(indicator, now, before)).toEqual(expected);
  });

  test('refuses an indicator that is not declared', () => {
    const definitions = { indicators: new Map(), dimensions: new Map() };
    expect(() => formatComparison(compare([], []), whole, definitions, writing)).toThrow('No indicator answered_calls');
  });
});

describe('formatMarked', () => {
  test('marks what a later version has changed, once', () => {
    const cells = [makeNumber(2), makeNumber(3)];
    const sum = { value: { kind: 'number', number: 5, status: 'normal' }, cells } as const;
    const written = formatMarked(sum, count, 'sv', () => 'correction');
    expect(showSpaces(written.text)).toBe('5_k');
    expect(written.revised).toEqual({ sign: 'k', meaning: 'rättad uppgift' });
  });

  test('does not set the sign again that the producer has set', () => {
    const written = formatMarked(makeNumber(5, { status: 'revised' }), count, 'sv', () => 'revision');
    expect(showSpaces(written.text)).toBe('5_r');
  });
});

test('formatEarlier marks a sum of merged categories with what it is the sum of', () => {
  const cells = ['val-1', 'val-2'].map((code) => makeNumber(3, { categories: { group: code } }));
  const figure = { value: { kind: 'number', number: 6, status: 'normal' }, cells } as const;
  const written = formatEarlier({ kind: 'figure', figure }, count, writing);
  expect([showSpaces(written.text), written.sum?.meaning]).toEqual(['6_s', 'summan av val-1 och val-2']);
});
