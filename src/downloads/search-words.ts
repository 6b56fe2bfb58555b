// The words of all narratives of a publication, each with the subjects and releases that have it. They are worked out
// once for all files that they are written to.

import { messagesIn } from '../i18n/messages.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import type { TermedWord } from '../search/list-terms.ts';
import { makeRanges } from '../search/ranges.ts';
import { fileOfWord, type Mentions, type Subject, type WordFile } from '../search/search-index.ts';
import { makeVocabulary } from '../search/vocabulary.ts';
import type { AddressScheme } from '../site/address-of.ts';
import { countWordFiles, listFindable } from '../site/findable-releases.ts';
import type { Language } from '../statistics/language.ts';
import { listNarrativeWords } from '../views/narrative-text.ts';
import { releaseNarrative } from '../views/search-source.ts';
import { makeSubjects } from '../views/search-subjects.ts';

const written = new WeakMap<PublishedSeries, Map<Language, readonly WordFile[]>>();

/** The files of words of the publication in `language`; the same objects when asked again. */
export function makeWordFiles(series: PublishedSeries, language: Language, scheme: AddressScheme): readonly WordFile[] {
  const own = written.get(series) ?? new Map<Language, readonly WordFile[]>();
  written.set(series, own);
  const files = own.get(language) ?? splitMentions(listMentions(series, language, scheme), countWordFiles(series));
  own.set(language, files);
  return files;
}

/** By stem, in the order of the alphabet; also the parts of compounds. */
function listMentions(
  series: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): readonly (readonly [string, Mentions])[] {
  const subjects = makeSubjects(series, language, scheme);
  const { listTerms } = makeVocabulary(subjects, language, messagesIn(language).search.compoundParts);
  const found = new Map<string, Map<number, number[]>>();
  const { publication } = series;
  for (const [index, { narratives }] of listFindable(series).entries()) {
    for (const [name, narrative] of [[releaseNarrative, narratives.release] as const, ...narratives.departments]) {
      const subject = findSubject(subjects, name);
      const words = listNarrativeWords(narrative, { language, publication });
      if (words === undefined || subject === undefined) continue;
      for (const term of collectTerms(listTerms(words.text, words.language))) takeMention(term, subject, index, found);
    }
  }
  const sorted = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([term, mentions]) => [
    term,
    [...mentions].map(([subject, releases]) => [subject, ...makeRanges(releases)] as const),
  ]);
}

function collectTerms(words: readonly TermedWord[]): ReadonlySet<string> {
  const collected = new Set<string>();
  for (const { terms } of words) {
    collected.add(terms.stem);
    for (const part of terms.parts) collected.add(part);
  }
  return collected;
}

function takeMention(term: string, subject: number, release: number, found: Map<string, Map<number, number[]>>): void {
  const mentions = found.get(term) ?? new Map<number, number[]>();
  found.set(term, mentions);
  const releases = mentions.get(subject);
  if (releases === undefined) mentions.set(subject, [release]);
  else releases.push(release);
}

function findSubject(subjects: readonly Subject[], narrative: string): number | undefined {
  const index = subjects.findIndex((subject) => subject.narrative === narrative);
  return index < 0 ? undefined : index;
}

function splitMentions(mentions: readonly (readonly [string, Mentions])[], files: number): readonly WordFile[] {
  const byFile = Map.groupBy(mentions, ([term]) => fileOfWord(term, files));
  return Array.from({ length: files }, (_, file) => Object.fromEntries(byFile.get(file) ?? []));
}
