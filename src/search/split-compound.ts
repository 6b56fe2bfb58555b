// The parts of a Swedish compound: "lösningsgrad" is "lösning" and "grad". A part is a word of the site's own glossary.
// After -ings-, -ions-, -hets-, -skaps- and -tets- Swedish always begins a new word (Svenska Akademiens grammatik, on the
// linking s), so that what follows there is a part even if nobody has written it alone.
import { stemSwedish } from './stem-swedish.ts';

const linked = /(?:ing|ion|het|skap|tet)s$/;
const shortest = 3;

/** What is known to be a word, by its stem. */
export type IsWord = (stem: string) => boolean;

/** The stems of the parts of a folded word, first to last, in compounds of compounds too; none when it is not one. */
export function splitCompound(word: string, isWord: IsWord): readonly string[] {
  const place = findLink(word) ?? findSeam(word, isWord);
  if (place === undefined) return [];
  return [word.slice(0, place).replace(/s$/, ''), word.slice(place)].flatMap((part) => [
    stemSwedish(part),
    ...splitCompound(part, isWord),
  ]);
}

/** After the last ending that links: what stands before it belongs together. */
function findLink(word: string): number | undefined {
  for (let place = word.length - shortest - 1; place >= shortest; place -= 1) {
    const isLong = stemSwedish(word.slice(place)).length >= shortest;
    if (isLong && linked.test(word.slice(0, place))) return place;
  }
  return undefined;
}

/** Between two words, with a linking s or without; the second may be a compound that begins with a word. */
function findSeam(word: string, isWord: IsWord): number | undefined {
  for (let place = shortest; place <= word.length - shortest; place += 1) {
    const [head, tail] = [word.slice(0, place), word.slice(place)];
    if (!linked.test(head) && !isWord(stemSwedish(head))) continue;
    const rest = stemSwedish(tail);
    const [first = ''] = isWord(rest) ? [rest] : splitCompound(tail, isWord);
    if (isWord(first)) return place;
  }
  return undefined;
}
