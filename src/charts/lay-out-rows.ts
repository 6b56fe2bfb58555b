/** The rows of a bar chart: how high each is, where its name stands, and where its bars lie. */
import { type ChartFonts, findBaselineShift, findLineHeight } from './chart-font.ts';
import type { ChartVariant } from './chart-spec.ts';
import { chartWidths } from './chart-layout.ts';
import type { TextMark } from './mark.ts';
import { measureLines, wrapText } from './wrap-text.ts';

export interface RowPlan {
  /** Where the bars start: to the right of the names, or at the edge when those stand above. */
  readonly left: number;
  readonly rowHeight: number;
  /** From the top of a row to the middle of its bars. */
  readonly blockMiddle: number;
  readonly names: readonly (readonly string[])[];
}

const nameColumn = { widest: 232, after: 16 } as const;

/** Rows for bars that take `blockHeight`, with `below` free under them for a note. */
export function planRows(
  categories: readonly string[],
  variant: ChartVariant,
  { name }: ChartFonts,
  { blockHeight, below }: { readonly blockHeight: number; readonly below: number },
): RowPlan {
  const widest = variant === 'wide' ? nameColumn.widest : chartWidths.narrow;
  const names = categories.map((category) => (category === '' ? [] : wrapText(category, widest, name)));
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * findLineHeight(name);
  const block = blockHeight + below;
  if (variant === 'narrow') {
    const above = nameHeight === 0 ? 0 : nameHeight + 4;
    return { left: 0, rowHeight: above + block + 16, blockMiddle: above + blockHeight / 2, names };
  }
  const column = Math.max(...names.map((lines) => measureLines(lines, name)));
  const rowHeight = Math.max(nameHeight, block) + 14;
  return {
    left: column === 0 ? 0 : Math.ceil(column) + nameColumn.after,
    rowHeight,
    blockMiddle: (rowHeight - below) / 2,
    names,
  };
}

/** The names, beside the middle of their bars or above them; `top` is the top of the first row. */
export function placeNames(plan: RowPlan, variant: ChartVariant, { name }: ChartFonts, top: number, blockHeight: number): TextMark[] {
  const lineHeight = findLineHeight(name);
  return plan.names.flatMap((lines, row) => {
    const middle = top + row * plan.rowHeight + plan.blockMiddle;
    const firstMiddle =
      variant === 'wide'
        ? middle - ((lines.length - 1) * lineHeight) / 2
        : middle - blockHeight / 2 - 4 - (lines.length - 0.5) * lineHeight;
    return lines.map(
      (text, line): TextMark => ({
        shape: 'text',
        x: 0,
        y: firstMiddle + line * lineHeight + findBaselineShift(name),
        text,
        font: name,
        fill: 'text',
        align: 'left',
      }),
    );
  });
}
