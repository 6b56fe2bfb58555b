/**
 * What a chart shows: plain JSON, the only thing that enters this room. Every text is already formatted and every
 * tick already chosen; a number is used for length and place alone and is never printed.
 */

/** Which colour a series has, and whether it is this period, the one before, or one of several. */
export type SeriesRole = 'current' | 'previous' | `series-${1 | 2 | 3 | 4 | 5 | 6}`;

/** One value: `number` is null when it is missing, and `text` then says how (".."). */
export interface ChartPoint {
  readonly number: number | null;
  readonly text: string;
  /** In `lines`: whether it cannot be compared with the point before it, so that no line leads there. */
  readonly isBreak?: true;
}

export interface ChartSeries {
  readonly label: string;
  readonly role: SeriesRole;
  /** One for each category, in the same order. */
  readonly points: readonly ChartPoint[];
}

export interface ChartTick {
  readonly number: number;
  readonly text: string;
}

/** A line at `number`: for the category with that index, or, without one, across the whole chart. */
export interface ChartTarget {
  readonly number: number;
  readonly text: string;
  readonly category?: number;
}

/**
 * `bars`: a row for each category, its series as bars below each other, the text of each value at its end.
 * `targets`: the same, with target lines.
 * `changes`: the same, to the left of zero where a figure has fallen and to the right where it has risen.
 * `dots`: a row for each category, a dot for each series on a scale that need not begin at zero, with target lines.
 * `shares`: a stacked bar for each category, a part for each series.
 * `doughnut`: a ring for each category, filled to its share of the whole; a second series is written below.
 * `multiples`: a small bar chart for each category, all on one scale, a bar for each series.
 * `lines`: categories are times, a line for each series, broken where a number is missing.
 */
export type ChartKind = 'bars' | 'targets' | 'changes' | 'dots' | 'shares' | 'doughnut' | 'multiples' | 'lines';

export interface ChartSpec {
  readonly kind: ChartKind;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The ends of the scale. Bars and shares need zero within it. With direct labels `ticks` may well be empty. */
  readonly axis: { readonly min: number; readonly max: number; readonly ticks: readonly ChartTick[] };
  readonly targets?: readonly ChartTarget[];
  /** What is written where lines are broken because figures cannot be compared. */
  readonly breakText?: string;
}

/** A chart is drawn twice, and the style sheet shows the one that fits: 720 units wide, or 340 for a phone. */
export type ChartVariant = 'wide' | 'narrow';
