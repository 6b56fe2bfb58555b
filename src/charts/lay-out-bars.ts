/** Bars and bars with targets: names, bars, the text of each value at its end, target lines, a legend for two series. */
import { type ChartFonts, selectFonts } from './chart-font.ts';
import { type ChartLayout, chartWidths } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { layOutLegend, noLegend } from './lay-out-legend.ts';
import { placeNames, planRows } from './lay-out-rows.ts';
import type { Scale } from './linear-scale.ts';
import type { TextMark } from './mark.ts';
import {
  findLines,
  isAcross,
  placeTargetsAcross,
  placeTargetsOfRows,
  type Span,
  targetTextHeight,
} from './place-targets.ts';
import { placeGridLines, placeTickTexts, placeZeroLine, tickTextHeight } from './place-ticks.ts';
import { findExtent, placeValueLabel } from './place-value-labels.ts';
import { type BarBlock, stackBars } from './stack-bars.ts';

export interface BarLayout extends ChartLayout {
  readonly block: BarBlock;
  readonly rowHeight: number;
}

export function layOutBars(spec: ChartSpec, variant: ChartVariant): BarLayout {
  const fonts = selectFonts(variant);
  const width = chartWidths[variant];
  const targets = spec.targets ?? [];
  const block = stackBars(spec.series.map(({ role }) => role));
  const below = targets.some((target) => !isAcross(target)) ? targetTextHeight : 0;
  const plan = planRows(spec.categories, variant, fonts, { blockHeight: block.height, below });
  const legend =
    spec.series.length > 1
      ? layOutLegend(spec.series, block.bars.map(({ thickness }) => thickness * 0.6), fonts.note, { left: plan.left, right: width })
      : noLegend;
  const top = legend.height + targets.filter(isAcross).length * targetTextHeight;
  const bottom = top + spec.categories.length * plan.rowHeight;
  const middles = spec.categories.map((_, row) => top + row * plan.rowHeight + plan.blockMiddle);
  const blocks = middles.map((middle) => ({ top: middle - block.height / 2, bottom: middle + block.height / 2 }));
  const spans = variant === 'wide' ? [{ top, bottom }] : blocks.map((span) => ({ top: span.top - 3, bottom: span.bottom + 3 }));
  const scale = fitScale(spec, plan.left, width, (fitted) => placeValueLabels(spec, fitted, { block, middles, fonts }));
  const across = placeTargetsAcross(targets, scale, fonts, { spans, width });
  const ofRows = placeTargetsOfRows(targets, scale, fonts, { spans: blocks, width });
  const firstMiddle = middles[0] ?? 0;
  return {
    width,
    height: Math.ceil(bottom + (spec.axis.ticks.length > 0 ? tickTextHeight : 0)),
    plot: {
      left: scale.from,
      top: firstMiddle - plan.rowHeight / 2,
      right: scale.to,
      bottom: firstMiddle + (spec.categories.length - 0.5) * plan.rowHeight,
    },
    behind: placeGridLines(spec.axis.ticks, scale, spans),
    front: [
      ...placeZeroLine(scale, spans),
      ...across.lines,
      ...ofRows.lines,
      ...legend.marks,
      ...placeNames(plan, variant, fonts, top, block.height),
      ...placeValueLabels(spec, scale, { block, middles, fonts }),
      ...across.texts,
      ...ofRows.texts,
      ...placeTickTexts(spec.axis.ticks, scale, fonts, { bottom, width }),
    ],
    block,
    rowHeight: plan.rowHeight,
  };
}

interface Rows {
  readonly block: BarBlock;
  readonly middles: readonly number[];
  readonly fonts: ChartFonts;
}

function placeValueLabels({ series, targets = [] }: ChartSpec, scale: Scale, { block, middles, fonts }: Rows): TextMark[] {
  const linesOfRows = middles.map((_, row) => findLines(targets, row, scale));
  return series.flatMap(({ role, points }, index) =>
    points.map((point, row) => {
      const middle = (middles[row] ?? 0) + (block.bars[index]?.offset ?? 0);
      return placeValueLabel({ point, role, middle }, scale, linesOfRows[row] ?? [], fonts);
    }),
  );
}

/** The longest scale from `left` with which every label is inside the drawing. */
function fitScale({ axis }: ChartSpec, left: number, width: number, place: (scale: Scale) => readonly TextMark[]): Scale {
  let scale: Scale = { min: axis.min, max: axis.max, from: left, to: width };
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const extents = place(scale).map(findExtent);
    const beyondLeft = Math.max(0, ...extents.map(([start]) => left - start));
    const beyondRight = Math.max(0, ...extents.map(([, end]) => end - width));
    if (beyondLeft === 0 && beyondRight < 0.01) return scale;
    scale = { ...scale, from: scale.from + beyondLeft, to: scale.to - beyondRight };
  }
  return scale;
}
