// The stem of a Swedish word. Snowball's Swedish stemmer keeps apart samtal and samtalet, ärende and ärendena, fråga and
// frågan; a reader who searches means the same. So this one takes away every ending of nouns, of any gender and number,
// and is a light stemmer otherwise: a stem need not be a word, it has to be the same for all forms of one.

/** Endings with the fewest letters that have to be left. The longest that fits is taken. */
const endings: readonly (readonly [ending: string, least: number])[] = [
  ['arna', 3],
  ['erna', 3],
  ['orna', 3],
  ['aren', 3],
  ['are', 3],
  ['ade', 4],
  ['het', 3],
  ['ad', 4],
  ['at', 4],
  ['na', 4],
  ['an', 3],
  ['ar', 3],
  ['en', 3],
  ['er', 3],
  ['et', 3],
  ['or', 3],
  ['a', 3],
  ['e', 3],
  ['s', 4],
];

/** The stem of a folded word. The stem of a stem is itself. */
export function stemSwedish(word: string): string {
  const found = endings.find(([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least);
  return found === undefined ? word : stemSwedish(word.slice(0, -found[0].length));
}
