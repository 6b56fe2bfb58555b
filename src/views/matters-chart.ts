// What a department was asked about, as bars.
import type { ChartPoint } from '../charts/chart-spec.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { listCountedMatters } from '../statistics/matters.ts';
import { type Observation, reservedDimensions } from '../statistics/observation.ts';
import { chartScale } from './chart-scale.ts';
import { type ChartView, sourceOf } from './chart-view.ts';
import { describeChart } from './describe-chart.ts';
import { addressOfEmbed } from './embed-link.ts';
import { capitalize } from './page-frame.ts';
import { nameCategories, type ReleaseContext, textOf } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';
import { makeTableView } from './table-view.ts';

/** The department's matters as bars, when at least two of them have counts. */
export function makeMattersChart(department: string, context: ReleaseContext): ChartView | undefined {
  const { publication, comparison, language, messages } = context;
  const counted = listCountedMatters(comparison.current, department, publication.indicators).flatMap(
    ({ code, count }) => {
      const indicator = publication.indicators.get(count.indicator);
      return indicator === undefined ? [] : [{ code, count, indicator }];
    },
  );
  const largest = [...counted].sort((a, b) => b.count.value.number - a.count.value.number);
  const [first] = largest;
  if (first === undefined || largest.length < 2) return undefined;
  const points = largest.map(
    ({ count, indicator }): ChartPoint => ({
      number: count.value.number,
      text: formatFigure(count, indicator, context, 'table').text,
    }),
  );
  const series = [{ label: formatPeriodMonths(comparison.current.period, language), role: 'current', points } as const];
  const categories = largest.map(({ code }) => nameCategories({ [reservedDimensions.matter]: code }, context, 'short'));
  const spec = { kind: 'bars', categories, series, axis: chartScale(series, [], [first.indicator]) } as const;
  const tables = [...comparison.current.tables.values()];
  const table = tables.find(({ rows }) => rows.some((row) => [...row.observations.values()].includes(first.count)));
  if (table === undefined) return undefined;
  const shown = new Set<Observation>(largest.map(({ count }) => count));
  // Matters may stand in several tables; each bar has its row here.
  const rows = tables.flatMap((one) =>
    one.rows.filter(({ observations: own }) => own.values().some((one) => shown.has(one))),
  );
  const title = textOf(first.indicator.label, context);
  const unit = messages.units_of_measure[first.indicator.unit];
  const months = formatPeriodMonths(comparison.current.period, language);
  return {
    title,
    subtitle: `${capitalize(unit)}, ${months}`,
    spec,
    alternative: describeChart({ spec, title: `${title}, ${unit}, ${months}` }, context),
    ...sourceOf([first.indicator], context),
    embed: addressOfEmbed({ kind: 'matters', department }, context),
    table: makeTableView({ ...table, rows }, context, { hiddenDimension: reservedDimensions.department }),
  };
}
