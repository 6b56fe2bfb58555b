// Shares of a whole in words: "en fjärdedel", "tre av fyra", "vart tredje", "hälften".
import type { Lexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { startsWith, type Token, textAt } from './token.ts';

/** The share that begins at the token, if one does. */
export function readShare(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral | undefined {
  const whole = lexicon.wholeShares.get(textAt(tokens, at));
  return (
    readFraction(tokens, at, lexicon) ??
    readShareOf(tokens, at, lexicon) ??
    readRatio(tokens, at, lexicon) ??
    readEvery(tokens, at, lexicon) ??
    (whole === undefined ? undefined : readWholeShare(tokens, at, whole, lexicon))
  );
}

const share = { unit: 'share', isBare: false } as const;
/** Ten percentage points: "drygt en fjärdedel" is from 25 to 30 per cent. */
const sharePlace = 0.1;
/** A share is a rounder word than its figures: within two percentage points of it. */
const shareGrain = 0.04;

/** "en fjärdedel", "två tredjedelar", "en dryg tredjedel" */
function readFraction(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral | undefined {
  const hedge = lexicon.hedgingAdjectives.get(textAt(tokens, at + 1));
  const last = hedge === undefined ? at + 1 : at + 2;
  const part = lexicon.fractionParts.get(textAt(tokens, last));
  const count = countAt(tokens, at, lexicon);
  if (part === undefined || count === undefined || count >= part) return undefined;
  const after = textAt(tokens, last + 1);
  if (lexicon.afterNoShare.has(after) || /^(?:ago|earlier|later|of an)$/.test(after)) return undefined;
  const value = count / part;
  return { ...share, first: at, last, value, place: sharePlace, grain: shareGrain, ...(hedge && { hedge }) };
}

/** "tre av fyra", "8 av 10", "sex fall av tio", "one in four" */
function readShareOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral | undefined {
  const next = lexicon.cases.has(textAt(tokens, at + 1)) ? at + 2 : at + 1;
  const of = lexicon.outOf.find((words) => startsWith(tokens, next, words));
  const count = countAt(tokens, at, lexicon);
  if (of === undefined || count === undefined) return undefined;
  const last = next + of.length;
  const whole = tokens[last];
  const isFewOf = whole?.kind === 'number' && whole.value <= 10 && Number.isInteger(whole.value);
  if (!isFewOf || count >= whole.value || !Number.isInteger(count)) return undefined;
  return { ...share, first: at, last, value: count / whole.value, place: sharePlace, grain: shareGrain };
}

/** "3/4 av"; other slashes are those of dates and references. */
function readRatio(tokens: readonly Token[], at: number, { outOf }: Lexicon): Numeral | undefined {
  const [over, under] = [tokens[at], tokens[at + 2]];
  if (over?.kind !== 'number' || under?.kind !== 'number' || textAt(tokens, at + 1) !== '/') return undefined;
  const isOf = outOf.some((words) => textAt(tokens, at + 3) === words.at(-1));
  if (!isOf || over.value >= under.value) return undefined;
  return { ...share, first: at, last: at + 2, value: over.value / under.value, place: sharePlace, grain: shareGrain };
}

/** "vart tredje samtal" */
function readEvery(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral | undefined {
  if (!lexicon.every.has(textAt(tokens, at))) return undefined;
  const part = lexicon.ordinals.get(textAt(tokens, at + 1));
  if (part === undefined || lexicon.recurring.has(textAt(tokens, at + 2))) return undefined;
  return { ...share, first: at, last: at + 1, value: 1 / part, place: sharePlace, grain: shareGrain };
}

function readWholeShare(tokens: readonly Token[], at: number, value: number, lexicon: Lexicon): Numeral | undefined {
  const next = textAt(tokens, at + 1);
  if (lexicon.half.has(textAt(tokens, at)) && lexicon.units.get(textAt(tokens, at + 2))?.factor === 3600) {
    return {
      first: at,
      last: at + 2,
      value: 1800,
      place: 60,
      grain: 60,
      unit: 'seconds',
      isBare: false,
    };
  }
  if (lexicon.beforeNoShare.has(textAt(tokens, at - 1)) || lexicon.afterNoShare.has(next)) return undefined;
  return { ...share, first: at, last: at, value, place: sharePlace, grain: shareGrain };
}

function countAt(tokens: readonly Token[], at: number, { one }: Lexicon): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return token.value;
  return one.has(textAt(tokens, at)) ? 1 : undefined;
}
