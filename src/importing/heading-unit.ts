// The unit that a heading names: "Svarstid (min)", "Väntetid i timmar", "Belopp, tkr". A bare number below it is in that unit, or
// somebody has forgotten to change the heading: where it is not the indicator's own, nobody can tell.

export type HeadingUnit = 'seconds' | 'minutes' | 'hours' | 'days' | 'percent' | 'thousands';

const patterns: readonly (readonly [HeadingUnit, RegExp])[] = [
  ['seconds', /^(?:s|sek|sekund(?:er)?|secs?|seconds?)$/],
  ['minutes', /^(?:m|mins?|minut(?:er)?|minutes?)$/],
  ['hours', /^(?:h|tim|timm(?:e|ar)|hrs?|hours?)$/],
  ['days', /^(?:dygn|dag(?:ar)?|days?)$/],
  ['percent', /^(?:%|procent|per ?cent|pct)$/],
  ['thousands', /^(?:tkr|ksek|tusen(?:tals?)?|1 ?000-?tals?|thousands?)$/],
];

/** What stands in brackets at the end, or the last words after a comma, `i`, `in` or nothing. */
const bracketed = /[([](?:(?:i|in|antal)\s)?(?<unit>[^()[\]]+?)\.?[)\]]\s*$/iu;
const last = /(?:^|[\s,;:/])(?<unit>(?:per cent|1 000-tal|[\p{L}\d%-]+))\.?\s*$/iu;
/** `inom 3 min` and `per timme` measure something else than the figures. */
const measuring = /(?:\d|\b(?:per|inom|within|a|each|varje)|\/)\s?[\p{L}%]+\.?\s*$/iu;

/** The unit that the heading ends with; nothing when it names none. */
export function findHeadingUnit(heading: string): HeadingUnit | undefined {
  const inBrackets = bracketed.exec(heading)?.groups?.['unit'];
  if (inBrackets !== undefined) return unitOf(inBrackets);
  if (measuring.test(heading)) return undefined;
  return unitOf(last.exec(heading)?.groups?.['unit'] ?? '');
}

function unitOf(written: string): HeadingUnit | undefined {
  const word = written.trim().toLowerCase();
  return patterns.find(([, pattern]) => pattern.test(word))?.[0];
}
