// A text as words. Whatever is neither letter nor digit stands between words, a hyphen too: "e-tjänst" is two.
import { foldText } from './fold-text.ts';

export interface Word {
  /** Folded. */
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** A letter or digit, also one whose marks are characters of their own. A soft hyphen stands within a word. */
const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;

/** The words of the text in reading order. */
export function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
    word: foldText(written.replaceAll('\u00ad', '')),
    start: index,
    end: index + written.length,
  }));
}
