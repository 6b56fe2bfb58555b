// Whether the charts of a release can show all rows that its tables have, where the rows are not declared.
import type { Report } from '../problems/problem.ts';
import { listCharts } from '../statistics/chart-declaration.ts';
import { mostSeries } from '../statistics/chart-fit.ts';
import { listRowsTooMany } from '../statistics/drawn-rows.ts';
import type { Publication } from '../statistics/publication.ts';
import type { Table } from '../statistics/table.ts';

/** Reports each chart of lines that would have more of them than can be told apart, at the first row that is too many. */
export function checkDrawnRows(
  tables: Iterable<Table>,
  { indicators }: Pick<Publication, 'indicators'>,
  report: Report,
): void {
  for (const table of tables) {
    for (const chart of listCharts(table.declaration)) {
      const drawn = chart.indicators.flatMap((code) => indicators.get(code) ?? []);
      const tooMany = listRowsTooMany(table, chart, drawn);
      const [first] = tooMany.flatMap(({ observations }) => [...observations.values()]);
      if (first === undefined) continue;
      const { file, line } = first.source;
      report({
        code: 'chart-lines-many',
        place: { file, line, column: 1 },
        particulars: { table: table.name, count: mostSeries + tooMany.length },
      });
    }
  }
}
