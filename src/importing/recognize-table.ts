// Which table of the publication a sheet looks like, by its headings and labels: what a proposal is made from. Only a name that
// is the same counts as known; a near one is asked about.
import { fillPeriod } from '../statistics/import-mapping.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import type { TableDeclaration } from '../statistics/table.ts';
import { type Grid, type GridCell, layOutGrid } from './grid.ts';
import { findCode, foldLabel, nameCategory, nameDimension, nameIndicator, nearestCode } from './match-label.ts';
import type { Sheet, Workbook } from './sheet.ts';

/** A heading, and the indicator that it is or may be. */
export interface IndicatorHeading {
  readonly cell: GridCell;
  readonly indicator: string;
  readonly isSure: boolean;
}

/** A column with labels of a dimension. */
export interface DimensionColumn {
  readonly dimension: string;
  /** The cell in the header row, which may be empty. */
  readonly cell: GridCell;
}

/** A sheet seen as a table. */
export interface RecognizedTable {
  readonly grid: Grid;
  readonly table: string;
  readonly indicators: readonly IndicatorHeading[];
  readonly dimensions: readonly DimensionColumn[];
  /** How much of it is known; more is better. */
  readonly score: number;
}

/** How far down a header row is looked for. */
const deepestHeader = 60;

/** The ways to see the sheets of the workbook as one of the tables, the likeliest first; none when no heading is known. */
export function recognizeTables(
  workbook: Workbook,
  tables: Readonly<Record<string, TableDeclaration>>,
  publication: Publication,
  period: ReferencePeriod,
): readonly RecognizedTable[] {
  const shown = workbook.sheets.filter(({ hidden }) => !hidden);
  const found = shown.flatMap((sheet) =>
    (['rows', 'columns'] as const).flatMap((layout) => {
      const grid = layOutGrid(workbook.file, sheet, { layout, range: undefined });
      return Object.entries(tables).flatMap(([name, declaration]) => {
        const best = recognizeIn(grid, name, declaration, publication);
        return best === undefined ? [] : [{ ...best, score: best.score + scoreSheet(sheet, period) }];
      });
    }),
  );
  return found.toSorted((a, b) => b.score - a.score);
}

/** A sheet that is called as the period is likelier than the others. */
function scoreSheet({ name = '' }: Sheet, period: ReferencePeriod): number {
  const words = foldLabel(name).split(/[^\p{L}\d]+/u);
  const ordinal = fillPeriod('{number}', period);
  return words.includes(ordinal) || words.includes(`${period.kind[0]}${ordinal}`) ? 0.5 : 0;
}

function recognizeIn(
  grid: Grid,
  table: string,
  declaration: TableDeclaration,
  publication: Publication,
): RecognizedTable | undefined {
  let best: RecognizedTable | undefined;
  for (const [row, cells] of grid.rows.slice(0, deepestHeader).entries()) {
    const indicators = findIndicators(cells, declaration, publication);
    if (indicators.length === 0) continue;
    const taken = new Set(indicators.map(({ cell }) => cells.indexOf(cell)));
    const found = declaration.dimensions.map((dimension) =>
      findDimension(dimension, { grid, row, taken }, publication),
    );
    const dimensions = found.flatMap((one) => one ?? []);
    const labels = dimensions.reduce((sum, { matches }) => sum + Math.min(matches, 5), 0);
    const sure = indicators.filter(({ isSure }) => isSure).length;
    const missing = declaration.dimensions.length - dimensions.length;
    const score = sure * 4 + (indicators.length - sure) + labels - missing * 4;
    if (score > (best?.score ?? 0)) best = { grid, table, indicators, dimensions, score };
  }
  return best;
}

function findIndicators(
  cells: readonly GridCell[],
  { indicators }: TableDeclaration,
  publication: Publication,
): readonly IndicatorHeading[] {
  const known = indicators.flatMap((code) => publication.indicators.get(code) ?? []).map(nameIndicator);
  const sure = cells.flatMap((cell): readonly IndicatorHeading[] => {
    const code = cell.label === '' ? undefined : findCode(cell.label, known);
    return code === undefined ? [] : [{ cell, indicator: code, isSure: true }];
  });
  const left = known.filter(({ code }) => !sure.some(({ indicator }) => indicator === code));
  const near = cells.flatMap((cell): readonly IndicatorHeading[] => {
    if (cell.label === '' || sure.some((one) => one.cell === cell)) return [];
    // Systems put the unit behind the name: "Svarstid (s)".
    const bare = cell.label.replace(/\s*[([].*$/, '');
    const code = findCode(bare, left) ?? nearestCode(bare, left).nearest;
    return code === undefined ? [] : [{ cell, indicator: code, isSure: false }];
  });
  return [...sure, ...near];
}

interface Below {
  readonly grid: Grid;
  /** The header row, 0-based. */
  readonly row: number;
  /** Columns that hold figures. */
  readonly taken: ReadonlySet<number>;
}

/** The column with most labels of the dimension's categories below the header; its own name as heading counts as one. */
function findDimension(dimension: string, { grid, row, taken }: Below, { dimensions }: Publication) {
  const declared = dimensions.get(dimension);
  const known = [...(declared?.categories.values() ?? [])].map(nameCategory);
  const named = declared === undefined ? [] : [nameDimension(declared)];
  const below = grid.rows.slice(row + 1);
  const columns = (grid.rows[row] ?? []).map((cell, column) => {
    const codes = below.map((cells) => findCode(cells[column]?.label ?? '', known));
    const headed = cell.label !== '' && findCode(cell.label, named) !== undefined ? 1 : 0;
    return { dimension, cell, column, matches: headed + new Set(codes.filter((code) => code !== undefined)).size };
  });
  const free = columns.filter(({ column, matches }) => matches > 0 && !taken.has(column));
  return free.toSorted((a, b) => b.matches - a.matches)[0];
}
