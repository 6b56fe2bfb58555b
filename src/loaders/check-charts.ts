// What a publication's tables say of their charts: columns that the table has, on one scale, as a kind that fits them.

import { describeMisfit } from '../problems/describe-misfit.ts';
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { type ChartDeclaration, listCharts } from '../statistics/chart-declaration.ts';
import { findMisfit, listUnits } from '../statistics/chart-fit.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { TableDeclaration } from '../statistics/table.ts';
import type { YamlFile, YamlPath } from './parse-yaml.ts';

/** A file whose names are checked. */
export interface Checked {
  readonly file: YamlFile;
  readonly report: Report;
}

/** Reports what is wrong with the charts of the table `name`. */
export function checkCharts(
  name: string,
  table: TableDeclaration,
  indicators: ReadonlyMap<string, Indicator>,
  checked: Checked,
): void {
  for (const [index, chart] of listCharts(table).entries()) {
    const further = table.chart === undefined ? index : index - 1;
    const path = ['tables', name, ...(further < 0 ? ['chart'] : ['further_charts', further])];
    if (haveColumns(chart, { name, table, path }, checked)) checkFit(chart, { table, path }, indicators, checked);
  }
}

interface ChartPlace {
  readonly table: TableDeclaration;
  readonly path: YamlPath;
}

/** Whether the table has all columns; reports those that it lacks. */
function haveColumns(
  chart: ChartDeclaration,
  { name, table, path }: ChartPlace & { readonly name: string },
  { file, report }: Checked,
): boolean {
  const unknown = [...chart.indicators.entries()].filter(([, written]) => !table.indicators.includes(written));
  for (const [index, written] of unknown) {
    const place = file.placeOf([...path, 'indicators', index]);
    const nearest = nearestOf(written, table.indicators);
    report({ code: 'indicator-not-in-table', place, particulars: { written, table: name }, ...nearest });
  }
  return unknown.length === 0;
}

function checkFit(
  chart: ChartDeclaration,
  { table, path }: ChartPlace,
  indicators: ReadonlyMap<string, Indicator>,
  { file, report }: Checked,
): void {
  const drawn = chart.indicators.flatMap((code) => indicators.get(code) ?? []);
  const units = listUnits(drawn);
  if (units.length > 1) {
    report({
      code: 'chart-units',
      place: file.placeOf([...path, 'indicators']),
      particulars: { units: units.join(', ') },
    });
    return;
  }
  const unfit = findMisfit(chart, drawn, table);
  if (unfit === undefined) return;
  report({
    code: 'chart-kind-unfit',
    place: file.placeOf([...path, 'kind']),
    particulars: describeMisfit(chart.kind, unfit),
  });
}
