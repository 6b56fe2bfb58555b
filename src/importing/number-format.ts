// What a cell's number format says of its number: that it is per cent, a time or a day, and how many decimals are shown.
// Format codes: ECMA-376 part 1, 18.8.30 and 18.8.31.

export type NumberFormat =
  | { readonly kind: 'number'; readonly percent: boolean; readonly decimals?: number }
  | { readonly kind: 'duration'; readonly showsSeconds: boolean }
  | { readonly kind: 'date'; readonly showsTime: boolean };

export const generalFormat: NumberFormat = { kind: 'number', percent: false };

/** Codes that files name by number only. Those from 27 on are dates of East Asian languages. */
const builtInCodes: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};
const isEastAsianDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The format with the number `id`, whose code the file may give. */
export function findNumberFormat(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id) ?? builtInCodes[id];
  if (code !== undefined) return parseNumberFormat(code);
  return isEastAsianDate(id) ? { kind: 'date', showsTime: false } : generalFormat;
}

/** Texts in quotes, escaped signs, space for a sign, fill, colours, currencies and conditions: what says nothing of the number. */
const ornaments = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Excel allows no longer ones. */
const longestCode = 255;

/** Parses the part of a format code that is about positive numbers. */
export function parseNumberFormat(code: string): NumberFormat {
  const [positive = ''] = code.slice(0, longestCode).replace(ornaments, '').toLowerCase().split(';');
  if (/general|@/.test(positive)) return generalFormat;
  const letters = positive.replace(/am\/pm|a\/p/g, '');
  const hasClock = /[hs]|\[m+\]/.test(letters);
  if (/[yd]/.test(letters) || (letters.includes('m') && !hasClock)) return { kind: 'date', showsTime: hasClock };
  if (hasClock) return { kind: 'duration', showsSeconds: letters.includes('s') };
  return { kind: 'number', percent: positive.includes('%'), ...countDecimals(positive) };
}

function countDecimals(code: string): { readonly decimals?: number } {
  if (code.includes('e') || !/[0#?]/.test(code)) return {};
  return { decimals: /\.([0#?]*)/.exec(code)?.[1]?.length ?? 0 };
}
