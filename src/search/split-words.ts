// A text as words. Whatever is neither letter nor digit stands between words, a hyphen too: "e-tjänst" is two.

/** A word as it is written, with its place in the text. */
export interface Word {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** A letter or digit, also one whose marks are characters of their own. A soft hyphen stands within a word. */
const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;

/** The words of the text in reading order. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(pattern)) {
    words.push({ written, start: index, end: index + written.length });
  }
  return words;
}
