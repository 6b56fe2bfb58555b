/** The type in a chart. Sizes are in units of the drawing; the narrow one may be shown a little smaller than drawn. */
import type { ChartVariant } from './chart-spec.ts';

export const fontFamily = '"Public Sans", system-ui, sans-serif';

export interface ChartFont {
  readonly size: number;
  readonly weight: 400 | 600;
}

export interface ChartFonts {
  /** Names of categories. */
  readonly name: ChartFont;
  /** The value that the chart is about. */
  readonly value: ChartFont;
  /** A value to compare with, or a missing one. */
  readonly quiet: ChartFont;
  /** Legend, ticks and targets. */
  readonly note: ChartFont;
}

const wideFonts: ChartFonts = {
  name: { size: 14, weight: 400 },
  value: { size: 14, weight: 600 },
  quiet: { size: 13, weight: 400 },
  note: { size: 13, weight: 400 },
};

const narrowFonts: ChartFonts = {
  name: { size: 15, weight: 400 },
  value: { size: 15, weight: 600 },
  quiet: { size: 14, weight: 400 },
  note: { size: 14, weight: 400 },
};

export function selectFonts(variant: ChartVariant): ChartFonts {
  return variant === 'wide' ? wideFonts : narrowFonts;
}

/** From the middle of a line of figures down to its baseline: half the height of a capital. */
export function findBaselineShift(font: ChartFont): number {
  return font.size * 0.35;
}

/** The distance between two baselines of wrapped text. */
export function findLineHeight(font: ChartFont): number {
  return Math.round(font.size * 1.25);
}

/** The value of the canvas property `font`. */
export function formatFont(font: ChartFont): string {
  return `${font.weight} ${font.size}px ${fontFamily}`;
}
