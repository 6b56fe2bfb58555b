// Numbers that are no figures: years, dates, clock times, numbers in names and references, idioms, and what has been
// named before ("de två").
import type { Lexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { type Token, textAt } from './token.ts';

/** What the numerals stand among. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Words of the publication after which a number is part of a name, in lower case: "val", "svarsgrupp". */
  readonly labels: ReadonlySet<string>;
  /** Whether the token is a word that begins with a capital, though not its sentence. */
  isNameAt(at: number): boolean;
  /** Whether a hedge stands before the token. */
  isHedged(at: number): boolean;
}

/** The numerals that may be figures. */
export function setAside(numerals: readonly Numeral[], surroundings: Surroundings): readonly Numeral[] {
  const aside = new Set<Numeral>();
  for (const numeral of numerals) if (isAside(numeral, surroundings)) aside.add(numeral);
  // "val 2 och 4", "klockan 8–17", "den 3, 10 och 17 maj": joined to a name or a date, forwards and backwards.
  for (const [index, numeral] of numerals.entries()) {
    const before = numerals[index - 1];
    if (before !== undefined && aside.has(before) && isJoined(before, numeral, surroundings)) aside.add(numeral);
  }
  for (const [index, numeral] of [...numerals.entries()].reverse()) {
    const after = numerals[index + 1];
    if (after !== undefined && aside.has(after) && isJoined(numeral, after, surroundings)) aside.add(numeral);
  }
  return numerals.filter((numeral) => !aside.has(numeral));
}

/** Both bare, and only a joining word or a sign between them. */
function isJoined(left: Numeral, right: Numeral, { tokens, lexicon }: Surroundings): boolean {
  if (!left.isBare || !right.isBare) return false;
  const between = tokens.slice(left.last + 1, right.first).map(({ text }) => text);
  return between.length === 1 && between.every((text) => text === ',' || text === '/' || lexicon.joining.has(text));
}

function isAside(numeral: Numeral, surroundings: Surroundings): boolean {
  const { tokens, lexicon } = surroundings;
  const { first, last } = numeral;
  if (
    lexicon.idioms.test(
      tokens
        .slice(first, first + 5)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return true;
  if (tokens[first]?.spelled === true && lexicon.vague.has(textAt(tokens, first - 1))) return true;
  if (isMentioned(numeral, surroundings)) return true;
  if (isPointing(numeral, surroundings) || isEnumerating(numeral, surroundings)) return true;
  if (!numeral.isBare) return false;
  const [previous, next] = [textAt(tokens, first - 1), textAt(tokens, last + 1)];
  return (
    isLabel(numeral, surroundings) ||
    isInName(numeral, surroundings) ||
    lexicon.months.has(next) ||
    (lexicon.language === 'en' && lexicon.months.has(previous)) ||
    isYear(numeral, surroundings) ||
    isClock(numeral, surroundings) ||
    next === '§' ||
    next === '/' ||
    previous === '/'
  );
}

/** "avsnitt 4", "nr. 7" */
function isLabel({ first }: Numeral, { tokens, lexicon, labels }: Surroundings): boolean {
  const at = textAt(tokens, first - 1) === '.' ? first - 2 : first - 1;
  const label = textAt(tokens, at);
  return lexicon.labels.has(label) || labels.has(label);
}

/** "Storgatan 14", "Agenda 2030": after a word with a capital that does not begin a sentence. */
function isInName({ first, last, value }: Numeral, { tokens, lexicon, isNameAt }: Surroundings): boolean {
  if (!Number.isInteger(value) || value > maximumInNames || lexicon.counted.has(textAt(tokens, last + 1))) return false;
  return isNameAt(first - 1);
}

const maximumInNames = 2100;

function isYear({ first, last, value }: Numeral, surroundings: Surroundings): boolean {
  const { tokens, lexicon, isHedged } = surroundings;
  const token = tokens[first];
  const isForm = token !== undefined && token.end - token.start === 4 && Number.isInteger(value) && value >= 1900;
  if (!isForm || value >= 2100) return false;
  const previous = textAt(tokens, first - 1);
  if (lexicon.beforeYear.has(previous) || lexicon.months.has(previous)) return true;
  return !lexicon.counted.has(textAt(tokens, last + 1)) && !isHedged(first);
}

/** "kl. 8", "5 pm" */
function isClock({ first, last }: Numeral, { tokens, lexicon }: Surroundings): boolean {
  const at = textAt(tokens, first - 1) === '.' ? first - 2 : first - 1;
  if (lexicon.clock.has(textAt(tokens, at)) || lexicon.afterClock.has(textAt(tokens, last + 1))) return true;
  // "kl. 9.30 till 15": joined to a time that is a name.
  const isTime = tokens[first - 2]?.kind === 'name';
  return (
    isTime && lexicon.joining.has(textAt(tokens, first - 1)) && /^\d{1,2}[.:]\d\d$/.test(textAt(tokens, first - 2))
  );
}

/** ”hälften”: a word that is spoken of, not used. */
function isMentioned({ first, last }: Numeral, { tokens }: Surroundings): boolean {
  const isQuoted = quotes.has(textAt(tokens, first - 1)) && quotes.has(textAt(tokens, last + 1));
  return isQuoted && !/\d/.test(textAt(tokens, first));
}

const quotes: ReadonlySet<string> = new Set(['”', '“', '"', '»', '«']);

/** "de två förvaltningarna", but not "de fem vanligaste". */
function isPointing({ first, last, unit }: Numeral, { tokens, lexicon }: Surroundings): boolean {
  if (tokens[first]?.spelled !== true || unit !== 'number') return false;
  return lexicon.pointing.has(textAt(tokens, first - 1)) && !lexicon.superlative.test(textAt(tokens, last + 1));
}

/** "tre anledningar" */
function isEnumerating({ first, last, unit }: Numeral, { tokens, lexicon, isHedged }: Surroundings): boolean {
  if (tokens[first]?.spelled !== true || unit !== 'number' || isHedged(first)) return false;
  return lexicon.enumerated.has(textAt(tokens, last + 1));
}
