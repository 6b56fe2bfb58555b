// What is downloaded says what the observations say: each table of every release, in every format and language.
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { importLimits } from '../../src/importing/import-limits.ts';
import { openArchive } from '../../src/importing/open-archive.ts';
import { readWorkbook } from '../../src/importing/read-workbook.ts';
import type { Sheet, SheetCell } from '../../src/importing/sheet.ts';
import { addressKey, isNumber, type Observation } from '../../src/statistics/observation.ts';
import { missingReasons, observationStatuses } from '../../src/statistics/observed-value.ts';
import type { Table } from '../../src/statistics/table.ts';
import { findRelease } from '../../src/views/page-context.ts';
import { catalogues, type WrittenDownload, writeDownloads } from './all-downloads.ts';

/** A figure as a file tells it: address, number or nothing, and the marker that was delivered. */
type Told = readonly [key: string, number: number | null, marker: string];

const codes = new Map<string, string>(
  [...Object.entries(observationStatuses), ...Object.entries(missingReasons)].map(([code, meaning]) => [meaning, code]),
);

function tell(observation: Observation): Told {
  const { value } = observation;
  const marker = codes.get(value.kind === 'number' ? value.status : value.reason) ?? '';
  return [addressKey(observation), isNumber(observation) ? observation.value.number : null, marker];
}

const rowSchema = z.object({
  period: z.string(),
  indicator: z.string(),
  categories: z.record(z.string(), z.string()),
  value: z.number().nullable(),
  status: z.string(),
});
type Row = z.output<typeof rowSchema>;

/** The marker that was delivered stands first; what later versions did, after it. */
function tellRow({ indicator, categories, value, status }: Row, delivered: string): Told {
  const markers = status.split(' ');
  return [addressKey({ indicator, categories }), value, markers.includes(delivered) ? delivered : ''];
}

function readCsv(text: string): readonly Row[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.map((line) => rowOf(line, meta.fields ?? []));
}

/** Each dimension has a column of codes just before one of labels; `indicator` is no dimension. */
function rowOf(line: Readonly<Record<string, string>>, fields: readonly string[]): Row {
  const dimensions = fields.filter((field) => field !== 'indicator' && fields.includes(`${field}_label`));
  const { period = '', indicator = '', value = '', status = '' } = line;
  const categories = Object.fromEntries(dimensions.map((code) => [code, line[code] ?? '']));
  return { period, indicator, categories, value: value === '' ? null : Number(value), status };
}

function readSheets({ path, bytes }: WrittenDownload): readonly Sheet[] {
  const workbook = readWorkbook({ name: path, bytes }, (problem) => {
    throw new Error(`${path}: ${JSON.stringify(problem)}`);
  });
  return workbook?.sheets ?? [];
}

const listNames: readonly (string | undefined)[] = ['Alla siffror', 'All figures'];

/** The rows of the sheet of all figures. */
function readList(sheets: readonly Sheet[]): readonly Row[] {
  const [head = [], ...rows] = sheets.find(({ name }) => listNames.includes(name))?.rows ?? [];
  const fields = head.map(textOf);
  return rows.map((row) =>
    rowOf(Object.fromEntries(fields.map((field, index) => [field, textOf(row[index])])), fields),
  );
}

function textOf(cell: SheetCell | undefined): string {
  if (cell?.kind === 'text') return cell.text;
  return cell?.kind === 'number' ? String(cell.number) : '';
}

/** The figures of this period in the sheet of a table: the first column of each indicator. */
function readFigures({ rows }: Sheet, table: Table, period: RegExp): readonly (number | string)[] {
  const [head = [], ...below] = rows.slice(4);
  const first = Math.max(table.declaration.dimensions.length, 1) + (table.declaration.dimensions.length === 0 ? 1 : 0);
  const columns = head.flatMap((cell, index) => (index >= first && period.test(textOf(cell)) ? [index] : []));
  const count = table.declaration.dimensions.length === 0 ? table.indicators.length : table.rows.length;
  return below.slice(0, count).flatMap((row) =>
    columns.map((index) => {
      const cell = row[index];
      return cell?.kind === 'number' ? cell.number : textOf(cell);
    }),
  );
}

describe.each(catalogues)('a table of %s that is read again', (_, catalogue) => {
  const files = writeDownloads(catalogue, ({ kind }) => kind === 'table');
  const tableOf = ({ download }: WrittenDownload) => {
    if (download.kind !== 'table') throw new Error('Not a table');
    const series = catalogue.series.find(({ publication }) => publication.code === download.publication);
    if (series === undefined) throw new Error('No publication');
    const { release } = findRelease(series, download);
    const table = release.tables.get(download.table);
    if (table === undefined) throw new Error(`No table ${download.table}`);
    const observations = table.rows.flatMap((row) => [...row.observations.values()]);
    return { release, table, observations };
  };
  const expectRows = (file: WrittenDownload, rows: readonly Row[]) => {
    const { release, observations } = tableOf(file);
    const expected = observations.map(tell);
    const own = rows.filter(({ period }) => period === release.period.id);
    expect(
      own.map((row, index) => tellRow(row, expected[index]?.[2] ?? '')),
      file.path,
    ).toEqual(expected);
  };

  test('has tables enough to say something', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test('equals the observations, from CSV', () => {
    for (const file of files.filter(({ path }) => path.endsWith('.csv'))) expectRows(file, readCsv(file.text));
  });

  test('equals the observations, from JSON', () => {
    const schema = z.object({ figures: z.array(rowSchema) });
    for (const file of files.filter(({ path }) => path.endsWith('.json') && !path.includes('metadata'))) {
      expectRows(file, schema.parse(JSON.parse(file.text)).figures);
    }
  });

  test('equals the observations, from the rows and from the table of a workbook', () => {
    for (const file of files.filter(({ path }) => path.endsWith('.xlsx'))) {
      const sheets = readSheets(file);
      expectRows(file, readList(sheets));
      const { table, observations, release } = tableOf(file);
      const [, sheet] = sheets;
      if (sheet === undefined) throw new Error(`${file.path} has no sheet of its table.`);
      const figures = readFigures(sheet, table, new RegExp(String(release.period.year)));
      const numbers = observations.map((one) => (isNumber(one) ? one.value.number : 'none'));
      expect(
        figures.map((one) => (typeof one === 'number' ? one : 'none')),
        file.path,
      ).toEqual(numbers);
      expect(figures.filter((one) => typeof one !== 'number' && one.trim() === '')).toEqual([]);
    }
  });
});

describe.each(catalogues)('an archive of %s', (_, catalogue) => {
  test('has the files of the site, byte by byte', () => {
    const files = writeDownloads(catalogue, ({ kind }) => kind !== 'api' && kind !== 'feed');
    const byPath = new Map(files.map(({ path, bytes }) => [path.toLowerCase(), Buffer.from(bytes)]));
    const archives = files.filter(({ path }) => path.endsWith('.zip'));
    expect(archives.length).toBeGreaterThan(3);
    for (const { path, bytes } of archives) {
      const folder = path.replace(/\.zip$/, '');
      const archive = openArchive(bytes, importLimits);
      expect(archive.names.filter((name) => /csv$|xlsx$/.test(name)).length).toBeGreaterThan(3);
      for (const name of archive.names.filter((one) => one !== 'readme.txt')) {
        const own = name.endsWith('.xlsx') ? `${folder}.xlsx` : `${folder}/${name}`;
        expect(byPath.get(own)?.equals(archive.read(name) ?? new Uint8Array()), `${path} ${name}`).toBe(true);
      }
    }
  });
});
