/** Bars, dots on stems, and both with targets: names, bars, the text of each value at its end, target lines, a legend for two series. */
import { listLegendItems } from './bar-legend.ts';
import { selectFonts } from './chart-font.ts';
import { chartWidths, type RowLayout } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { clearGrid } from './clear-grid.ts';
import { fitScale } from './fit-scale.ts';
import { layOutLegend } from './lay-out-legend.ts';
import { planRows } from './lay-out-rows.ts';
import type { Scale } from './linear-scale.ts';
import { moveDown, type TextMark } from './mark.ts';
import { placeBarValues } from './place-bar-values.ts';
import { findBase, placeBars, placeStemDots } from './place-bars.ts';
import { isAcross, placeTargetLines, placeTargetsOfRows, placeTargetTexts, targetTextHeight } from './place-targets.ts';
import { placeBaseLine, placeGridLines, placeTickTexts, tickTextHeight } from './place-ticks.ts';
import { type BarBlock, stackBars } from './stack-bars.ts';

export interface BarLayout extends RowLayout {
  readonly block: BarBlock;
}

export function layOutBars(spec: ChartSpec, variant: ChartVariant): BarLayout {
  const { targets = [], axis } = spec;
  const isWide = variant === 'wide';
  const width = chartWidths[variant];
  const fonts = selectFonts(variant);
  const block = stackBars(
    spec.series.map(({ role }) => role),
    spec.kind,
  );
  const below = targets.every(isAcross) ? 0 : targetTextHeight;
  const rows = planRows(spec.categories, variant, fonts, { blockHeight: block.height, below });
  const legend = layOutLegend(listLegendItems(spec, variant, block), fonts.note, rows.left, width);
  const top = legend.height + (isWide ? targets.filter(isAcross).length * targetTextHeight : 0);
  const bottom = top + rows.bottom;
  const height = Math.ceil(bottom + (axis.ticks.length > 0 ? tickTextHeight : 0));
  const middles = rows.middles.map((middle) => top + middle);
  const blocks = middles.map((middle) => ({ top: middle - block.height / 2, bottom: middle + block.height / 2 }));
  const gridSpans = isWide ? [{ top, bottom }] : blocks.map((span) => ({ top: span.top - 3, bottom: span.bottom + 3 }));
  const targetSpans = isWide
    ? gridSpans
    : middles.map((middle, row) => ({ top: (blocks[row]?.top ?? 0) - 3, bottom: middle + block.targetFoot + 1 }));
  const placeValues = (scale: Scale): TextMark[] => placeBarValues(spec, scale, { variant, fonts, block, middles });
  const scale = fitScale({ ...axis, from: rows.left, to: width }, placeValues);
  const values = placeValues(scale);
  const ofRows = placeTargetsOfRows(targets, scale, fonts, { spans: blocks, width });
  const grid = placeGridLines(axis.ticks, scale, gridSpans);
  return {
    width,
    height,
    plot: { left: scale.from, top: 0, right: scale.to, bottom: height },
    behind: [...grid, ...clearGrid([...values, ...ofRows.texts], grid)],
    data: placeBars(spec, scale, block, middles),
    front: [
      ...placeBaseLine(findBase(spec), scale, gridSpans),
      ...placeStemDots(spec, scale, block, middles),
      ...placeTargetLines(targets, scale, targetSpans),
      ...ofRows.lines,
      ...legend.marks,
      ...moveDown(rows.names, top),
      ...values,
      ...(isWide ? placeTargetTexts(targets, scale, fonts, { top, width }) : []),
      ...ofRows.texts,
      ...placeTickTexts(axis.ticks, scale, fonts, { bottom, width }),
    ],
    legend: legend.spots,
    middles,
    block,
  };
}
