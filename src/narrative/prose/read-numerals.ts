// Tokens to numerals: several words that make one number, multiples, times, and the unit after a number.
import type { Lexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { readCount } from './read-count.ts';
import { readShare } from './read-share.ts';
import { shareUnits } from './share-units.ts';
import { startsWith, type Token, textAt } from './token.ts';
import { unitAt } from './unit-at.ts';

/** Every number in the tokens, in order. Whether it is a figure, and what it says of a figure, is not asked here. */
export function readNumerals(tokens: readonly Token[], lexicon: Lexicon): readonly Numeral[] {
  const numerals: Numeral[] = [];
  for (let index = 0; index < tokens.length; ) {
    const numeral = readNumeral(tokens, index, lexicon);
    if (numeral !== undefined) numerals.push(numeral);
    index = numeral === undefined ? index + 1 : numeral.last + 1;
  }
  return shareUnits(numerals, tokens, lexicon);
}

function readNumeral(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'number' && token.kind !== 'word')) return undefined;
  return readWord(tokens, at, lexicon) ?? readShare(tokens, at, lexicon) ?? readNumber(tokens, at, lexicon);
}

/** A number that is one word, or begins with one that has no other meaning. */
function readWord(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral | undefined {
  const text = textAt(tokens, at);
  const own = { first: at, last: at, isBare: false } as const;
  const multiple = lexicon.multiples.find(([pattern]) => pattern.test(text))?.[1];
  if (multiple !== undefined) return { ...own, value: multiple, place: 1, grain: 1, unit: 'times' };
  const ratio = lexicon.ratios.find(([words]) => startsWith(tokens, at, words));
  if (ratio !== undefined) {
    const [words, value] = ratio;
    return { ...own, last: at + words.length - 1, value, place: 1, grain: 1, unit: 'times' };
  }
  const round = lexicon.roundCounts.get(text);
  if (round !== undefined && lexicon.one.has(textAt(tokens, at - 1))) {
    return { ...own, value: round, place: round, grain: round, unit: 'number', hedge: 'around' };
  }
  const seconds = lexicon.wholeTimes.get(text);
  if (seconds !== undefined && lexicon.one.has(textAt(tokens, at - 1))) {
    return { ...own, value: seconds, place: 60, grain: 60, unit: 'seconds' };
  }
  return undefined;
}

/** Digits or number words, with what multiplies them and the unit after them. */
function readNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral | undefined {
  const counted = readCount(tokens, at, lexicon);
  if (counted === undefined) return undefined;
  const { last, ...own } = { first: at, ...counted };
  const { value, place, grain } = counted;
  const times = lexicon.timesAs.find((words) => startsWith(tokens, last + 1, words));
  if (times !== undefined) return { ...own, last: last + times.length, unit: 'times', isBare: false };
  const found = unitAt(tokens, last + 1, lexicon);
  if (found === undefined)
    return { ...own, last, unit: 'number', isBare: tokens[at]?.spelled === false && last === at };
  const { unit, factor } = found.word;
  const scaled = { value: value * factor, place: place * factor, grain: grain * factor };
  const first = { ...own, ...scaled, last: found.last, unit, isBare: false };
  return unit === 'seconds' && factor > 1 ? addSmallerTime(tokens, first, factor, lexicon) : first;
}

/** "1 minut" and then "och 17 sekunder". */
function addSmallerTime(tokens: readonly Token[], time: Numeral, factor: number, lexicon: Lexicon): Numeral {
  const next = lexicon.and.has(textAt(tokens, time.last + 1)) ? time.last + 2 : time.last + 1;
  const token = tokens[next];
  const found = unitAt(tokens, next + 1, lexicon);
  if (token?.kind !== 'number' || found?.word.unit !== 'seconds' || found.word.factor >= factor) return time;
  return addSmallerTime(
    tokens,
    {
      ...time,
      last: found.last,
      value: time.value + token.value * found.word.factor,
      place: token.place * found.word.factor,
      grain: token.grain * found.word.factor,
    },
    found.word.factor,
    lexicon,
  );
}
