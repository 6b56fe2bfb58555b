import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexicons } from '../../../src/narrative/prose/lexicons.ts';
import { mayHoldFigures } from '../../../src/narrative/prose/may-hold-figures.ts';
import { readNumerals } from '../../../src/narrative/prose/read-numerals.ts';
import { tokenize } from '../../../src/narrative/prose/token.ts';
import { languages } from '../../../src/statistics/language.ts';

describe('mayHoldFigures', () => {
  test.each([
    ['sv', 'Vi fick fler samtal, och den som ringde fick vänta.'],
    ['sv', 'Det går bättre med information.'],
    ['sv', 'En person ringde, och var och en fick svar.'],
    ['en', 'Calls were answered, and a person was helped.'],
  ] as const)('tells that there is none (%s): %s', (language, text) => {
    expect(mayHoldFigures(text, lexicons[language])).toBe(false);
  });

  test.each([
    ['sv', 'NOLL'],
    ['sv', 'fyrahundratrettiotvå'],
    ['sv', 'inom en\u00a0minut'],
    ['sv', 'ett hundratal'],
    ['sv', 'vart\ntredje'],
    ['sv', 'har dubbelt så'],
    ['sv', 'fördubblades'],
    ['sv', 'hälften så'],
    ['sv', '½'],
    ['sv', '４'],
    ['sv', 'en procentenhet'],
    ['sv', 'en dryg tredjedel'],
    ['en', 'a per  cent'],
    ['en', 'two-thirds'],
    ['sv', '¾ av dem'],
    ['en', 'doubled'],
    ['en', 'every third'],
    ['en', 'half of them'],
  ] as const)('tells that there may be one (%s): %s', (language, text) => {
    expect(mayHoldFigures(text, lexicons[language])).toBe(true);
  });

  test.each(languages)('knows every number in letters (%s)', (language) => {
    const lexicon = lexicons[language];
    expect([...lexicon.numberWords.keys()].filter((word) => !mayHoldFigures(word, lexicon))).toEqual([]);
  });

  test.each(languages)('is never false of a text with a numeral (%s)', (language) => {
    const lexicon = lexicons[language];
    const words = Object.values(lexicon).flatMap((entry: unknown): readonly string[] => {
      if (entry instanceof Set || entry instanceof Map) return [...entry.keys()].map(String);
      return Array.isArray(entry) ? entry.flat(2).filter((word) => typeof word === 'string') : [];
    });
    const text = fc.array(fc.constantFrom(...words, '4', '½', '٤', ',', '/', 'åtgärd'), { maxLength: 6 });
    const gap = fc.constantFrom(' ', '  ', '\n', '\u00a0', '-', '–', '');
    fc.assert(
      fc.property(text, gap, (parts, between) => {
        const whole = parts.join(between);
        fc.pre(readNumerals(tokenize(whole, lexicon), lexicon).length > 0);
        expect(mayHoldFigures(whole, lexicon)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
