// How a table is drawn: which of its columns, as what kind of chart.
import { z } from 'zod';
import { snakeCodeSchema } from './code.ts';

/**
 * `bars`: groups against last year. `targets`: shares against their targets. `dots`: grades and indices on their scale.
 * `changes`: what has risen and fallen since last year. `shares`: the parts of a whole. `doughnut`: one share of a whole.
 * `multiples`: a small chart for each group, side by side. `lines`: the last periods.
 */
export const declaredChartKinds = [
  'bars',
  'targets',
  'dots',
  'changes',
  'shares',
  'doughnut',
  'multiples',
  'lines',
] as const;
export type DeclaredChartKind = (typeof declaredChartKinds)[number];

export const chartDeclarationSchema = z.strictObject({
  indicators: z.array(snakeCodeSchema).min(1),
  kind: z.enum(declaredChartKinds),
});

export interface ChartDeclaration {
  readonly indicators: readonly string[];
  readonly kind: DeclaredChartKind;
}

interface DeclaredCharts {
  readonly chart?: ChartDeclaration | undefined;
  readonly further_charts?: readonly ChartDeclaration[] | undefined;
}

/** The table's charts, in order; none when it declares none. */
export function listCharts({ chart, further_charts: further = [] }: DeclaredCharts): readonly ChartDeclaration[] {
  return chart === undefined ? further : [chart, ...further];
}

/**
 * The chart of these columns: as the first declaration that has them all says, otherwise as the table's first chart. Without
 * a choice of columns that chart itself; nothing when the table declares none.
 */
export function findChart(table: DeclaredCharts, columns?: readonly string[]): ChartDeclaration | undefined {
  const charts = listCharts(table);
  const [first] = charts;
  if (columns === undefined || first === undefined) return first;
  const own = charts.find(({ indicators }) => columns.every((code) => indicators.includes(code))) ?? first;
  return { ...own, indicators: [...columns] };
}
