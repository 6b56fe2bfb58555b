/** A configuration of Chart.js, complete but for the canvas, which must have this size. */
import type { ChartConfiguration, ChartOptions, Scale } from 'chart.js';
import type { ChartLayout } from './chart-layout.ts';

/** A value of a chart with rows, and the middle of its row. */
export interface RowPoint {
  /** A bar from one place to another has both. */
  readonly x: number | [number, number] | null;
  readonly y: number;
}

export type DrawnType = 'bar' | 'line';
export type DrawnData = (number | null | RowPoint)[];
export type DrawnConfiguration = ChartConfiguration<DrawnType, DrawnData, string>;

export interface ConfiguredChart {
  readonly width: number;
  readonly height: number;
  readonly legend: ChartLayout['legend'];
  readonly configuration: DrawnConfiguration;
}

/** What all charts share: nothing moves, nothing is measured again, and the plot is where the layout has it. */
export function configurePlot({ plot, width, height }: ChartLayout) {
  return {
    animation: false,
    responsive: false,
    devicePixelRatio: 1,
    events: [],
    layout: {
      autoPadding: false,
      padding: { left: plot.left, top: plot.top, right: width - plot.right, bottom: height - plot.bottom },
    },
  } satisfies ChartOptions<'bar' | 'line'>;
}

/** A scale that only places: what is to be seen of it is among the layout's marks. */
export const hiddenScale = { display: false, ticks: { display: false }, afterBuildTicks: dropTicks } as const;

/** Chart.js makes ticks for a hidden scale too, and then thinks that bars stand no farther apart than those. */
function dropTicks(scale: Scale): void {
  scale.ticks = [];
}

/** Scales on which places are those of the drawing, for charts that are not laid out along one axis. */
export function configurePlaces({ width, height }: ChartLayout) {
  return { x: { ...hiddenScale, type: 'linear', min: 0, max: width }, y: configureRows(height) } as const;
}

/** The scale down the page of a chart with rows: places are those of the drawing. */
export function configureRows(height: number) {
  return { ...hiddenScale, type: 'linear', min: 0, max: height, reverse: true, offset: false } as const;
}
