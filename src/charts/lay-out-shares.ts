/**
 * Shares of a whole: a bar in parts, from edge to edge, with the value and the name of each part under it; the names of
 * several bars stand above them once. Ticks are not drawn: the values say it.
 */
import { findBaselineShift, findLineHeight, selectFonts } from './chart-font.ts';
import { chartWidths, type RowLayout } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { labelUnderParts, listParts, listValues } from './label-shares.ts';
import { type LegendItem, layOutLegend } from './lay-out-legend.ts';
import type { Scale } from './linear-scale.ts';
import { type Mark, moveDown } from './mark.ts';
import { findShareMaximum, findShareParts, type SharePart } from './share-parts.ts';

export interface ShareLayout extends RowLayout {
  /** The end of the scale. */
  readonly maximum: number;
}

export const shareBarHeight = 36;
const between = 18;

export function layOutShares(spec: ChartSpec, variant: ChartVariant): ShareLayout {
  const fonts = selectFonts(variant);
  const width = chartWidths[variant];
  const maximum = findShareMaximum(spec);
  const scale: Scale = { min: 0, max: maximum, from: 0, to: width };
  const bars = spec.categories.map((name, category) => ({ name, parts: findShareParts(spec, category, scale) }));
  const isOne = bars.length === 1;
  // Names that hold for several bars stand once, above them all.
  const legend = layOutLegend(isOne ? [] : listLegendItems(spec), fonts.note, 0, width);
  const labelled = bars.map(({ parts }) => (isOne ? parts : parts.map((part) => ({ ...part, label: '' }))));
  const under = labelled.map((parts) => labelUnderParts(parts, fonts, width));
  const fits = !under.includes(undefined);
  const lineHeight = findLineHeight(fonts.name);
  const middles: number[] = [];
  const marks: Mark[] = [...legend.marks];
  let top = legend.height;
  for (const [index, { name, parts }] of bars.entries()) {
    const listed = isOne ? listParts(parts, fonts, width) : listValues(parts, fonts, width);
    const labels = (fits ? under[index] : undefined) ?? listed;
    if (name !== '') {
      const y = top + lineHeight / 2 + findBaselineShift(fonts.name);
      marks.push({ shape: 'text', x: 0, y, text: name, font: fonts.name, fill: 'text', align: 'left' });
      top += lineHeight + 5;
    }
    middles.push(top + shareBarHeight / 2);
    marks.push(...separateParts(parts, top), ...moveDown(labels.marks, top + shareBarHeight));
    top += shareBarHeight + labels.height + between;
  }
  const height = Math.ceil(top - between + 2);
  const plot = { left: 0, top: 0, right: width, bottom: height };
  return {
    width,
    height,
    plot,
    behind: [],
    data: placeParts(
      bars.map(({ parts }) => parts),
      middles,
    ),
    front: marks,
    legend: legend.spots,
    middles,
    maximum,
  };
}

function listLegendItems({ series }: ChartSpec): readonly LegendItem[] {
  return series.map(({ label, role }, index) => ({ label, fill: role, width: 12, height: 12, series: index }));
}

/** A thin line in the colour of the ground between two parts, so that they can be told apart without colour. */
function separateParts(parts: readonly SharePart[], top: number): Mark[] {
  return parts
    .filter(({ from, to }) => to > from && from > 0)
    .map(({ from }) => {
      return { shape: 'line', x1: from, y1: top, x2: from, y2: top + shareBarHeight, stroke: 'ground', width: 2 };
    });
}

/** The last part of all bars first, as Chart.js draws them; a missing share has no part. */
function placeParts(bars: readonly (readonly SharePart[])[], middles: readonly number[]): Mark[] {
  const most = Math.max(0, ...bars.map((parts) => parts.length));
  return Array.from({ length: most }, (_, index) => most - 1 - index).flatMap((index) =>
    bars.flatMap((parts, row) =>
      parts
        .slice(index, index + 1)
        .filter(({ isMissing }) => !isMissing)
        .map(({ from, to, role }): Mark => {
          const y = (middles[row] ?? 0) - shareBarHeight / 2;
          return { shape: 'box', x: from, y, width: to - from, height: shareBarHeight, fill: role };
        }),
    ),
  );
}
