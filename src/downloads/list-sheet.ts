// Sheets that are lists of texts: facts, notes, corrections, definitions; and the list of all figures.
import type { FiguresSubject } from '../site/figures-subject.ts';
import type { ReleaseContext } from '../views/release-context.ts';
import { listFigureColumns } from './figure-columns.ts';
import { makeFigureRows } from './figure-rows.ts';
import type { SheetCell, SheetContent } from './sheet-cell.ts';

/** A sheet with a title, a head and rows of texts that break within their columns. */
export function makeTextSheet(source: {
  readonly name: string;
  readonly title: string;
  readonly head: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}): SheetContent {
  const { name, title, head, widths, rows } = source;
  return {
    name,
    widths,
    head: 3,
    rows: [
      { cells: [{ text: title, look: 'title' }] },
      { cells: [] },
      { cells: head.map((text) => ({ text, look: 'head' })) },
      ...rows.map((cells) => ({ cells: cells.map((text) => ({ text, look: 'wrapped' }) as const) })),
    ],
  };
}

const widest = 40;
const narrowest = 10;

/** The same rows as in the CSV file of the subject, with the names of columns in the first row. */
export function makeFigureSheet(name: string, subject: FiguresSubject, context: ReleaseContext): SheetContent {
  const { publication } = context;
  const { dimensions, rows } = makeFigureRows(subject, context);
  const columns = listFigureColumns(dimensions, publication);
  const cells = rows.map((row): readonly SheetCell[] =>
    columns.map(({ read }): SheetCell => {
      const value = read(row);
      if (value === null || value === '') return undefined;
      const decimals = publication.indicators.get(row.indicator)?.decimals ?? 0;
      return typeof value === 'number' ? { number: value, decimals } : { text: value };
    }),
  );
  return {
    name,
    head: 1,
    isList: true,
    widths: columns.map(({ name: heading }, index) => {
      const lengths = cells.map((row) => lengthOf(row[index]));
      return Math.min(Math.max(narrowest, heading.length + 4, ...lengths), widest);
    }),
    rows: [
      { cells: columns.map(({ name: text }) => ({ text, look: 'head' })) },
      ...cells.map((row) => ({ cells: row })),
    ],
  };
}

function lengthOf(cell: SheetCell): number {
  if (cell === undefined) return 0;
  return ('text' in cell ? cell.text : String(cell.number)).length + 2;
}
