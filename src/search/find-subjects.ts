// The subjects that a query finds, best first. A subject has to have all the words, in its name or its texts; where none
// has, those that have most of them are found.
import type { FittingTerms, SearchSource } from './expand-word.ts';
import { listNumbers } from './ranges.ts';
import { type Subject, type SubjectKind, subjectKinds } from './search-index.ts';
import { namingWeight } from './vocabulary.ts';

export interface FoundSubject {
  readonly subject: Subject;
  /** Its releases that fit, latest first, by their index; empty for what belongs to no release. */
  readonly releases: readonly number[];
  readonly score: number;
  /** How many words of the query it has. */
  readonly count: number;
  /** Whether some of them stand only in its narratives. */
  readonly isTold: boolean;
}

/** How much it counts that a word stands in a narrative. */
const toldWeight = 1.5;
/** How much it counts that a subject is of its kind, where the query names it. */
const kindWeights: Readonly<Record<SubjectKind, number>> = {
  indicator: 6,
  department: 5,
  category: 4,
  page: 3,
  release: 4,
  table: 1,
};
/** How much it counts that the query is the whole name, and that there is a figure to answer with. */
const wholeName = 6;
const answered = 1;

/** What a word of the query finds in one subject. */
interface Match {
  readonly weight: number;
  /** Where only narratives have it, those of these releases; nothing where the subject itself has it. */
  readonly releases?: readonly number[];
}

/** Finds the subjects with the words in releases whose period begins with `period`. */
export function findSubjects(
  source: SearchSource,
  words: readonly FittingTerms[],
  period: string,
): readonly FoundSubject[] {
  const { subjects, releases } = source.index;
  const matches = words.map((word) => matchWord(word, source));
  const terms = new Set(words.flatMap((word) => [...word.keys()]));
  const isAsked = (release: number): boolean => releases[release]?.[0].startsWith(period) ?? false;
  return subjects.flatMap((subject, index): readonly FoundSubject[] => {
    const own = matches.flatMap((match) => match.get(index) ?? []);
    if (own.length === 0) return words.length > 0 || period === '' ? [] : listAsked(subject, isAsked);
    const limits = own.flatMap(({ releases: only }) => (only === undefined ? [] : [new Set(only)]));
    const fitting = listNumbers(subject.releases).filter(
      (release) => isAsked(release) && limits.every((limit) => limit.has(release)),
    );
    if (fitting.length === 0 && subject.releases.length + period.length > 0) return [];
    const isTold = limits.length > 0;
    return [
      {
        subject,
        releases: fitting,
        count: own.length,
        isTold,
        score: scoreOf(subject, own, shareOfName(subject, source, terms)),
      },
    ];
  });
}

/** Those with most words of the query, best first; alike ones in the order of their latest release, kind and name. */
export function sortFound<Found extends FoundSubject>(found: readonly Found[]): readonly Found[] {
  const most = Math.max(0, ...found.map(({ count }) => count));
  const latestOf = ({ releases: [latest = 0] }: Found): number => latest;
  return found
    .filter(({ count }) => count === most)
    .sort(
      (a, b) =>
        b.score - a.score ||
        latestOf(a) - latestOf(b) ||
        subjectKinds.indexOf(a.subject.kind) - subjectKinds.indexOf(b.subject.kind),
    );
}

/** A query of a period alone asks for its releases. */
function listAsked(subject: Subject, isAsked: (release: number) => boolean): readonly FoundSubject[] {
  const releases = subject.kind === 'release' ? listNumbers(subject.releases).filter(isAsked) : [];
  return releases.length === 0 ? [] : [{ subject, releases, count: 0, isTold: false, score: 0 }];
}

function matchWord(terms: FittingTerms, { vocabulary, told }: SearchSource): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>();
  const take = (subject: number, match: Match): void => {
    const known = matches.get(subject);
    if (known === undefined || known.weight < match.weight) matches.set(subject, match);
  };
  for (const [term, fit] of terms) {
    for (const [subject, weight] of vocabulary.subjects.get(term) ?? []) take(subject, { weight: weight * fit });
    if (fit < 1) continue;
    for (const [subject, ...releases] of told.get(term) ?? []) {
      if (matches.get(subject)?.releases === undefined && matches.has(subject)) continue;
      take(subject, { weight: toldWeight, releases: listNumbers(releases) });
    }
  }
  return matches;
}

function scoreOf(subject: Subject, matches: readonly Match[], share: number): number {
  const sum = matches.reduce((total, { weight }) => total + weight, 0) / matches.length;
  if (matches.every(({ weight }) => weight < namingWeight)) return sum;
  return sum + kindWeights[subject.kind] + wholeName * share + (subject.answer === undefined ? 0 : answered);
}

/** How large a part of one of its names the query is, at most 1. */
function shareOfName(subject: Subject, source: SearchSource, terms: ReadonlySet<string>): number {
  const { title, words = '', language = source.index.languages[0] ?? 'sv' } = subject;
  const shares = [title, ...words.split(',')].map((name) => {
    const own = source.vocabulary.listTerms(name, language);
    const fitting = own.filter(({ terms: { stem, parts } }) => [stem, ...parts].some((term) => terms.has(term)));
    return own.length === 0 ? 0 : fitting.length / own.length;
  });
  return Math.max(...shares);
}
