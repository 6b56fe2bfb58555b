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
  for (let place = shortest; place <= word.length - shortest; place += 1) {
    const [head, tail] = [word.slice(0, place), word.slice(place)];
    if (!isHead(head, tail, isWord)) continue;
    return [head.replace(/s$/, ''), tail].flatMap((part) => {
      const parts = splitCompound(part, isWord);
      return parts.length === 0 ? [stemSwedish(part)] : [stemSwedish(part), ...parts];
    });
  }
  return [];
}

/** Whether the word can be parted there: after an ending that links, or between words, with a linking s or without. */
function isHead(head: string, tail: string, isWord: IsWord): boolean {
  const rest = stemSwedish(tail);
  if (rest.length < shortest) return false;
  if (linked.test(head) && tail.length > shortest) return true;
  const isKnown = linked.test(head) || isWord(stemSwedish(head));
  return isKnown && (isWord(rest) || splitCompound(tail, isWord).length > 0);
}
