// The known name that somebody most likely meant.
import { distance } from 'fastest-levenshtein';

/** Shorter names differ by one letter only; others by two (which two swapped letters are), or by a third. */
function limitFor(written: string): number {
  return written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3));
}

/** Returns the name of `known` that is nearest to `written`, or `undefined` when none is near or several are equally so. */
export function findNearestName(written: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = limitFor(written) + 1;
  for (const name of known) {
    const steps = distance(written.toLowerCase(), name.toLowerCase());
    if (steps < least) [nearest, least] = [name, steps];
    else if (steps === least) nearest = undefined;
  }
  return nearest;
}

/** `findNearestName` as a part of a problem. */
export function nearestOf(written: string, known: Iterable<string>): { readonly nearest?: string } {
  const nearest = findNearestName(written, known);
  return nearest === undefined ? {} : { nearest };
}

/** How unlike two names are: the part of the longer one's letters that differ, letters' case aside. 0 to 1. */
export function measureUnlikeness(one: string, other: string): number {
  return distance(one.toLowerCase(), other.toLowerCase()) / Math.max(one.length, other.length, 1);
}
