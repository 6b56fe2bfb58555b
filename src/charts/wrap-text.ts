/** Breaking a name into lines. Only ordinary spaces break; a no-break space holds. A long word gets a line of its own. */
import type { ChartFont } from './chart-font.ts';
import { measureText } from './measure-text.ts';

/** `text` in the fewest lines no wider than `width`, of lengths as even as can be. */
export function wrapText(text: string, width: number, font: ChartFont): readonly string[] {
  if (measureText(text, font) <= width) return [text];
  const words = text.split(' ').filter((word) => word !== '');
  const lines = fillLines(words, width, font);
  let narrowest = width;
  let tooNarrow = width / 2;
  while (narrowest - tooNarrow > 4) {
    const middle = (narrowest + tooNarrow) / 2;
    if (fillLines(words, middle, font).length > lines.length) tooNarrow = middle;
    else narrowest = middle;
  }
  return fillLines(words, narrowest, font);
}

function fillLines(words: readonly string[], width: number, font: ChartFont): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}

/** The width of the widest of `lines`. */
export function measureLines(lines: readonly string[], font: ChartFont): number {
  return lines.reduce((widest, line) => Math.max(widest, measureText(line, font)), 0);
}
