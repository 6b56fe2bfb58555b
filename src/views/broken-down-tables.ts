// Tables that break the figures of departments down further: by channel, by matter.
import { rankIndicator } from '../statistics/matters.ts';
import { reservedDimensions, total } from '../statistics/observation.ts';
import type { Table, TableRow } from '../statistics/table.ts';
import type { ReleaseContext } from './release-context.ts';
import { makeTableView, type TableView } from './table-view.ts';

/** A table, and what it looks like with one department's rows alone. */
export interface BrokenDownTable {
  readonly table: Table;
  readonly view: TableView;
}

/** Those with rows of the department; the list of the most common matters is shown as such, and is not among them. */
export function makeBrokenDownTables(department: string, context: ReleaseContext): readonly BrokenDownTable[] {
  const isOwn = ({ categories }: TableRow): boolean =>
    categories[reservedDimensions.department] === department &&
    Object.values(categories).every((code) => code !== total);
  return [...context.comparison.current.tables.values()]
    .filter(({ declaration: { dimensions }, indicators }) => {
      const isList = indicators.includes(rankIndicator) && dimensions.includes(reservedDimensions.matter);
      return dimensions.length > 1 && dimensions.includes(reservedDimensions.department) && !isList;
    })
    .filter(({ rows }) => rows.some(isOwn))
    .map((table) => ({
      table,
      view: makeTableView(table, context, { rows: isOwn, hiddenDimension: reservedDimensions.department }),
    }));
}
