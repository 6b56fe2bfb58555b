/**
 * Shares of a whole: a bar in parts, from edge to edge, with the value and the name of each part under it. Ticks are
 * not drawn: the values say it.
 */
import { findBaselineShift, findLineHeight, selectFonts } from './chart-font.ts';
import { type ChartLayout, chartWidths } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { labelUnderParts, listParts } from './label-shares.ts';
import type { Scale } from './linear-scale.ts';
import type { Mark } from './mark.ts';
import { findShareMaximum, findShareParts, type SharePart } from './share-parts.ts';

export interface ShareLayout extends ChartLayout {
  readonly maximum: number;
  readonly rowHeight: number;
}

export const shareBarHeight = 36;

export function layOutShares(spec: ChartSpec, variant: ChartVariant): ShareLayout {
  const fonts = selectFonts(variant);
  const width = chartWidths[variant];
  const maximum = findShareMaximum(spec);
  const scale: Scale = { min: 0, max: maximum, from: 0, to: width };
  const bars = spec.categories.map((_, category) => findShareParts(spec, category, scale));
  const under = bars.map((parts) => labelUnderParts(parts, fonts, width));
  const labels = bars.map((parts, index) => (under.includes(undefined) ? undefined : under[index]) ?? listParts(parts, fonts, width));
  const above = spec.categories.some((name) => name !== '') ? findLineHeight(fonts.name) + 4 : 0;
  const after = spec.categories.length > 1 ? 16 : 2;
  const rowHeight = above + shareBarHeight + Math.max(...labels.map(({ height }) => height)) + after;
  const tops = bars.map((_, index) => index * rowHeight + above);
  const plotTop = above + shareBarHeight / 2 - rowHeight / 2;
  return {
    width,
    height: Math.ceil(rowHeight * bars.length),
    plot: { left: 0, top: plotTop, right: width, bottom: plotTop + rowHeight * bars.length },
    behind: [],
    front: [
      ...bars.flatMap((parts, index) => separateParts(parts, tops[index] ?? 0)),
      ...spec.categories.map((text, index): Mark => {
        const y = (tops[index] ?? 0) - 4 - findLineHeight(fonts.name) / 2 + findBaselineShift(fonts.name);
        return { shape: 'text', x: 0, y, text, font: fonts.name, fill: 'text', align: 'left' };
      }),
      ...labels.flatMap(({ marks }, index) => moveDown(marks, (tops[index] ?? 0) + shareBarHeight)),
    ],
    maximum,
    rowHeight,
  };
}

/** A thin line in the colour of the ground between two parts, so that they can be told apart without colour. */
function separateParts(parts: readonly SharePart[], top: number): Mark[] {
  return parts
    .filter(({ from, to }, index) => index > 0 && to > from && from > 0)
    .map(({ from }) => ({ shape: 'line', x1: from, y1: top, x2: from, y2: top + shareBarHeight, stroke: 'ground', width: 2 }));
}

function moveDown(marks: readonly Mark[], distance: number): Mark[] {
  return marks.map((mark) =>
    mark.shape === 'line'
      ? { ...mark, y1: mark.y1 + distance, y2: mark.y2 + distance }
      : { ...mark, y: mark.y + distance },
  );
}
