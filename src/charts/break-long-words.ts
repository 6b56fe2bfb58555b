/** A word that no line has room for: it would push aside what stands beside it, or run out of the drawing. */
import type { ChartFont } from './chart-font.ts';
import { measureText } from './measure-text.ts';

/** `text` with each word that is wider than `width` in parts of at most that width, all but its last with a hyphen. */
export function breakLongWords(text: string, width: number, font: ChartFont): string {
  if (measureText(text, font) <= width) return text;
  return text
    .split(' ')
    .map((word) => (measureText(word, font) <= width ? word : breakWord(word, width, font)))
    .join(' ');
}

function breakWord(word: string, width: number, font: ChartFont): string {
  const parts = [''];
  for (const letter of word) {
    const part = parts.at(-1) ?? '';
    if (part === '' || measureText(`${part}${letter}-`, font) <= width) parts[parts.length - 1] = `${part}${letter}`;
    else parts.push(letter);
  }
  return parts.map((part, index) => (index < parts.length - 1 && !part.endsWith('-') ? `${part}-` : part)).join(' ');
}
