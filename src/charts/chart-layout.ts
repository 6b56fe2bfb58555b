/** Where everything in a chart is, worked out before Chart.js is asked; Chart.js puts the data into `plot`. */
import type { LegendSpot } from './lay-out-legend.ts';
import type { Mark } from './mark.ts';

export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** The rectangle that the scales cover. Never outside the drawing: Chart.js takes no negative padding. */
  readonly plot: Plot;
  /** What is drawn beside the data, under it and over it, in the order of drawing. */
  readonly behind: readonly Mark[];
  /** The data, as Chart.js draws it by itself from the configuration: the last series first. */
  readonly data: readonly Mark[];
  readonly front: readonly Mark[];
  /** The entries of its legend that a reader may turn off and on. */
  readonly legend: readonly LegendSpot[];
}

/** The layout of a chart with rows. Down the page its scale is that of the drawing: a row's place is its middle. */
export interface RowLayout extends ChartLayout {
  readonly middles: readonly number[];
}

export const chartWidths = { wide: 720, narrow: 340 } as const;
