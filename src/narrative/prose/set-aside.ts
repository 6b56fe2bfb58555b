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
  /** Whether the token is a word that begins with a capital. */
  isCapitalAt(at: number): boolean;
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

/** Both without a unit, and only a joining word or a sign between them. */
function isJoined(left: Numeral, right: Numeral, { tokens, lexicon }: Surroundings): boolean {
  const isAlike = left.isBare ? right.isBare : left.unit === 'number' && isSpelled(left, tokens);
  if (!isAlike || right.unit !== 'number') return false;
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
  if (isSpelled(numeral, tokens) && lexicon.vague.has(textAt(tokens, first - 1))) return true;
  if (isMentioned(numeral, surroundings)) return true;
  if (isPointing(numeral, surroundings) || isEnumerating(numeral, surroundings)) return true;
  if (isSpelledName(numeral, surroundings)) return true;
  if (!numeral.isBare) return false;
  const [previous, next] = [textAt(tokens, first - 1), textAt(tokens, last + 1)];
  return (
    isLabel(numeral, surroundings) ||
    isInName(numeral, surroundings) ||
    lexicon.months.has(next) ||
    (lexicon.language === 'en' && lexicon.months.has(previous)) ||
    isYear(numeral, surroundings) ||
    isClock(numeral, surroundings) ||
    isHeadingNumber(numeral, surroundings) ||
    lexicon.labelsAfter.has(next) ||
    next === '/' ||
    previous === '/'
  );
}

function isSpelled({ first }: Numeral, tokens: readonly Token[]): boolean {
  return tokens[first]?.spelled === true;
}

/** "klockan åtta", "i steg två"; not "under perioden tre samtal" */
function isSpelledName(numeral: Numeral, surroundings: Surroundings): boolean {
  const { tokens, lexicon } = surroundings;
  if (!isSpelled(numeral, tokens) || numeral.unit !== 'number') return false;
  const next = tokens[numeral.last + 1];
  if (lexicon.clock.has(textAt(tokens, numeral.first - 1))) return true;
  return (next?.kind !== 'word' || lexicon.joining.has(next.text)) && isLabel(numeral, surroundings);
}

/** "avsnitt 4", "nr. 7" */
function isLabel({ first }: Numeral, { tokens, lexicon, labels }: Surroundings): boolean {
  const at = textAt(tokens, first - 1) === '.' ? first - 2 : first - 1;
  const label = textAt(tokens, at);
  return lexicon.labels.has(label) || labels.has(label);
}

/** "Storgatan 14", "Agenda 2030": after a word with a capital that does not begin a sentence. */
function isInName({ first, last, value }: Numeral, surroundings: Surroundings): boolean {
  const { tokens, lexicon, isNameAt } = surroundings;
  if (!Number.isInteger(value) || value > maximumInNames || lexicon.counted.has(textAt(tokens, last + 1))) return false;
  return isNameAt(first - 1) || isAddress(first, last, surroundings);
}

const maximumInNames = 2100;

/** "Rådhusgatan 26", also where the street begins the text; "12 High Street" */
function isAddress(first: number, last: number, { tokens, lexicon, isCapitalAt }: Surroundings): boolean {
  const isStreetAt = (at: number): boolean => isCapitalAt(at) && lexicon.street.test(textAt(tokens, at));
  return isStreetAt(first - 1) || (isCapitalAt(last + 1) && (isStreetAt(last + 2) || isStreetAt(last + 3)));
}

/** The "3" of "3. Tillgänglighet", the "2.1" of "2.1 Svarstider". */
function isHeadingNumber({ first, last, value }: Numeral, { tokens, isCapitalAt }: Surroundings): boolean {
  const isChapter = !Number.isInteger(value) && isCapitalAt(last + 1);
  return first === 0 && (isChapter || /^[.)]$/.test(textAt(tokens, last + 1)));
}

function isYear({ first, last, value }: Numeral, surroundings: Surroundings): boolean {
  const { tokens, lexicon, isHedged } = surroundings;
  const token = tokens[first];
  const isForm = token !== undefined && token.end - token.start === 4 && Number.isInteger(value) && value >= 1900;
  if (!isForm || value >= 2100) return false;
  const previous = textAt(tokens, first - 1);
  if (lexicon.beforeYear.has(previous) || lexicon.months.has(previous)) return true;
  return !lexicon.counted.has(textAt(tokens, last + 1)) && !isHedged(first);
}

/** "kl. 8", "5 pm", "8–16.30", "fredagar 8–15" */
function isClock({ first, last, value }: Numeral, { tokens, lexicon }: Surroundings): boolean {
  const at = textAt(tokens, first - 1) === '.' ? first - 2 : first - 1;
  if (lexicon.clock.has(textAt(tokens, at)) || lexicon.afterClock.has(textAt(tokens, last + 1))) return true;
  if (value > 24) return false;
  const [before, after] = [textAt(tokens, first - 1), textAt(tokens, last + 1)];
  if (lexicon.weekdays.has(before) && tokens[last + 1]?.kind !== 'word') return true;
  const isTimeAt = (index: number): boolean =>
    tokens[index]?.kind === 'name' && /^\d{1,2}[.:]\d\d$/.test(textAt(tokens, index));
  return (lexicon.joining.has(before) && isTimeAt(first - 2)) || (lexicon.joining.has(after) && isTimeAt(last + 2));
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

/** "tre anledningar", "tre olika sätt" */
function isEnumerating({ first, last, unit }: Numeral, { tokens, lexicon, isHedged }: Surroundings): boolean {
  if (tokens[first]?.spelled !== true || unit !== 'number' || isHedged(first)) return false;
  const at = lexicon.distinct.has(textAt(tokens, last + 1)) ? last + 2 : last + 1;
  return lexicon.enumerated.has(textAt(tokens, at));
}
