/** Breaking a name into lines. Only ordinary spaces break; a no-break space holds. A long word gets a line of its own. */
import type { ChartFont } from './chart-font.ts';
import { measureText } from './measure-text.ts';

interface Word {
  readonly text: string;
  readonly width: number;
}

/** `text` in the fewest lines no wider than `width`, of lengths as even as can be. */
export function wrapText(text: string, width: number, font: ChartFont): readonly string[] {
  if (measureText(text, font) <= width) return [text];
  const words = text.split(' ').map((word) => ({ text: word, width: measureText(word, font) }));
  const space = measureText(' ', font);
  const lines = fillLines(words, space, width);
  let narrowest = width;
  let tooNarrow = width / 2;
  while (narrowest - tooNarrow > 4) {
    const middle = (narrowest + tooNarrow) / 2;
    if (fillLines(words, space, middle).length > lines.length) tooNarrow = middle;
    else narrowest = middle;
  }
  return fillLines(words, space, narrowest).map((line) => line.map((word) => word.text).join(' '));
}

function fillLines(words: readonly Word[], space: number, width: number): Word[][] {
  let line: Word[] = [];
  let used = 0;
  const lines = [line];
  for (const word of words) {
    if (line.length > 0 && used + space + word.width > width) {
      line = [];
      lines.push(line);
      used = 0;
    }
    used += (line.length === 0 ? 0 : space) + word.width;
    line.push(word);
  }
  return lines;
}

/** The width of the widest of `lines`. */
export function measureLines(lines: readonly string[], font: ChartFont): number {
  return lines.reduce((widest, line) => Math.max(widest, measureText(line, font)), 0);
}
