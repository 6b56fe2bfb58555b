/** The files of search, each fetched once, when a search needs it. */
import type { SearchSource } from '../search/expand-word.ts';
import { fileOfWord, type SearchIndex, type TextFile, type WordFile } from '../search/search-index.ts';
import { makeVocabulary, type Vocabulary } from '../search/vocabulary.ts';

/** Fetches files of one kind. Throws when one is not there; it is asked for anew the next time. */
function makeFetch<Content>(): (address: string) => Promise<Content> {
  const fetched = new Map<string, Promise<Content>>();
  return async (address) => {
    const content = fetched.get(address) ?? fetchJson<Content>(address);
    fetched.set(address, content);
    try {
      return await content;
    } catch (error) {
      fetched.delete(address);
      throw error;
    }
  };
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

const fetchIndex = makeFetch<SearchIndex>();
const fetchWords = makeFetch<WordFile>();
const fetchTexts = makeFetch<TextFile>();

/** The files of a publication. */
export interface PublicationFiles {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
  /** Where its other files lie. */
  readonly folder: string;
}

const read = new Map<string, PublicationFiles>();

/** Reads the index at `address` and makes its vocabulary. `parts` are what compounds of the language often consist of. */
export async function readPublication(address: string, parts: readonly string[]): Promise<PublicationFiles> {
  const index = await fetchIndex(address);
  const files = read.get(address) ?? {
    index,
    vocabulary: makeVocabulary(index.subjects, index.languages[0] ?? 'sv', parts),
    folder: address.replace(/\.json$/, ''),
  };
  read.set(address, files);
  return files;
}

/** What a search for words with these stems needs to know of the publication. */
export async function readSource(files: PublicationFiles, stems: readonly string[]): Promise<SearchSource> {
  const { index, vocabulary, folder } = files;
  const numbers = index.wordFiles === 0 ? [] : new Set(stems.map((stem) => fileOfWord(stem, index.wordFiles)));
  const words = await Promise.all([...numbers].map((number) => fetchWords(`${folder}/w${number}.json`)));
  return { index, vocabulary, told: new Map(words.flatMap((file) => Object.entries(file))) };
}

/** The narratives of a release. */
export function readTexts({ folder }: PublicationFiles, period: string): Promise<TextFile> {
  return fetchTexts(`${folder}/${period.toLowerCase()}.json`);
}
