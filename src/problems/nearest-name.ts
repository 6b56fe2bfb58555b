// The known name that somebody most likely meant.
import { distance } from 'fastest-levenshtein';

/** Returns the name of `known` within a third of the length of `written`, or `undefined` when none is that near. */
export function findNearestName(written: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const name of known) {
    const steps = distance(written.toLowerCase(), name.toLowerCase());
    if (steps < least) [nearest, least] = [name, steps];
  }
  return nearest;
}

/** `findNearestName` as a part of a problem. */
export function nearestOf(written: string, known: Iterable<string>): { readonly nearest?: string } {
  const nearest = findNearestName(written, known);
  return nearest === undefined ? {} : { nearest };
}
