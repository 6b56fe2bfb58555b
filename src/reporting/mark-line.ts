// A line of a file with the spot in it marked by a row of ^ below. What a terminal would obey or draw in another place is
// made harmless, so that the marks stand right and a file cannot write over the report.
import type { Quote } from './check-result.ts';

/** So many places of a terminal does a line take at most: longer ones are cut on both sides of the spot. */
const widest = 100;
/** As much of a long line is shown before the spot. */
const before = 40;
/** As much of a line is looked at on each side: a line may be a whole narrative, and have a problem in each word. */
const reach = 10 * widest;

const ellipsis = '…';
/** Control and format characters, lone surrogates, and separators of lines. */
const harmful = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const combining = /^[\p{Mn}\p{Me}]$/u;
/** Characters that take two places: those of East Asia, and pictures. */
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}])$/u;

/** The line as it is shown, and the marks below it. */
export interface MarkedLine {
  readonly text: string;
  readonly marks: string;
}

/** Marks the spot; where something is missing, one mark stands where it would be. */
export function markLine({ text, column, endColumn }: Quote): MarkedLine {
  const [start, end] = [column - 1, endColumn - 1];
  const first = showText(text.slice(Math.max(0, start - reach), start));
  const spot = showText(text.slice(start, Math.min(end, start + reach)));
  const rest = showText(text.slice(end, end + reach));
  const isShort = text.length <= reach && widthOf(first) + widthOf(spot) + widthOf(rest) <= widest;
  const head = isShort ? first : takeEnd(first, before);
  const marked = isShort ? spot : takeStart(spot, widest - before);
  const tail = isShort ? rest : takeStart(rest, widest - widthOf(head) - widthOf(marked));
  return {
    text: [...head, ...marked, ...tail].join(''),
    marks: ' '.repeat(widthOf(head)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** The characters as they are shown: a tab as one space, harmful ones as U+FFFD. */
function showText(text: string): readonly string[] {
  return [...text].map((character) => {
    if (character === '\t') return ' ';
    return harmful.test(character) ? '\ufffd' : character;
  });
}

/** How many places of a terminal the characters take. */
function widthOf(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + placesOf(character), 0);
}

function placesOf(character: string): number {
  // Latin letters, which nearly all are: the patterns cost more than the rest of the line.
  if (character < '\u0300') return 1;
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

function takeStart(characters: readonly string[], places: number): readonly string[] {
  if (widthOf(characters) <= places) return characters;
  let left = places - 1;
  const cut = characters.findIndex((character) => {
    left -= placesOf(character);
    return left < 0;
  });
  return [...characters.slice(0, Math.max(0, cut)), ellipsis];
}

function takeEnd(characters: readonly string[], places: number): readonly string[] {
  return takeStart(characters.toReversed(), places).toReversed();
}
