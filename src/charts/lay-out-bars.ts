/** Bars and bars with targets: names, bars, the text of each value at its end, target lines, a legend for two series. */
import { type ChartFonts, selectFonts } from './chart-font.ts';
import { chartWidths, type RowLayout } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { fitScale } from './fit-scale.ts';
import { layOutLegend, noLegend } from './lay-out-legend.ts';
import { planRows } from './lay-out-rows.ts';
import { placeNumber, type Scale } from './linear-scale.ts';
import { moveDown, type TextMark } from './mark.ts';
import { findLines, isAcross, placeTargetsAcross, placeTargetsOfRows, targetTextHeight } from './place-targets.ts';
import { placeGridLines, placeTickTexts, placeZeroLine, tickTextHeight } from './place-ticks.ts';
import { clearGrid, placeValueLabel } from './place-value-labels.ts';
import { type BarBlock, stackBars } from './stack-bars.ts';

export interface BarLayout extends RowLayout {
  readonly block: BarBlock;
}

export function layOutBars(spec: ChartSpec, variant: ChartVariant): BarLayout {
  const { categories, series, targets = [] } = spec;
  const { ticks } = spec.axis;
  const fonts = selectFonts(variant);
  const width = chartWidths[variant];
  const block = stackBars(series.map(({ role }) => role));
  const below = targets.every(isAcross) ? 0 : targetTextHeight;
  const rows = planRows(categories, variant, fonts, { blockHeight: block.height, below });
  const swatches = block.bars.map(({ thickness }) => thickness * 0.6);
  const legend =
    series.length > 1 ? layOutLegend(series, swatches, fonts.note, { left: rows.left, right: width }) : noLegend;
  const top = legend.height + targets.filter(isAcross).length * targetTextHeight;
  const bottom = top + rows.bottom;
  const height = Math.ceil(bottom + (ticks.length > 0 ? tickTextHeight : 0));
  const middles = rows.middles.map((middle) => top + middle);
  const blocks = middles.map((middle) => ({ top: middle - block.height / 2, bottom: middle + block.height / 2 }));
  const spans =
    variant === 'wide' ? [{ top, bottom }] : blocks.map((span) => ({ top: span.top - 3, bottom: span.bottom + 3 }));
  const placeLabels = (scale: Scale): TextMark[] => placeValueLabels(spec, scale, { block, middles, fonts });
  const scale = fitScale({ ...spec.axis, from: rows.left, to: width }, placeLabels);
  const labels = placeLabels(scale);
  const across = placeTargetsAcross(targets, scale, fonts, { spans, width });
  const ofRows = placeTargetsOfRows(targets, scale, fonts, { spans: blocks, width });
  return {
    width,
    height,
    plot: { left: scale.from, top: 0, right: scale.to, bottom: height },
    behind: [
      ...placeGridLines(ticks, scale, spans),
      ...clearGrid(
        [...labels, ...ofRows.texts],
        ticks.map(({ number }) => placeNumber(scale, number)),
      ),
    ],
    front: [
      ...placeZeroLine(scale, spans),
      ...across.lines,
      ...ofRows.lines,
      ...legend.marks,
      ...moveDown(rows.names, top),
      ...labels,
      ...across.texts,
      ...ofRows.texts,
      ...placeTickTexts(ticks, scale, fonts, { bottom, width }),
    ],
    middles,
    block,
  };
}

interface Rows {
  readonly block: BarBlock;
  readonly middles: readonly number[];
  readonly fonts: ChartFonts;
}

function placeValueLabels(
  { series, targets = [] }: ChartSpec,
  scale: Scale,
  { block, middles, fonts }: Rows,
): TextMark[] {
  const linesOfRows = middles.map((_, row) => findLines(targets, row, scale));
  return series.flatMap(({ role, points }, index) =>
    points.map((point, row) => {
      const middle = (middles[row] ?? 0) + (block.bars[index]?.offset ?? 0);
      return placeValueLabel({ point, role, middle }, scale, linesOfRows[row] ?? [], fonts);
    }),
  );
}
