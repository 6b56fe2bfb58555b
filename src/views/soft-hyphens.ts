// Where long words of a title may be broken, for browsers that do not know the language's hyphenation.

const longWord = /\p{L}{14,}/gu;

/** The text with a soft hyphen before each of `endings` within a word of at least fourteen letters. */
export function softenLongWords(text: string, endings: readonly string[]): string {
  const before = new RegExp(`(?<=\\p{L}{4})(?=${endings.join('|')})`, 'gu');
  return endings.length === 0 ? text : text.replace(longWord, (word) => word.replace(before, '\u00ad'));
}
