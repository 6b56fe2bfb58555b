// A workbook as figures of one table, by a mapping: which sheet, which rows, which cells, and what they say. Nothing is
// guessed: what is wrong becomes a problem, what cannot be told a question, and then there is no table.
import { describeAddress } from '../problems/describe-address.ts';
import type { Problem } from '../problems/problem.ts';
import type { ImportMapping } from '../statistics/import-mapping.ts';
import { addressKey } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import type { Table } from '../statistics/table.ts';
import { checkTotals } from './check-totals.ts';
import { askAboutAbsent } from './find-absent.ts';
import { findHeader } from './find-header.ts';
import { askAboutPeriod } from './find-other-period.ts';
import { addressOfCell, layOutGrid, placeOfCell } from './grid.ts';
import type { ImportQuestion } from './import-question.ts';
import { type ImportedFigure, readFigure } from './read-figure.ts';
import { type ReadingContext, type RowsRead, readRows } from './read-rows.ts';
import { selectSheet } from './select-sheet.ts';
import type { Workbook } from './sheet.ts';

/** What a file is read with. */
export interface TableRequest {
  readonly workbook: Workbook;
  readonly mapping: ImportMapping;
  readonly publication: Publication;
  readonly period: ReferencePeriod;
  /** Keys of what has been confirmed for this import only. */
  readonly confirmed: ReadonlySet<string>;
  /** The same table of the period that the release is compared with. */
  readonly before: { readonly table: Table; readonly period: string } | undefined;
}

export interface TableReading {
  readonly figures: readonly ImportedFigure[];
  readonly problems: readonly Problem[];
  /** One for each thing that is to be known, however many cells it is about. */
  readonly questions: readonly ImportQuestion[];
  readonly passedOver: RowsRead['passedOver'];
}

/** Reads the table. `figures` are whole only without problems and questions. */
export function readTable(request: TableRequest): TableReading {
  const { workbook, mapping, publication, period, before } = request;
  const problems: Problem[] = [];
  const questions = new Map<string, ImportQuestion>();
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const ask = (question: ImportQuestion): void => {
    const about = question.choices.map(({ edit }) => JSON.stringify([edit?.path, edit?.append && edit.value])).join();
    if (!questions.has(about)) questions.set(about, question);
  };
  const isClear = (): boolean => problems.length === 0 && questions.size === 0;
  const nothing = () => ({ figures: [], problems, questions: [...questions.values()], passedOver: [] });
  const declaration = publication.tables[mapping.table];
  const sheet = selectSheet(workbook, mapping, period, report);
  if (sheet === undefined || declaration === undefined) return nothing();
  const grid = layOutGrid(workbook.file, sheet, mapping);
  const header = findHeader(grid, mapping, period, report);
  if (header === undefined) return nothing();
  const context: ReadingContext = { grid, mapping, publication, declaration, period, inquiry: { report, ask } };
  if (!request.confirmed.has('period')) askAboutPeriod(header, context);
  if (!isClear()) return nothing();
  const rows = readRows(header, context);
  const figures = rows.cells.flatMap((cell) => readFigure(cell, context) ?? []);
  reportTwice(rows, context);
  if (rows.cells.length === 0 && isClear()) {
    report({
      code: 'import-rows-missing',
      place: placeOfCell(grid, { row: 1, column: 1 }),
      particulars: { period: period.id },
    });
  }
  if (isClear()) checkTotals(rows.totals, figures, context);
  if (isClear() && before !== undefined) askAboutAbsent(figures, before, context);
  return { figures, problems, questions: [...questions.values()], passedOver: rows.passedOver };
}

function reportTwice({ cells }: RowsRead, { grid, inquiry }: ReadingContext): void {
  const seen = new Map<string, string>();
  for (const { indicator, categories, cell } of cells) {
    const address = { indicator: indicator.code, categories };
    const other = seen.get(addressKey(address));
    if (other === undefined) seen.set(addressKey(address), addressOfCell(cell));
    else {
      const particulars = { address: describeAddress(address), other };
      inquiry.report({ code: 'import-row-twice', place: placeOfCell(grid, cell), particulars });
    }
  }
}
