import { describe, expect, test } from 'vitest';
import { foldWord } from '../../src/search/fold-word.ts';
import { makeTermLister } from '../../src/search/list-terms.ts';
import { makeExcerpt } from '../../src/search/make-excerpt.ts';
import { stemSwedish } from '../../src/search/stem-swedish.ts';

const glossary = new Set(['svar', 'tid'].map(stemSwedish));
const listTerms = makeTermLister((stem) => glossary.has(stem));
/** The excerpt with the marked words in brackets. */
const excerpt = (text: string, ...terms: readonly string[]) =>
  makeExcerpt(text, new Set(terms.map((term) => stemSwedish(foldWord(term)))), (part) => listTerms(part, 'sv'))
    .map(({ text: part, isFound }) => (isFound ? `[${part}]` : part))
    .join('');

const long = (words: number) => 'Vi svarade på frågor om allt möjligt. '.repeat(words).trim();

describe('makeExcerpt', () => {
  test.each([
    ['Samtalen blev fler.', ['samtal'], '[Samtalen] blev fler.'],
    ['Svarstiden var en minut.', ['tid'], '[Svarstiden] var en minut.'],
    [
      'Ko\u0308erna: 51\u00a0510 samtal',
      ['ko'],
      '[Ko\u0308erna]: 51\u00a0510 samtal'.replace('[Ko\u0308erna]', 'Ko\u0308erna'),
    ],
    ['Först.\nSedan ringde fler.\nSist ringde fler om köer.', ['ring', 'fler', 'kö'], 'Sedan ringde [fler].'],
    ['Ingenting.', ['samtal'], 'Ingenting.'],
    ['', ['samtal'], ''],
  ])('marks the words in "%s"', (text, terms, expected) => {
    expect(excerpt(text, ...terms)).toBe(expected);
  });

  test('cuts a long paragraph between words, with the found word in it', () => {
    const cut = excerpt(`${long(10)} Prognoserna stämde. ${long(10)}`, 'prognos');
    expect(cut).toContain('[Prognoserna] stämde.');
    expect(cut).toMatch(/^… \p{L}.* …$/u);
    expect(cut.length).toBeLessThan(240);
  });
});
