// LIX, the readability index: how long the sentences of a text are, and how many of its words are. Made for Swedish; used
// for English as well, with the same limits.

/** What LIX is counted from. */
export interface WordCount {
  readonly words: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

/** What stands between spaces, but for dashes: a figure of the data is one word, and so is a compound with a hyphen. */
const word = /[^\s–—…]\S*/g;
/** Seven letters of the Latin alphabet, with a hyphen among them perhaps. */
const sevenLetters = /(?:[A-Za-zÀ-ÖØ-öø-ɏ][^A-Za-zÀ-ÖØ-öø-ɏ]*){7}/;

/** Counts the words of the text. */
export function countWords(text: string): WordCount {
  const words = text.match(word) ?? [];
  return { words: words.length, longWords: words.filter((one) => one.length > 6 && sevenLetters.test(one)).length };
}

/**
 * Words for each sentence, plus long words in per cent of all words: below 30 very easy, above 50 difficult, above 60 very
 * difficult. C-H Björnsson, Läsbarhet (Liber, 1968). Nothing for a text without words.
 */
export function computeLix({ words, longWords }: WordCount, sentences: number): number | undefined {
  return words === 0 || sentences === 0 ? undefined : words / sentences + (100 * longWords) / words;
}
