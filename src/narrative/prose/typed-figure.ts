// A figure that its writer has typed: how much, of what unit, how exactly, and what it tells of the figure it speaks of.
import type { Place } from '../../problems/problem.ts';
import type { ComponentNode } from '../narrative-tree.ts';
import type { Hedge, Lexicon, TypedUnit } from './lexicon.ts';
import { mayHoldFigures } from './may-hold-figures.ts';
import type { Numeral } from './numeral.ts';
import { readNumerals } from './read-numerals.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { setAside } from './set-aside.ts';
import { placeAt, type TextRun } from './text-run.ts';
import { startsWith, type Token, textAt, tokenize } from './token.ts';

/** A level, an amount of change, or an end of a change. */
export type TypedRole = 'level' | 'up' | 'down' | 'from' | 'to';

export interface TypedFigure {
  /** With its hedge and unit, as written: "knappt 54 000". */
  readonly text: string;
  readonly place: Place;
  readonly value: number;
  /** The unit of its last significant place. */
  readonly precision: number;
  /** The unit of its last written place. */
  readonly grain: number;
  readonly unit: TypedUnit;
  readonly hedge?: Hedge;
  readonly role: TypedRole;
  /** The word that follows it within the clause, in lower case. */
  readonly following: string;
  readonly sentence: Sentence;
  /** Components of the sentence. */
  readonly bound: readonly ComponentNode[];
  /** Whether its writer has declared it with a source. */
  readonly isDeclared: boolean;
}

const nothing: ReadonlySet<string> = new Set();

/** The figures typed in the run; `labels` are the publication's own words after which a number is part of a name. */
export function findTypedFigures(
  run: TextRun,
  lexicon: Lexicon,
  labels: ReadonlySet<string> = nothing,
): readonly TypedFigure[] {
  if (!mayHoldFigures(run.text, lexicon)) return [];
  const tokens = tokenize(run.text, lexicon);
  const isCapitalAt = (at: number): boolean => {
    const token = tokens[at];
    return token?.kind === 'word' && /^\p{Lu}\p{Ll}{3}/u.test(run.text.slice(token.start, token.end));
  };
  const isNameAt = (at: number): boolean => {
    const before = tokens[at - 1];
    return isCapitalAt(at) && before !== undefined && !/^[.!?:–—-]$/.test(before.text);
  };
  const isHedged = (at: number): boolean => findHedge(tokens, at, lexicon) !== undefined;
  const numerals = setAside(readNumerals(tokens, lexicon), {
    tokens,
    lexicon,
    labels,
    isNameAt,
    isCapitalAt,
    isHedged,
  });
  if (numerals.length === 0) return [];
  const sentences = splitSentences(run.text);
  return numerals.flatMap((numeral) => {
    const start = tokens[numeral.first]?.start ?? 0;
    const sentence = sentences.find(({ end }) => start < end);
    if (sentence === undefined) return [];
    return makeFigure(numeral, { run, tokens, lexicon, sentence });
  });
}

interface FigureContext {
  readonly run: TextRun;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
}

function makeFigure(numeral: Numeral, context: FigureContext): TypedFigure {
  const { run, tokens, lexicon, sentence } = context;
  // "ett hundratal", "en halvtimme"; not the article of "en 100-gradig skala".
  const hasOne = tokens[numeral.first]?.kind === 'word' && lexicon.one.has(textAt(tokens, numeral.first - 1));
  const from = hasOne ? numeral.first - 1 : numeral.first;
  const hedged = findHedge(tokens, from, lexicon);
  const first = hedged?.first ?? from;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[numeral.last]?.end ?? 0];
  const hedge = hedged?.hedge ?? numeral.hedge;
  return {
    text: run.text.slice(start, end).replace(/\s+/g, ' '),
    place: placeAt(run, start),
    value: numeral.value,
    precision: numeral.place,
    grain: numeral.grain,
    unit: numeral.unit,
    ...(hedge !== undefined && { hedge }),
    role: readRole(numeral, first, context),
    following: tokens[numeral.last + 1]?.kind === 'word' ? textAt(tokens, numeral.last + 1) : '',
    sentence,
    bound: run.components.filter(({ at }) => at >= sentence.start && at < sentence.end).map(({ node }) => node),
    isDeclared: run.declared.some((span) => start >= span.start && start < span.end),
  };
}

/** The hedge that ends just before the token. */
function findHedge(tokens: readonly Token[], at: number, { hedges, during, spans }: Lexicon) {
  const found = hedges.find(([words]) => startsWith(tokens, at - words.length, words));
  if (found === undefined) return;
  const [words, hedge] = found;
  // "under tio dagar" tells how long it took, "under två minuter" how long at most.
  const isDuring = words.length === 1 && during.has(words[0] ?? '') && spans.has(textAt(tokens, at + 1));
  return isDuring ? undefined : { first: at - words.length, hedge };
}

function readRole(numeral: Numeral, first: number, context: FigureContext): TypedRole {
  const { tokens, lexicon } = context;
  if (numeral.unit === 'times') return 'level';
  const before = textAt(tokens, first - 1);
  if (lexicon.from.has(before)) return 'from';
  if (lexicon.to.has(before)) return hasBeginning(first - 1, context) ? 'to' : 'level';
  return readSign(first, context) ?? readAmount(first, context) ?? readComparison(numeral.last, context) ?? 'level';
}

/** Whether "till" ends a change: after "från", or after a word of direction. */
function hasBeginning(at: number, { tokens, lexicon, sentence }: FigureContext): boolean {
  for (let back = at - 1; (tokens[back]?.start ?? -1) >= sentence.start; back -= 1) {
    const text = textAt(tokens, back);
    if (lexicon.from.has(text) || lexicon.rising.test(text) || lexicon.falling.test(text)) return true;
    if (lexicon.multiples.some(([pattern]) => pattern.test(text))) return true;
  }
  return false;
}

/** "+4 procentenheter", "−35 sekunder" */
function readSign(first: number, { tokens }: FigureContext): 'up' | 'down' | undefined {
  const [before, sign, number] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  if (sign === undefined || sign.end !== number?.start || before?.end === sign.start) return undefined;
  if (sign.text === '+') return 'up';
  return /^[−–-]$/.test(sign.text) ? 'down' : undefined;
}

/** How far back the verb of "ökade i genomsnitt för alla med" may stand. */
const verbReach = 8;

/** "ökade med 5 procent", "en minskning med nästan 1 000", "fell 12 per cent" */
function readAmount(first: number, { tokens, lexicon, sentence }: FigureContext): 'up' | 'down' | undefined {
  let at = first - 1;
  while (lexicon.fillers.has(textAt(tokens, at))) at -= 1;
  const hasBy = lexicon.by.has(textAt(tokens, at));
  const reach = hasBy ? verbReach : 1;
  const begin = hasBy ? at - 1 : at;
  for (let back = begin; back > begin - reach && (tokens[back]?.start ?? -1) >= sentence.start; back -= 1) {
    const text = textAt(tokens, back);
    if (lexicon.rising.test(text)) return 'up';
    if (lexicon.falling.test(text)) return 'down';
  }
  return undefined;
}

/** "700 fler", "50 personer färre", "två procentenheter lägre" */
function readComparison(last: number, { tokens, lexicon }: FigureContext): 'up' | 'down' | undefined {
  for (const at of [last + 1, last + 2]) {
    const text = textAt(tokens, at);
    if (tokens[at]?.kind !== 'word' || lexicon.common.has(text)) return undefined;
    if (lexicon.more.has(text)) return 'up';
    if (lexicon.less.has(text)) return 'down';
  }
  return undefined;
}
