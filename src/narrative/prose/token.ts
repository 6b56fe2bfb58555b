// A run of text cut into words, numbers and signs. Numerals that are evidently names – dates, telephone and law numbers,
// versions, "E14", "90-talet" – become names here, since their form alone tells.
import type { Language } from '../../statistics/language.ts';
import type { Lexicon } from './lexicon.ts';

/** What stands in a run in place of a component. */
export const componentSign = '\ufffc';

export interface Token {
  readonly kind: 'word' | 'number' | 'name' | 'sign' | 'component';
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a number. */
  readonly value: number;
  /** Of a number: the unit of its last significant place: 1000 for 54 000, 0.01 for 4,33. */
  readonly place: number;
  /** Of a number: the unit of its last written place: 1 for 54 000. */
  readonly grain: number;
  /** A number in letters. */
  readonly spelled: boolean;
}

const space = '[ \\u00a0\\u2009\\u202f]';
const glued = '(?:min|sek|sec|s|h|tim|kr|tkr|mkr|mnkr|st|pp|k)(?![\\p{L}\\d])';

/** Groups: a word, which most tokens are; a name; a number. Anything else but spaces is a sign. */
function pattern(names: readonly string[], numbers: readonly string[]): RegExp {
  const word = "%-enhet(?:er)?|\\p{L}+(?!\\p{L}|-?\\d)(?:[-’':]\\p{L}+)*-?";
  return new RegExp(`(${word})|(${names.join('|')})|(${numbers.join('|')})|[^\\s]`, 'gu');
}

const names = [
  // 2018-06-14, 2018-06, 2020/21, 2017–2018, 2018-T2
  '(?:19|20)\\d\\d[-–/](?:(?:19|20)\\d\\d|\\d\\d(?:-\\d\\d)?|[A-Z]\\d)(?!\\d)',
  // 2018:1937, 2018/345
  '(?:19|20)\\d\\d[:/]\\d+',
  // +46 63 14 30 00, 063-14 39 00
  '\\+\\d[\\d\\-\\u00a0 ]{6,}\\d',
  `0\\d{1,3}(?:[-–/]${space}?|${space})\\d[\\d\\u00a0 ]{3,}\\d`,
  // 212000-2528
  '\\d{6}-\\d{4}(?!\\d)',
  // the 1990s
  '(?:1[5-9]|20)\\d0s(?!\\p{L})',
  // 8:30, 1.2.3
  `\\d{1,2}:\\d{2}(?!\\d|${space}?(?:kr|%|per|procent))`,
  '\\d+(?:\\.\\d{1,2}){2,}(?!\\d)',
  // 831 82 Östersund
  `\\d{3}${space}\\d{2}(?=${space}\\p{Lu})`,
  // covid-19, E14, SS12000
  '\\p{L}+-?\\d[\\p{L}\\d]*',
  // 90-talet, 3:e; not "100-gradig"
  '\\d+[-:](?!gradig|procentig|per)\\p{L}[\\p{L}-]*',
  // 2a, 3rd, 5G; not "5min", "120samtal"
  `\\d+(?!${glued})\\p{L}{1,2}(?!\\p{L})`,
];

const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };
const otherDigits = ['\\d*[½¼¾]', '(?:(?!\\d)\\p{Nd})+'];

const patterns: Readonly<Record<Language, RegExp>> = {
  sv: pattern(
    // 8.30, 2.0: a decimal is written with a comma, and taken with a point where its unit or its one place tells
    [...names, `\\d+\\.(?:\\d\\d|0)(?!\\d|${space}?(?:%|procent|minut|sekund|timm|mi?lj|poäng))`],
    [...otherDigits, '\\d{1,3}(?:[. \\u00a0\\u2009\\u202f]\\d{3}(?!\\d))+(?:,\\d+)?', '\\d+(?:[,.]\\d+)?'],
  ),
  en: pattern(names, [...otherDigits, `\\d{1,3}(?:(?:,|${space})\\d{3}(?!\\d))+(?:\\.\\d+)?`, '\\d+(?:\\.\\d+)?']),
};

/** Cuts the text into tokens. */
export function tokenize(text: string, { language, numberWords }: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(patterns[language])) {
    const { 0: written, 1: word, 2: name, 3: number, index: start } = match;
    const end = start + written.length;
    const lower = written.toLowerCase();
    const spelled = word === undefined ? undefined : numberWords.get(lower);
    if (spelled !== undefined) {
      const place = placeOf(String(spelled));
      tokens.push({ kind: 'number', text: lower, start, end, value: spelled, place, grain: 1, spelled: true });
    } else if (number === undefined) {
      const kind = word === undefined ? kindOf(written, name) : 'word';
      tokens.push({ kind, text: lower, start, end, value: Number.NaN, place: 1, grain: 1, spelled: false });
    } else {
      const digits = readDigits(number, language);
      const [place, grain] = [placeOf(digits), grainOf(digits)];
      tokens.push({ kind: 'number', text: lower, start, end, value: Number(digits), place, grain, spelled: false });
    }
  }
  return tokens;
}

function kindOf(written: string, name: string | undefined): Token['kind'] {
  if (name !== undefined) return 'name';
  return written === componentSign ? 'component' : 'sign';
}

/** "54 000" → "54000", "4,33" → "4.33", "2½" → "2.5" */
function readDigits(written: string, language: Language): string {
  const ascii = written.replace(/[½¼¾]/, (sign) => fractions[sign] ?? '').normalize('NFKC');
  const ungrouped = language === 'sv' ? ascii.replace(/\.(?=\d{3}(?!\d))/g, '') : ascii.replaceAll(',', '');
  return ungrouped.replace(',', '.').replace(/[^\d.]/g, '');
}

function grainOf(digits: string): number {
  return 10 ** -(digits.split('.')[1]?.length ?? 0);
}

/** The unit of the last significant place of a number in digits with a decimal point. */
function placeOf(digits: string): number {
  const zeros = digits.includes('.') ? 0 : (/[1-9](0*)$/.exec(digits)?.[1]?.length ?? 0);
  return grainOf(digits) * 10 ** zeros;
}

/** The token's text; nothing beyond the ends. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** Whether the words stand at `at`. */
export function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => textAt(tokens, at + index) === word);
}
