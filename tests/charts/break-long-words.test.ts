import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLongWords } from '../../src/charts/break-long-words.ts';
import { measureText } from '../../src/charts/measure-text.ts';

const font = { size: 14, weight: 400 } as const;

describe('breakLongWords', () => {
  test.each([
    ['Kommunfullmäktigeledamöter', 110, 'Kommunfullmä- ktigeledamöter'],
    ['Nya Kommunfullmäktigeledamöter', 110, 'Nya Kommunfullmä- ktigeledamöter'],
    ['Barn- och utbildningsförvaltningen', 232, 'Barn- och utbildningsförvaltningen'],
    ['', 100, ''],
  ])('breaks %j at %d', (text, width, expected) => {
    expect(breakLongWords(text, width, font)).toBe(expected);
  });

  test('keeps every letter, and each part within the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abåm W'), maxLength: 80 }), (text) => {
        const broken = breakLongWords(text, 60, font);
        for (const part of broken.split(' ')) expect(measureText(part, font)).toBeLessThanOrEqual(60);
        expect(broken.replaceAll('- ', '')).toBe(text);
      }),
    );
  });
});
