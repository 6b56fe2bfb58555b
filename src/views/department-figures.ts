// The figures of one department in one table: a row an indicator, this period beside the one before.
import { formatPeriodMonths } from '../format/format-period.ts';
import { isOfDepartmentAlone } from '../statistics/departments.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { addressOfEmbed } from './embed-link.ts';
import { notesFor } from './notes.ts';
import { nameCategories, type ReleaseContext } from './release-context.ts';
import { listSigns } from './signs.ts';
import { makeTableGrid } from './table-grid.ts';
import { measureColumns, type TableView } from './table-view.ts';

/** The indicators that the release has for the department as a whole; nothing when there are none. */
export function makeDepartmentFigures(department: string, context: ReleaseContext): TableView | undefined {
  const { comparison, language, publication, messages } = context;
  const shown = new Set<Indicator>();
  const notes = new Set<string>();
  for (const table of comparison.current.tables.values()) {
    const own = table.rows.filter(({ categories }) => isOfDepartmentAlone(categories, department));
    const observations = own.flatMap((row) => [...row.observations.values()]);
    for (const observation of observations) {
      const indicator = publication.indicators.get(observation.indicator);
      if (indicator !== undefined && indicator.reports_change_of === undefined) shown.add(indicator);
    }
    if (observations.length > 0) for (const note of notesFor(table, observations, context)) notes.add(note);
  }
  if (shown.size === 0) return undefined;
  const categories = { [reservedDimensions.department]: department };
  const name = nameCategories(categories, context);
  const grid = makeTableGrid({ indicators: [...shown], rows: [categories], dimensions: [] }, context);
  return {
    name: 'department',
    caption: messages.page.figuresOf(name),
    period: formatPeriodMonths(comparison.current.period, language),
    ...grid,
    ...measureColumns(grid.columns),
    notes: [...notes],
    signs: listSigns(grid),
    embed: addressOfEmbed({ kind: 'department', department }, context),
  };
}
