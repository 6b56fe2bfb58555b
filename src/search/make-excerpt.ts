// The part of a text where the words of a query stand, with the words marked.
import type { TermedWord } from './list-terms.ts';

export interface ExcerptPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** The words of a paragraph with their terms. */
type ListWords = (text: string) => readonly TermedWord[];

/** How many characters are shown, and how many of them before the first found word. */
const length = 220;
const lead = 60;

/**
 * The excerpt of the paragraph that has most of the terms; of the first when none has any. Nothing of a text without
 * words. `listWords` gives the words of a paragraph with their terms.
 */
export function makeExcerpt(text: string, terms: ReadonlySet<string>, listWords: ListWords): readonly ExcerptPart[] {
  const paragraphs = text
    .split('\n')
    .map((paragraph) => ({ paragraph, found: findWords(paragraph, terms, listWords) }));
  const best = paragraphs.reduce((one, other) => (countTerms(other.found) > countTerms(one.found) ? other : one));
  return markWords(cutParagraph(best.paragraph, best.found[0]?.place.start ?? 0), terms, listWords);
}

/** The text in parts: words that have one of the terms, and what stands between. */
export function markWords(text: string, terms: ReadonlySet<string>, listWords: ListWords): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let end = 0;
  for (const { place: word } of findWords(text, terms, listWords)) {
    if (word.start > end) parts.push({ text: text.slice(end, word.start), isFound: false });
    parts.push({ text: text.slice(word.start, word.end), isFound: true });
    end = word.end;
  }
  return end < text.length ? [...parts, { text: text.slice(end), isFound: false }] : parts;
}

function findWords(text: string, terms: ReadonlySet<string>, listWords: ListWords): readonly TermedWord[] {
  return listWords(text).filter(
    ({ terms: { stem, parts } }) => terms.has(stem) || parts.some((part) => terms.has(part)),
  );
}

function countTerms(words: readonly TermedWord[]): number {
  return new Set(words.map(({ terms }) => terms.stem)).size;
}

/** At most so many characters around the place, cut between words. */
function cutParagraph(paragraph: string, place: number): string {
  if (paragraph.length <= length) return paragraph;
  const from = place <= lead ? 0 : paragraph.lastIndexOf(' ', place - lead) + 1;
  const rest = paragraph.slice(from);
  const to = rest.length <= length ? rest.length : rest.lastIndexOf(' ', length);
  return `${from > 0 ? '… ' : ''}${rest.slice(0, to)}${to < rest.length ? ' …' : ''}`;
}
