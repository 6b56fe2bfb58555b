// The words that the subjects of a publication can be found by, with how much each says about its subject. The stems of
// all of them are the glossary that compounds are parted by.
import type { Language } from '../statistics/language.ts';
import { foldWord } from './fold-word.ts';
import { makeTermLister, type TermLister } from './list-terms.ts';
import type { Subject } from './search-index.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord } from './stop-words.ts';

/** What a word says about a subject: as itself, and as a part of a compound. */
const weights = {
  title: { whole: 10, part: 6 },
  words: { whole: 9, part: 5 },
  text: { whole: 2, part: 1 },
} as const;

const fields = ['title', 'words', 'text'] as const;

/** What is at least this much says what the subject is, and not only what is told about it. */
export const namingWeight = 5;

export interface Vocabulary {
  /** Subjects by their index, with the weight of the term. */
  readonly subjects: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Words that name subjects, by their folded form. */
  readonly names: ReadonlyMap<string, { readonly written: string; readonly stem: string }>;
  readonly listTerms: TermLister;
}

/** The stems of the words of the subjects, and of `parts`: words that compounds of the language often consist of. */
function makeGlossary(subjects: readonly Subject[], language: Language, parts: readonly string[]): ReadonlySet<string> {
  const stems = new Set<string>();
  const take = (text: string, own: Language): void => {
    for (const { written } of splitWords(text)) {
      const word = foldWord(written);
      if (!isStopWord(word, own)) stems.add(stemWord(word, own));
    }
  };
  for (const part of parts) take(part, 'sv');
  for (const subject of subjects) {
    for (const field of fields) take(subject[field] ?? '', languageOf(subject, field, language));
  }
  return stems;
}

/** The vocabulary of subjects whose texts are in `language`, unless they say otherwise. */
export function makeVocabulary(subjects: readonly Subject[], language: Language, parts: readonly string[]): Vocabulary {
  const glossary = makeGlossary(subjects, language, parts);
  const listTerms = makeTermLister((stem) => glossary.has(stem));
  const found = new Map<string, Map<number, number>>();
  const names = new Map<string, { readonly written: string; readonly stem: string }>();
  const take = (term: string, subject: number, weight: number): void => {
    const own = found.get(term) ?? new Map<number, number>();
    own.set(subject, Math.max(weight, own.get(subject) ?? 0));
    found.set(term, own);
  };
  subjects.forEach((subject, index) => {
    for (const field of fields) {
      const text = subject[field] ?? '';
      for (const {
        place,
        terms: { word, stem, parts: own },
      } of listTerms(text, languageOf(subject, field, language))) {
        take(stem, index, weights[field].whole);
        for (const part of own) take(part, index, weights[field].part);
        if (field !== 'text' && !names.has(word)) names.set(word, { written: place.written, stem });
      }
    }
  });
  return { subjects: found, names, listTerms };
}

function languageOf(subject: Subject, field: (typeof fields)[number], language: Language): Language {
  return (field === 'text' ? subject.textLanguage : subject.language) ?? language;
}
