// A word of a query as the terms of the index that it stands for. The first of these ways that leads anywhere is taken:
// the word itself and those that begin or end so, the parts of a compound that nobody has written, and the name that is
// nearest. It is taken for all publications alike: what one has, another need not guess at.
import { distance } from 'fastest-levenshtein';
import type { QueryWord } from './parse-query.ts';
import type { Mentions, SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is read of one publication, so far as the query needs it. */
export interface SearchSource {
  readonly index: Pick<SearchIndex, 'subjects' | 'releases' | 'languages'>;
  readonly vocabulary: Vocabulary;
  /** What its narratives have, of the files of words that were read. */
  readonly told: ReadonlyMap<string, Mentions>;
}

/** Terms with how well each fits: 1 for the word itself. */
export type FittingTerms = ReadonlyMap<string, number>;

export interface ExpandedWord {
  /** For each source; empty where it has nothing like the word. */
  readonly terms: readonly FittingTerms[];
  /** The word that was searched for instead, as it is written. */
  readonly instead?: string;
}

type Way = (word: QueryWord, source: SearchSource) => FittingTerms;

const fit = { beginning: 0.5, end: 0.6, part: 0.5 } as const;
const shortest = { beginning: 3, end: 4 } as const;

/** The terms of the word in each source. */
export function expandWord(word: QueryWord, sources: readonly SearchSource[]): ExpandedWord {
  for (const way of [asWritten, asParts]) {
    const terms = sources.map((source) => way(word, source));
    if (terms.some(({ size }) => size > 0)) return { terms };
  }
  const nearest = findNearest(word.word, sources);
  if (nearest === undefined) return { terms: sources.map(() => new Map()) };
  const instead = { ...word, stems: [nearest.stem] };
  return { terms: sources.map((source) => asWritten(instead, source)), instead: nearest.written };
}

const asWritten: Way = ({ stems }, source) => {
  const begun = listLike(stems, source, (term, stem) => stem.length >= shortest.beginning && term.startsWith(stem));
  const ended = listLike(stems, source, (term, stem) => stem.length >= shortest.end && term.endsWith(stem));
  const own = stems.filter(isIn(source));
  return new Map([...fitAll(ended, fit.end), ...fitAll(begun, fit.beginning), ...fitAll(own, 1)]);
};

const asParts: Way = ({ word }, source) => {
  const parts = source.vocabulary.listTerms(word, 'sv').flatMap(({ terms }) => terms.parts);
  return fitAll(parts.filter(isIn(source)), fit.part);
};

function isIn({ vocabulary, told }: SearchSource): (term: string) => boolean {
  return (term) => vocabulary.subjects.has(term) || told.has(term);
}

/** The terms of subjects that are like one of the stems. */
function listLike(
  stems: readonly string[],
  { vocabulary }: SearchSource,
  isLike: (term: string, stem: string) => boolean,
): readonly string[] {
  return [...vocabulary.subjects.keys()].filter((term) => stems.some((stem) => isLike(term, stem)));
}

function fitAll(terms: readonly string[], weight: number): FittingTerms {
  return new Map(terms.map((term) => [term, weight]));
}

/** The name that differs least from the word: by one letter in a short one, by two or three in a long one. */
function findNearest(
  word: string,
  sources: readonly SearchSource[],
): { readonly written: string; readonly stem: string } | undefined {
  let limit = Math.min(3, Math.floor(word.length / 4));
  let nearest: { readonly written: string; readonly stem: string } | undefined;
  for (const [name, named] of sources.flatMap(({ vocabulary: { names } }) => [...names])) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const far = distance(word, name);
    if (far > limit) continue;
    nearest = named;
    limit = far - 1;
  }
  return nearest;
}
