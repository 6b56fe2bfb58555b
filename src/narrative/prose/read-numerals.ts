// Tokens to numerals: several words that make one number, multiples, times, and the unit after a number.
import type { Lexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { readShare } from './read-share.ts';
import { shareUnits } from './share-units.ts';
import { startsWith, type Token, textAt } from './token.ts';

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
  return readShare(tokens, at, lexicon) ?? readWord(tokens, at, lexicon) ?? readNumber(tokens, at, lexicon);
}

/** A number that is one word, or begins with one that has no other meaning. */
function readWord(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral | undefined {
  const text = textAt(tokens, at);
  const own = { first: at, last: at, isRound: false, isBare: false } as const;
  const multiple = lexicon.multiples.find(([pattern]) => pattern.test(text))?.[1];
  if (multiple !== undefined) return { ...own, value: multiple, place: 1, grain: 1, unit: 'times' };
  const doubly = lexicon.doubly.find((words) => startsWith(tokens, at, words));
  if (doubly !== undefined)
    return { ...own, last: at + doubly.length - 1, value: 2, place: 1, grain: 1, unit: 'times' };
  const round = lexicon.roundCounts.get(text);
  if (round !== undefined && lexicon.one.has(textAt(tokens, at - 1))) {
    return { ...own, value: round, place: round, grain: round, unit: 'number', isRound: true };
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
  const { last, value, place, grain } = counted;
  const times = lexicon.timesAs.find((words) => startsWith(tokens, last + 1, words));
  const own = { first: at, value, place, grain, isRound: false } as const;
  if (times !== undefined) return { ...own, last: last + times.length, unit: 'times', isBare: false };
  const found = unitAt(tokens, last + 1, lexicon);
  if (found === undefined)
    return { ...own, last, unit: 'number', isBare: tokens[at]?.spelled === false && last === at };
  const { unit, factor } = found.word;
  const scaled = { value: value * factor, place: place * factor, grain: grain * factor };
  const first = { ...own, ...scaled, last: found.last, unit, isBare: false };
  return unit === 'seconds' && factor > 1 ? addSmallerTime(tokens, first, factor, lexicon) : first;
}

function readCount(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const token = tokens[at];
  const multiplier = lexicon.multipliers.get(textAt(tokens, at + 1));
  if (token?.kind !== 'number') return readOne(tokens, at, lexicon);
  const half = readAndHalf(tokens, at + 1, lexicon);
  if (half !== undefined) return { last: half, value: token.value + 0.5, place: 0.1, grain: 0.1 };
  if (multiplier !== undefined) {
    const { value, place, grain } = token;
    return { last: at + 1, value: value * multiplier, place: place * multiplier, grain: grain * multiplier };
  }
  const next = tokens[at + 1];
  const isMore = token.spelled && token.value >= 1000 && next?.spelled === true && next.value < 1000;
  return isMore
    ? { last: at + 1, value: token.value + next.value, place: next.place, grain: 1 }
    : { last: at, value: token.value, place: token.place, grain: token.grain };
}

/** "en" where it is a number: "en miljon", "en halv timme", "en och en halv", "inom en minut". */
function readOne(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  if (!lexicon.one.has(textAt(tokens, at))) return;
  const next = textAt(tokens, at + 1);
  const multiplier = lexicon.multipliers.get(next);
  if (multiplier !== undefined) return { last: at + 1, value: multiplier, place: multiplier, grain: multiplier };
  const half = readAndHalf(tokens, at + 1, lexicon);
  if (half !== undefined) return { last: half, value: 1.5, place: 0.1, grain: 0.1 };
  const after = textAt(tokens, at + 2);
  const part = lexicon.multipliers.get(after);
  if (lexicon.half.has(next) && part !== undefined)
    return { last: at + 2, value: part / 2, place: part / 10, grain: part / 10 };
  const isHalfTime = lexicon.half.has(next) && lexicon.units.get(after)?.unit === 'seconds';
  if (isHalfTime) return { last: at + 1, value: 0.5, place: 0.1, grain: 0.1 };
  const isTime = lexicon.units.get(next)?.unit === 'seconds';
  if (!isTime || !lexicon.beforeOneMinute.has(textAt(tokens, at - 1))) return;
  return { last: at, value: 1, place: 1, grain: 1 };
}

/** "och en halv": the index of its last word. */
function readAndHalf(tokens: readonly Token[], at: number, { and, one, half }: Lexicon): number | undefined {
  const isHalf = and.has(textAt(tokens, at)) && one.has(textAt(tokens, at + 1)) && half.has(textAt(tokens, at + 2));
  return isHalf ? at + 2 : undefined;
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

function unitAt(tokens: readonly Token[], at: number, { units }: Lexicon) {
  const text = textAt(tokens, at);
  const two = units.get(`${text} ${textAt(tokens, at + 1)}`);
  if (two !== undefined) return { word: two, last: at + 1 };
  const one = units.get(text) ?? units.get(compoundUnit(text));
  return one && { word: one, last: at };
}

/** "50-procentig" → "procent" */
function compoundUnit(text: string): string {
  return /^-?(procent)ig[at]?$/.exec(text)?.[1] ?? '';
}
