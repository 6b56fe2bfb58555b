// A mapping proposed from a file that is imported for the first time: what is known by its name is filled in, what is only
// like a name is asked about. Nobody's figures are imported by it before a person has seen it.
import { Document, isMap, isSeq } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { type Language, selectText } from '../statistics/language.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import { atOf } from './find-header.ts';
import { addressOfCell, type GridCell, placeOfCell } from './grid.ts';
import type { ImportQuestion } from './import-question.ts';
import { foldLabel } from './match-label.ts';
import { type RecognizedTable, recognizeTables } from './recognize-table.ts';
import type { ImportTarget } from './select-release.ts';
import type { Workbook } from './sheet.ts';
import { describeUnrecognized } from './unrecognized.ts';

export interface Proposal {
  /** The mapping as YAML. */
  readonly text: string;
  readonly questions: readonly ImportQuestion[];
}

/** Proposes a mapping for `table`, or for the one that the file looks like; otherwise the problems that there are. */
export function proposeMapping(
  workbook: Workbook,
  { publication, located }: ImportTarget,
  table: string | undefined,
): Proposal | { readonly problems: readonly Problem[] } {
  const { period } = located.release;
  const place = { file: workbook.file, line: 1, column: 1 };
  const declared = Object.entries(publication.tables).filter(
    ([name, { periods }]) => (table ?? name) === name && (periods?.includes(period.kind) ?? true),
  );
  const found = recognizeTables(workbook, Object.fromEntries(declared), publication, period);
  const [best] = found;
  const known = declared.map(([name]) => name).join(', ');
  if (best === undefined) {
    const indicators = declared.flatMap(([, declaration]) => declaration.indicators);
    const seen = describeUnrecognized(workbook, indicators, publication.indicators);
    return { problems: [{ code: 'import-unrecognized', place, particulars: { known, ...seen } }] };
  }
  const equal = [...new Set(found.filter(({ score }) => score === best.score).map((one) => one.table))];
  if (equal.length > 1) {
    const particulars = { tables: equal.join(', '), example: equal[0] ?? '' };
    return { problems: [{ code: 'import-table-choice', place, particulars }] };
  }
  return {
    text: composeMapping(best, workbook, period),
    questions: askAboutHeadings(best, publication.indicators, period),
  };
}

function composeMapping(recognized: RecognizedTable, { sheets }: Workbook, period: ReferencePeriod): string {
  const { grid, table, dimensions, indicators } = recognized;
  const several = sheets.filter(({ hidden }) => !hidden).length > 1;
  const fields = [
    ...dimensions.map(({ dimension, cell }) => ({ ...placeField(recognized, cell, period), dimension })),
    ...indicators
      .filter(({ isSure }) => isSure)
      .map(({ cell, indicator }) => ({ ...placeField(recognized, cell, period), indicator })),
  ];
  const document = new Document({
    table,
    ...(several && grid.sheet.name !== undefined && { sheet: templateOf(grid.sheet.name, period) }),
    ...(grid.layout !== 'rows' && { layout: grid.layout }),
    fields,
  });
  const list = document.get('fields');
  if (isSeq(list)) for (const item of list.items) if (isMap(item)) item.flow = true;
  return document.toString({ lineWidth: 0 });
}

/** By its heading; by its place too when the heading stands twice, and only by that when there is none. */
function placeField(
  { grid }: RecognizedTable,
  cell: GridCell,
  { year }: ReferencePeriod,
): Readonly<Record<string, string | number>> {
  const row = grid.rows.find((cells) => cells.includes(cell)) ?? [];
  const alike = row.filter(({ label }) => foldLabel(label) === foldLabel(cell.label));
  const header = cell.label.replaceAll(String(year), '{year}');
  if (cell.label !== '' && alike.length === 1) return { header };
  const at = grid.layout === 'columns' ? cell.row : atOf(cell, grid);
  return cell.label === '' ? { at } : { header, at };
}

/**
 * `Period 2 2018` → `Period {number} {year}`, `T2 2018` → `T{number} {year}`: the next file's sheet is called by the next
 * period, and one workbook may hold the sheets of all.
 */
function templateOf(name: string, { id, kind, year, ordinal }: ReferencePeriod): string {
  const letter = kind.slice(0, 1);
  return name
    .replaceAll(id, '{period}')
    .replaceAll(String(year), '{year}')
    .replace(new RegExp(`(?<![\\p{L}\\d])(${letter}?)${ordinal}(?![\\p{L}\\d])`, 'iu'), '$1{number}');
}

const skipWords = { sv: 'läs inte kolumnen', en: 'do not read the column' } as const;

function askAboutHeadings(
  recognized: RecognizedTable,
  indicators: ImportTarget['publication']['indicators'],
  period: ReferencePeriod,
): readonly ImportQuestion[] {
  const { grid } = recognized;
  return recognized.indicators.flatMap(({ cell, indicator: code, isSure }): readonly ImportQuestion[] => {
    const indicator = indicators.get(code);
    if (isSure || indicator === undefined) return [];
    const key = addressOfCell(cell);
    const wordsIn = (language: Language): string => selectText(indicator.label, language, 'sv').text;
    return [
      {
        key,
        problem: {
          code: 'import-heading-unsure',
          place: placeOfCell(grid, cell),
          particulars: { heading: cell.label, indicator: code, cell: key },
        },
        choices: [
          {
            answer: code,
            words: { sv: wordsIn('sv'), en: wordsIn('en') },
            edit: {
              path: ['fields'],
              value: { ...placeField(recognized, cell, period), indicator: code },
              append: true,
            },
          },
          { answer: 'skip', words: skipWords },
        ],
      },
    ];
  });
}
