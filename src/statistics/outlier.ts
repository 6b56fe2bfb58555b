// How far a number may lie from others like it before it is an outlier, by measures that one odd number cannot move.
// B. Iglewicz and D. C. Hoaglin, How to Detect and Handle Outliers (1993): the modified z-score
// 0.6745 × (x − median) / MAD, where MAD is the median of the distances from the median; beyond 3.5 is an outlier.

/** The modified z-score beyond which a number is an outlier. */
const threshold = 3.5;
/** Makes the MAD of normally distributed numbers their standard deviation. */
const normal = 0.6745;

/**
 * The least and largest number that is no outlier beside `numbers`, of which there is at least one. Their spread counts as
 * at least `leastSpread`, for numbers that have hardly differed would make an outlier of anything.
 */
export function usualRange(
  numbers: readonly number[],
  leastSpread: number,
): { readonly from: number; readonly to: number } {
  const middle = medianOf(numbers);
  const spread = Math.max(leastSpread, medianOf(numbers.map((number) => Math.abs(number - middle))));
  const reach = (threshold * spread) / normal;
  return { from: middle - reach, to: middle + reach };
}

/** The middle number; of an even count, halfway between the two in the middle. Throws for none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of no numbers.');
  return (low + high) / 2;
}
