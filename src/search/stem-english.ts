// The stem of an English word: plural, -ed, -ing and a final e are taken away. Light on purpose, as its Swedish sister:
// "resolution" and "resolve" stay two words.

/** Endings, what stands instead, and the fewest letters that have to be left. The first that fits is taken. */
const endings: readonly (readonly [ending: RegExp, instead: string, least: number])[] = [
  [/ies$/, 'y', 3],
  [/(?<=s|x|z|ch|sh)es$/, '', 3],
  [/(?<![sui])s$/, '', 3],
  [/ing$/, '', 3],
  [/ed$/, '', 3],
  [/(?<=([bdgmnprt]))\1$/, '', 3],
  [/e$/, '', 3],
];

/** The stem of a folded word. The stem of a stem is itself. */
export function stemEnglish(word: string): string {
  for (const [ending, instead, least] of endings) {
    const rest = word.replace(ending, instead);
    if (rest !== word && rest.length >= least) return stemEnglish(rest);
  }
  return word;
}
