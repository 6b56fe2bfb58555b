/** Writes no-break spaces so that they can be seen: "51_510" for "51 510" with U+00A0. */
export function showSpaces(text: string): string {
  return text.replaceAll('\u00a0', '_');
}
