// Rounding of derived figures. Observed figures are never rounded: they have the decimals that they were given with.

/** Rounds half away from zero at `decimals`, on the decimal text of the number, so that 1.005 becomes 1.01. */
export function roundTo(number: number, decimals: number): number {
  const magnitude = Math.abs(number);
  const shifted = Math.round(Number(`${magnitude.toPrecision(15)}e${decimals}`));
  const rounded = Number(`${shifted}e-${decimals}`);
  return number < 0 && rounded !== 0 ? -rounded : rounded;
}
