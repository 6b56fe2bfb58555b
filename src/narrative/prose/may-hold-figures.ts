// Whether a text can hold a typed figure at all. Reading figures takes a text apart word by word; most paragraphs have no
// word that tells an amount, and one search for all such words sorts them out.
import type { Language } from '../../statistics/language.ts';
import type { Lexicon } from './lexicon.ts';

/** The letters of most words: beside a rarer one a text is taken apart in vain. */
const letter = '[a-zåäö]';

const patterns = new Map<Language, RegExp>();

/** False only of a text in which readNumerals finds nothing. */
export function mayHoldFigures(text: string, lexicon: Lexicon): boolean {
  const pattern = patterns.get(lexicon.language) ?? makePattern(lexicon);
  patterns.set(lexicon.language, pattern);
  return pattern.test(text.toLowerCase());
}

/** A digit, a word that tells an amount by itself, or one of the words that do beside another: "en halv", "var tredje". */
function makePattern(lexicon: Lexicon): RegExp {
  const numbers = new Set([...lexicon.numberWords.keys(), ...lexicon.one]);
  const isCompound = (word: string): boolean =>
    Array.from(word).some((_, at) => numbers.has(word.slice(0, at)) && numbers.has(word.slice(at)));
  // "tjugotvå" is made of "tjugo" and "två".
  const parts = [...lexicon.numberWords.keys()].filter((word) => !isCompound(word));
  const one = [...lexicon.one].join('|');
  const multiples = lexicon.multiples.map(([{ source }]) => source.replace(/^\^|\$$/g, ''));
  const { units, multipliers, half, fractionParts, hedgingAdjectives, roundCounts, wholeTimes } = lexicon;
  const counted = [units, multipliers, half, fractionParts, hedgingAdjectives, roundCounts, wholeTimes]
    .flatMap((words) => [...words.keys()])
    // "procent" stands for "procentig" too; "s" must be the whole word.
    .map((word) => (word.length > 2 || word === '%' ? word.replace(' ', '\\s+') : `${word}(?!${letter})`));
  return new RegExp(
    [
      '[\\p{N}%]',
      `(?<!${letter})(?:${one})?(?:${parts.join('|')})(?:${[...parts, one].join('|')})*(?!${letter})`,
      ...multiples,
      ...lexicon.wholeShares.keys(),
      ...lexicon.ratios.map(([words]) => words.join('\\s+')),
      `(?:${one})(?:[\\s-]+|(?=%))(?:${counted.join('|')})`,
      `(?:${[...lexicon.every].join('|')})\\s+(?:${[...lexicon.ordinals.keys()].join('|')})`,
    ].join('|'),
    'u',
  );
}
