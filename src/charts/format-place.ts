/** A coordinate as SVG has it: at most one decimal, and no more characters than that takes. */
export function formatPlace(place: number): string {
  return String(Math.round(place * 10) / 10 + 0);
}
