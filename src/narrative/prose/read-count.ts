// How many: digits or number words with what multiplies them, before any unit is read.
import type { Lexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { type Token, textAt } from './token.ts';
import { unitAt } from './unit-at.ts';

type Count = Pick<Numeral, 'last' | 'value' | 'place' | 'grain' | 'hedge'>;

/** The number that begins at the token, its unit aside. */
export function readCount(tokens: readonly Token[], at: number, lexicon: Lexicon): Count | undefined {
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

/** "en" where it is a number: "en miljon", "en halv timme", "en och en halv", "inom en minut", "en dryg procentenhet". */
function readOne(tokens: readonly Token[], at: number, lexicon: Lexicon): Count | undefined {
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
  const single = { value: 1, place: 1, grain: 1 } as const;
  const hedge = lexicon.hedgingAdjectives.get(next);
  if (hedge !== undefined && unitAt(tokens, at + 2, lexicon) !== undefined) return { ...single, last: at + 1, hedge };
  const unit = unitAt(tokens, at + 1, lexicon)?.word.unit;
  const isTime = unit === 'seconds' && lexicon.beforeOneMinute.has(textAt(tokens, at - 1));
  return isTime || unit === 'percent' || unit === 'points' ? { ...single, last: at } : undefined;
}

/** "och en halv": the index of its last word. */
function readAndHalf(tokens: readonly Token[], at: number, { and, one, half }: Lexicon): number | undefined {
  const isHalf = and.has(textAt(tokens, at)) && one.has(textAt(tokens, at + 1)) && half.has(textAt(tokens, at + 2));
  return isHalf ? at + 2 : undefined;
}
