/** Boxes in the colour of the ground that interrupt grid lines where a text stands on them. */
import { findBaselineShift } from './chart-font.ts';
import { type BoxMark, findExtent, type LineMark, type TextMark } from './mark.ts';

const margin = 3;

/** One for each text that a line of `lines` runs through. */
export function clearGrid(texts: readonly TextMark[], lines: readonly LineMark[]): BoxMark[] {
  return texts.map(coverText).filter((box) => lines.some((line) => isCrossed(box, line)));
}

function coverText(text: TextMark): BoxMark {
  const [start, end] = findExtent(text);
  const height = text.font.size * 1.1;
  const y = text.y - findBaselineShift(text.font) - height / 2;
  return { shape: 'box', x: start - margin, y, width: end - start + 2 * margin, height, fill: 'ground' };
}

function isCrossed({ x, y, width, height }: BoxMark, line: LineMark): boolean {
  return line.x1 < x + width && line.x2 > x && line.y1 < y + height && line.y2 > y;
}
