// A table without its figures: the rows and columns of the release before it, or those that the publication declares.
import { type Categories, total } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import type { Table, TableDeclaration, TableRow } from '../statistics/table.ts';
import { type Carriage, carryCategory } from './carry-category.ts';

/** The table of an earlier release, and the releases that it is carried between. */
export interface CarriedTable extends Carriage {
  readonly table: Table;
}

interface DraftRow {
  readonly categories: Categories;
  /** Indicators to which no figure of the row ever applies. */
  readonly notApplicable: ReadonlySet<string>;
}

/**
 * The file's text. Of the figures only `z` is carried over: that there is nothing to count belongs to the row, while `x`
 * and `c` say something of the earlier period.
 */
export function draftTable(declaration: TableDeclaration, publication: Publication, carried?: CarriedTable): string {
  const { dimensions, indicators } = declaration;
  const rows =
    carried === undefined ? declaredRows(declaration, publication) : carriedRows(declaration, publication, carried);
  const columns = carried === undefined ? indicators : inOrderOf(carried.table.indicators, indicators);
  const lines = rows.map(({ categories, notApplicable }) => [
    ...dimensions.map((dimension) => categories[dimension] ?? total),
    ...columns.map((indicator) => (notApplicable.has(indicator) ? 'z' : '')),
  ]);
  const { delimiter } = publication.csv;
  // The one row of a table without dimensions would be blank, which no file may be.
  const written = lines.filter((cells) => cells.some((cell) => cell !== ''));
  return `${[[...dimensions, ...columns], ...written].map((cells) => cells.join(delimiter)).join('\n')}\n`;
}

/** The columns that are declared, in the order that the data officer knows. */
function inOrderOf(known: readonly string[], declared: readonly string[]): readonly string[] {
  const kept = known.filter((indicator) => declared.includes(indicator));
  return [...kept, ...declared.filter((indicator) => !kept.includes(indicator))];
}

const nothing: ReadonlySet<string> = new Set();

/** Every category of one dimension. Which pairs there are of two, nothing says: such a table begins without rows. */
function declaredRows({ dimensions, rows }: TableDeclaration, publication: Publication): readonly DraftRow[] {
  const [dimension, ...more] = dimensions;
  if (dimension === undefined) return [{ categories: {}, notApplicable: nothing }];
  if (more.length > 0) return [];
  const codes = rows ?? [...(publication.dimensions.get(dimension)?.categories.values() ?? [])].flatMap(standsAlone);
  return codes.map((code) => ({ categories: { [dimension]: code }, notApplicable: nothing }));
}

/** What others count together, or have been replaced by, is for the publisher to add. */
function standsAlone({
  code,
  merges,
}: {
  readonly code: string;
  readonly merges: readonly string[];
}): readonly string[] {
  return merges.length > 0 ? [] : [code];
}

function carriedRows(
  declaration: TableDeclaration,
  publication: Publication,
  { table, from, to }: CarriedTable,
): readonly DraftRow[] {
  const found = new Map<string, DraftRow>();
  const add = (row: DraftRow): void => {
    const key = Object.values(row.categories).join(' ');
    if (!found.has(key)) found.set(key, row);
  };
  for (const row of table.rows) {
    const places = carryCategories(row.categories, publication, { from, to });
    const isSame = places.length === 1 && JSON.stringify(places[0]) === JSON.stringify(row.categories);
    for (const categories of places) add({ categories, notApplicable: isSame ? listNotApplicable(row) : nothing });
  }
  const { rows, dimensions } = declaration;
  const [dimension] = dimensions;
  if (rows === undefined || dimension === undefined) return [...found.values()];
  if (dimensions.length === 1) for (const row of declaredRows(declaration, publication)) add(row);
  return [...found.values()].filter(({ categories }) => rows.includes(categories[dimension] ?? total));
}

/** Where the figures of a row stand in the new release: a place for each way that its categories have gone. */
function carryCategories(
  categories: Categories,
  { dimensions }: Publication,
  carriage: Carriage,
): readonly Categories[] {
  let places: readonly Categories[] = [{}];
  for (const [code, category] of Object.entries(categories)) {
    const dimension = dimensions.get(code);
    const carried = dimension === undefined ? [] : carryCategory(dimension, category, carriage);
    places = places.flatMap((place) => carried.map((one) => ({ ...place, [code]: one })));
  }
  return places;
}

function listNotApplicable({ observations }: TableRow): ReadonlySet<string> {
  const found = [...observations.values()].filter(
    ({ value }) => value.kind === 'missing' && value.reason === 'not-applicable',
  );
  return new Set(found.map(({ indicator }) => indicator));
}
