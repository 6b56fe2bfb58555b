/** A search: reads what the form asks for, finds it, and shows it. All of it in the browser: nothing is sent. */
import { expandWord } from '../search/expand-word.ts';
import { findSubjects, sortFound } from '../search/find-subjects.ts';
import { parseQuery } from '../search/parse-query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { makeVocabulary } from '../search/vocabulary.ts';
import type { SearchSettings } from '../views/search-page.ts';
import { type PublicationFiles, readPublication, readSource } from './search-files.ts';
import { type FoundInFiles, SearchResults } from './search-results.ts';

let latest = 0;

/**
 * Shows what the form asks for, and nothing when it asks for nothing. A later search makes an earlier one vain. Throws
 * when a file cannot be had.
 */
export async function showResults(form: HTMLFormElement): Promise<void> {
  latest += 1;
  const turn = latest;
  const settings = readSettings(form);
  const results = new SearchResults(settings);
  const { parameters } = settings.messages;
  const choices = new FormData(form);
  const choose = (name: string): string => String(choices.get(name) ?? '').trim();
  const [text, code, period] = [parameters.text, parameters.publication, parameters.period].map(choose);
  if (`${text}${period}` === '') return results.clear();
  results.say(settings.messages.searching);
  const found = await search({ text: text ?? '', code: code ?? '', period: period ?? '' }, settings);
  if (turn === latest) await results.show(found, text ?? '');
}

interface Asked {
  readonly text: string;
  readonly code: string;
  readonly period: string;
}

export interface SearchOutcome {
  readonly found: readonly FoundInFiles[];
  /** Words that were searched for instead of those asked for, by these. */
  readonly instead: ReadonlyMap<string, string>;
  /** Whether what was found lacks some of the words. */
  readonly isPart: boolean;
}

async function search({ text, code, period }: Asked, settings: SearchSettings): Promise<SearchOutcome> {
  const { indexes, messages, pages, language } = settings;
  const chosen = indexes.filter((index) => code === '' || index.code === code);
  const publications = await Promise.all(chosen.map(({ address }) => readPublication(address, messages.compoundParts)));
  const files = code === '' ? [...publications, ownPages(settings)] : publications;
  const languages = [...new Set(files.flatMap(({ index }) => index.languages))];
  const periods = files.flatMap(({ index }) => index.releases.map(([one]) => one));
  const query = parseQuery(text, period, languages, periods);
  const stems = query.words.flatMap((word) => word.stems);
  const sources = await Promise.all(files.map((one) => readSource(one, stems)));
  const words = query.words.map((word) => ({ word, expanded: expandWord(word, sources) }));
  const found = files.flatMap((own, place): readonly FoundInFiles[] => {
    const source = sources[place];
    if (source === undefined) return [];
    const terms = words.map(({ expanded }) => expanded.terms[place] ?? new Map());
    const marked = new Set(terms.flatMap((one) => [...one.keys()]));
    return findSubjects(source, terms, query.period).map((one) => ({ ...one, files: own, marked }));
  });
  const sorted = sortFound(found);
  return {
    found: sorted,
    instead: new Map(
      words.flatMap(({ word, expanded: { instead } }) =>
        instead === undefined ? [] : [[word.written, instead] as const],
      ),
    ),
    isPart: sorted.some(({ count }) => count < words.length),
  };

  function ownPages({ messages: { compoundParts } }: SearchSettings): PublicationFiles {
    const index: SearchIndex = { title: '', languages: [language], releases: [], subjects: pages, wordFiles: 0 };
    return { index, vocabulary: makeVocabulary(pages, language, compoundParts), folder: '' };
  }
}

/** Written into the page by the build. */
function readSettings(form: HTMLFormElement): SearchSettings {
  return JSON.parse(form.querySelector('script')?.textContent ?? '');
}
