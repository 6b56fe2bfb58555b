// Runs of releases: most subjects are in all of them, so that a pair of numbers stands for a thousand.
import type { Ranges } from './search-index.ts';

/** The ranges of ascending numbers. */
export function makeRanges(numbers: readonly number[]): Ranges {
  const ranges: number[] = [];
  for (const number of numbers) {
    if (ranges.length > 0 && ranges.at(-1) === number - 1) ranges[ranges.length - 1] = number;
    else ranges.push(number, number);
  }
  return ranges;
}

/** The numbers of the ranges, ascending. */
export function listNumbers(ranges: Ranges): readonly number[] {
  return ranges.flatMap((first, index) => {
    if (index % 2 === 1) return [];
    const last = ranges[index + 1] ?? first;
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  });
}
