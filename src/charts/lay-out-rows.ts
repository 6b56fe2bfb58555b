/** The rows of a bar chart: how high each is, where its name stands, and where its bars lie. */
import { breakLongWords } from './break-long-words.ts';
import { type ChartFonts, findBaselineShift, findLineHeight } from './chart-font.ts';
import { chartWidths } from './chart-layout.ts';
import type { ChartVariant } from './chart-spec.ts';
import type { TextMark } from './mark.ts';
import { measureLines, wrapText } from './wrap-text.ts';

export interface RowPlan {
  /** Where the bars start: to the right of the names, or at the edge when those stand above. */
  readonly left: number;
  /** The middle of each row's bars, and the foot of the last row, from the top of the first. */
  readonly middles: readonly number[];
  readonly bottom: number;
  readonly names: readonly TextMark[];
}

interface Block {
  readonly blockHeight: number;
  /** What is free under the bars for a note. */
  readonly below: number;
}

/** A line of several words is as wide as `widest` at most; one long word may take more, but leaves the bars half of the drawing. */
const column = { widest: 232, after: 16 } as const;
const longestWord = { wide: chartWidths.wide / 2, narrow: chartWidths.narrow } as const;
const underName = 6;
const between = { wide: 14, narrow: 16 } as const;

/** Rows with the names above the bars or beside them. */
export function planRows(
  categories: readonly string[],
  variant: ChartVariant,
  fonts: ChartFonts,
  block: Block,
): RowPlan {
  const widest = variant === 'wide' ? column.widest : chartWidths.narrow;
  const names = categories.map((category) =>
    category === '' ? [] : wrapText(breakLongWords(category, longestWord[variant], fonts.name), widest, fonts.name),
  );
  return variant === 'wide' ? planBeside(names, fonts, block) : planAbove(names, fonts, block);
}

/** All rows equally high, as high as the highest name needs. */
function planBeside(
  names: readonly (readonly string[])[],
  { name }: ChartFonts,
  { blockHeight, below }: Block,
): RowPlan {
  const lineHeight = findLineHeight(name);
  const widest = Math.max(...names.map((lines) => measureLines(lines, name)));
  const most = Math.max(...names.map((lines) => lines.length));
  const rowHeight = Math.max(most * lineHeight, blockHeight + below) + between.wide;
  const middles = names.map((_, row) => row * rowHeight + (rowHeight - below) / 2);
  return {
    left: widest === 0 ? 0 : Math.ceil(widest) + column.after,
    middles,
    bottom: names.length * rowHeight,
    names: names.flatMap((lines, row) =>
      placeLines(lines, name, (middles[row] ?? 0) - ((lines.length - 1) * lineHeight) / 2),
    ),
  };
}

/** Each row as high as its own name needs. */
function planAbove(
  names: readonly (readonly string[])[],
  { name }: ChartFonts,
  { blockHeight, below }: Block,
): RowPlan {
  const lineHeight = findLineHeight(name);
  const middles: number[] = [];
  const marks: TextMark[] = [];
  let top = 0;
  for (const lines of names) {
    marks.push(...placeLines(lines, name, top + lineHeight / 2));
    if (lines.length > 0) top += lines.length * lineHeight + underName;
    middles.push(top + blockHeight / 2);
    top += blockHeight + below + between.narrow;
  }
  return { left: 0, middles, bottom: top - between.narrow / 2, names: marks };
}

function placeLines(lines: readonly string[], font: ChartFonts['name'], firstMiddle: number): TextMark[] {
  return lines.map((text, line) => {
    const y = firstMiddle + line * findLineHeight(font) + findBaselineShift(font);
    return { shape: 'text', x: 0, y, text, font, fill: 'text', align: 'left' };
  });
}
