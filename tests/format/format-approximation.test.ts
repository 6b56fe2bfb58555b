import { describe, expect, test } from 'vitest';
import { formatApproximation } from '../../src/format/format-approximation.ts';
import { type Approximation, approximate, approximateShare } from '../../src/statistics/approximation.ts';
import type { Unit } from '../../src/statistics/indicator.ts';
import { languages } from '../../src/statistics/language.ts';
import type { ObservedNumber } from '../../src/statistics/observed-value.ts';
import { makeIndicator, makeNumber } from '../statistics/make-examples.ts';
import { showSpaces } from './show-spaces.ts';

function write(approximation: Approximation, unit: Unit) {
  return languages.map((language) =>
    showSpaces(formatApproximation(approximation, makeIndicator({ unit, decimals: 0 }), language)),
  );
}

describe('formatApproximation', () => {
  test.each<[Unit, number, ObservedNumber['status'], [string, string]]>([
    ['count', 54_321, 'normal', ['drygt_54_000', 'just over_54,000']],
    ['count', 51_510, 'normal', ['knappt_52_000', 'just under_52,000']],
    ['count', 41, 'normal', ['41', '41']],
    ['count', 6000, 'estimated', ['cirka_6_000', 'about_6,000']],
    ['count', 6000, 'provisional', ['6_000', '6,000']],
    ['percent', 58, 'normal', ['knappt_60_procent', 'just under_60_per cent']],
    ['percent', 95, 'normal', ['95_procent', '95_per cent']],
    ['seconds', 77, 'normal', ['knappt_1_minut och 30_sekunder', 'just under_1_minute and 30_seconds']],
    ['seconds', 309, 'normal', ['drygt_5_minuter', 'just over_5_minutes']],
    ['grade', 4.33, 'normal', ['drygt_4,3', 'just over_4.3']],
    ['grade', 3.99, 'normal', ['knappt_4,0', 'just under_4.0']],
    ['index', 81.4, 'normal', ['drygt_81', 'just over_81']],
    ['count', -40, 'estimated', ['cirka_−40', 'about_−40']],
  ])('writes %s %d, %s', (unit, number, status, texts) => {
    expect(write(approximate(makeNumber(number, { status }), makeIndicator({ unit })), unit)).toEqual(texts);
  });

  test.each<[number, [string, string]]>([
    [25, ['omkring en fjärdedel', 'about a quarter']],
    [33, ['omkring en tredjedel', 'about a third']],
    [51, ['omkring hälften', 'about half']],
    [66, ['omkring två tredjedelar', 'about two thirds']],
    [74, ['omkring tre fjärdedelar', 'about three quarters']],
    [58, ['knappt_60_procent', 'just under_60_per cent']],
  ])('writes the share %d', (number, texts) => {
    expect(write(approximateShare(makeNumber(number), makeIndicator({ unit: 'percent' })), 'percent')).toEqual(texts);
  });
});
