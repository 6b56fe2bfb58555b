// Rounding of derived figures. Observed figures are never rounded: they have the decimals that they were given with.

/** Rounds half away from zero at `decimals`, on the decimal text of the number, so that 1.005 becomes 1.01; never −0. */
export function roundTo(number: number, decimals: number): number {
  const magnitude = Math.abs(number);
  if (Number(magnitude.toFixed(decimals)) === magnitude) return number + 0;
  // Fifteen digits are those that arithmetic leaves whole: 1.1 + 2.2 is 3.3.
  const rounded = shift(Math.round(shift(Number(magnitude.toPrecision(15)), decimals)), -decimals);
  return number < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The sum with the decimals of its most exact term: 0.1 + 0.2 is 0.3. */
export function sumOf(numbers: readonly number[]): number {
  const decimals = Math.max(0, ...numbers.map(decimalsOf));
  return roundTo(
    numbers.reduce((sum, number) => sum + number, 0),
    decimals,
  );
}

/** How many decimals the number is written with: 2 for 4.33. */
export function decimalsOf(number: number): number {
  return String(number).split('.')[1]?.length ?? 0;
}

/** Moves the decimal point of the number's text to the right. */
function shift(number: number, places: number): number {
  const [digits, exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
