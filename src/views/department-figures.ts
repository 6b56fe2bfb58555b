// The figures of one department in one table: a row an indicator, this period beside the one before.
import { formatPeriodMonths } from '../format/format-period.ts';
import { isOfDepartmentAlone, listDepartmentFigures } from '../statistics/departments.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { addressOfEmbed } from './embed-link.ts';
import { notesFor } from './notes.ts';
import { nameCategories, type ReleaseContext } from './release-context.ts';
import { listSigns } from './signs.ts';
import { makeTableGrid } from './table-grid.ts';
import { measureColumns, type TableView } from './table-view.ts';

/** The indicators that the release has for the department as a whole, in the order of its tables. */
export function listDepartmentIndicators(department: string, context: ReleaseContext): readonly Indicator[] {
  const { indicators } = context.publication;
  const figures = listDepartmentFigures(context.comparison.current, department, indicators);
  return [...new Set(figures.flatMap(({ indicator }) => indicators.get(indicator) ?? []))];
}

/** A row an indicator; nothing when there are none. */
export function makeDepartmentFigures(department: string, context: ReleaseContext): TableView | undefined {
  const { comparison, language, messages } = context;
  const indicators = listDepartmentIndicators(department, context);
  if (indicators.length === 0) return undefined;
  const notes = [...comparison.current.tables.values()].flatMap((table) => {
    const own = table.rows.filter(({ categories }) => isOfDepartmentAlone(categories, department));
    const observations = own.flatMap((row) => [...row.observations.values()]);
    return observations.length === 0 ? [] : notesFor(table, observations, context);
  });
  const categories = { [reservedDimensions.department]: department };
  const name = nameCategories(categories, context);
  const grid = makeTableGrid({ indicators, rows: [categories], dimensions: [] }, context);
  return {
    name: 'department',
    caption: messages.page.figuresOf(name),
    period: formatPeriodMonths(comparison.current.period, language),
    ...grid,
    ...measureColumns(grid.columns),
    notes: [...new Set(notes)],
    signs: listSigns(grid),
    embed: addressOfEmbed({ kind: 'department', department }, context),
  };
}
