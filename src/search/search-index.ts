// The files that search reads, for one publication in one language. The index is small and is read first: what can be
// found, by subject. The words of the narratives, which grow with the releases, lie in files of their own, told by the
// beginning of the word, so that a search reads as many as it has words; the texts for excerpts lie release by release.
import type { Language } from '../statistics/language.ts';

/** What can be found, in the order in which subjects that fit alike are shown. */
export const subjectKinds = ['indicator', 'department', 'category', 'page', 'release', 'table'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Indexes of releases, latest 0, as pairs of first and last: `[0, 11, 14, 14]`. */
export type Ranges = readonly number[];

export interface Subject {
  readonly kind: SubjectKind;
  /** What it is, where its kind does not say so: "Kanal". */
  readonly group?: string;
  readonly title: string;
  /** Where it lies, with `{period}` for a release's own. */
  readonly address: string;
  /** Releases that have it; none for what belongs to no release. */
  readonly releases: Ranges;
  /** Of the title and of the text, where that is not the page's. */
  readonly language?: Language;
  readonly textLanguage?: Language;
  /** Other names: short forms, and the words of the publisher. */
  readonly words?: string;
  readonly text?: string;
  /** Its latest figure. */
  readonly answer?: SubjectAnswer;
  /** Under which its narratives lie in the texts of a release. */
  readonly narrative?: string;
}

export interface SubjectAnswer {
  readonly figure: string;
  /** What the figure is of, where the title does not say so. */
  readonly label?: string;
  readonly period: string;
  /** The index of the release that it stands in. */
  readonly release: number;
  readonly address: string;
}

export interface SearchIndex {
  readonly title: string;
  /** Of its texts, the page's first. */
  readonly languages: readonly Language[];
  /** Latest first: period and name. */
  readonly releases: readonly (readonly [period: string, name: string])[];
  readonly subjects: readonly Subject[];
  /** How many files its words are in. */
  readonly wordFiles: number;
}

/** Where narratives have a word: subjects by their index, each with ranges of releases. */
export type Mentions = readonly (readonly [subject: number, ...releases: number[]])[];

/** By stem. */
export type WordFile = Readonly<Record<string, Mentions>>;

/** The narratives of a release by what its subjects call them, a paragraph a line; the language where it is not the page's. */
export type TextFile = Readonly<Record<string, { readonly text: string; readonly language?: Language }>>;

/** The file that a stem lies in: stems that begin alike lie together, so that a beginning can be looked up as well. */
export function fileOfWord(stem: string, files: number): number {
  let hash = 0;
  for (const letter of stem.slice(0, 3)) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return hash % files;
}
