// Rows that the table had for the period it is compared with and that the file does not have: asked about, so that nothing
// that was reported disappears in silence.
import { isNumber } from '../statistics/observation.ts';
import type { Table } from '../statistics/table.ts';
import { placeOfCell } from './grid.ts';
import type { ImportedFigure } from './read-figure.ts';
import { listCategories, type ReadingContext } from './read-rows.ts';

const words = { sv: 'den ska saknas', en: 'it should be missing' } as const;

/**
 * Asks about each category of a table of one dimension. A list of the most common changes by its nature, and a category
 * that another has replaced goes on in that one.
 */
export function askAboutAbsent(
  figures: readonly ImportedFigure[],
  { table, period }: { readonly table: Table; readonly period: string },
  context: ReadingContext,
): void {
  const { declaration, mapping, grid, inquiry } = context;
  const [dimension, ...others] = declaration.dimensions;
  if (dimension === undefined || others.length > 0) return;
  const indicators = new Set(figures.map(({ indicator }) => indicator));
  const found = new Set(figures.map(({ categories }) => categories[dimension]));
  const known = listCategories(dimension, context);
  const replaced = new Set(known.flatMap(({ replaces }) => replaces?.categories ?? []));
  const codes = new Set(known.map(({ code }) => code));
  for (const { categories, observations } of table.rows) {
    const row = categories[dimension] ?? '';
    const hadFigures = [...observations.values()].some((one) => indicators.has(one.indicator) && isNumber(one));
    if (!hadFigures || found.has(row) || !codes.has(row) || replaced.has(row) || mapping.absent.includes(row)) continue;
    inquiry.ask({
      key: row,
      problem: {
        code: 'import-row-absent',
        place: placeOfCell(grid, { row: 1, column: 1 }),
        particulars: { row, period },
      },
      choices: [{ answer: 'absent', words, edit: { path: ['absent'], value: row, append: true } }],
    });
  }
}
