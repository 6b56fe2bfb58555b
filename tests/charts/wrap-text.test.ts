import { describe, expect, test } from 'vitest';
import { measureLines, wrapText } from '../../src/charts/wrap-text.ts';

const font = { size: 14, weight: 400 } as const;

describe('wrapText', () => {
  const cases: readonly (readonly [string, number, readonly string[]])[] = [
    [
      'Val 4 Kultur och fritid, anställning, politik och inflyttarfrågor',
      232,
      ['Val 4 Kultur och fritid, anställning,', 'politik och inflyttarfrågor'],
    ],
    [
      'Val 4 Kultur och fritid, anställning, politik och inflyttarfrågor',
      160,
      ['Val 4 Kultur och fritid,', 'anställning, politik', 'och inflyttarfrågor'],
    ],
    ['Socialkontoret', 232, ['Socialkontoret']],
    ['Kommunfullmäktigeledamöter', 20, ['Kommunfullmäktigeledamöter']],
    ['16\u00a0348 samtal', 40, ['16\u00a0348', 'samtal']],
    ['', 100, ['']],
  ];
  test.each(cases)('breaks %j at %d', (text, width, lines) => {
    expect(wrapText(text, width, font)).toEqual(lines);
  });

  test('keeps lines within the width', () => {
    const lines = wrapText('Arbetsmarknads- och vuxenutbildningskontoret', 200, font);
    expect(measureLines(lines, font)).toBeLessThanOrEqual(200);
  });
});
