import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentSign } from '../../../src/narrative/prose/token.ts';
import { computeLix, countWords } from '../../../src/narrative/style/lix.ts';

describe('countWords', () => {
  test.each([
    ['', { words: 0, longWords: 0 }],
    ['– …', { words: 0, longWords: 0 }],
    ['Sex bokstäver: minska', { words: 3, longWords: 1 }],
    ['Sju: minskat', { words: 2, longWords: 1 }],
    ['Barn- och utbildningsnämnden\nÖsterängs', { words: 4, longWords: 2 }],
    ['e-tjänst e-tjänster', { words: 2, longWords: 2 }],
    ['2018-2019 klockan 8.30 är 12345678', { words: 5, longWords: 1 }],
    [`${componentSign} samtal, ${componentSign}`, { words: 3, longWords: 0 }],
  ])('%j', (text, expected) => {
    expect(countWords(text)).toEqual(expected);
  });
});

describe('computeLix', () => {
  test.each([
    [{ words: 0, longWords: 0 }, 0, undefined],
    [{ words: 10, longWords: 0 }, 1, 10],
    [{ words: 100, longWords: 25 }, 8, 37.5],
  ])('%j in %j sentences', (count, sentences, expected) => {
    expect(computeLix(count, sentences)).toBe(expected);
  });

  test('rises when sentences are joined and when words are longer', () => {
    const counts = fc.record({
      sentences: fc.integer({ min: 2, max: 50 }),
      words: fc.integer({ min: 50, max: 2000 }),
      longWords: fc.integer({ min: 0, max: 49 }),
    });
    fc.assert(
      fc.property(counts, ({ sentences, words, longWords }) => {
        const lix = computeLix({ words, longWords }, sentences);
        expect(computeLix({ words, longWords }, sentences - 1)).toBeGreaterThan(lix ?? Number.NaN);
        expect(computeLix({ words, longWords: longWords + 1 }, sentences)).toBeGreaterThan(lix ?? Number.NaN);
      }),
    );
  });
});
