// Which rows of a table a department's own text shows.
import { isBrokenDown } from '../site/list-embeds.ts';
import { reservedDimensions, total } from '../statistics/observation.ts';
import type { Table } from '../statistics/table.ts';
import type { TableSelection } from './table-view.ts';

/** Those of the department alone, where the table breaks departments down further; otherwise all of them. */
export function selectDepartment(
  department: string | undefined,
  table: Table,
): Pick<TableSelection, 'rows' | 'department'> {
  if (department === undefined || !isBrokenDown(table)) return {};
  return {
    department,
    rows: ({ categories }) => (categories[reservedDimensions.department] ?? total) === department,
  };
}
