// Held against what the W3C Recommendations ask of metadata and of the tables that they describe.
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { languages } from '../../src/statistics/language.ts';
import { catalogues, writeDownloads } from './all-downloads.ts';

const text = z.string().min(1);
const columnSchema = z.strictObject({
  // A name stands in templates of addresses, and may not begin with the sign that is kept for the standard.
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.]*$/),
  titles: z.strictObject({ und: text, sv: text, en: text }),
  'dc:description': text,
  datatype: z.union([z.literal('number'), z.strictObject({ base: z.literal('string'), format: text.optional() })]),
  separator: z.literal(' ').optional(),
  required: z.literal(true).optional(),
  null: z.literal(''),
});
type Column = z.output<typeof columnSchema>;

const metadataSchema = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.strictObject({ '@language': z.enum(languages) })]),
  url: z.string().regex(/^[^/]+\.csv$/),
  'dc:title': text,
  'dc:publisher': z.strictObject({
    'schema:name': z.array(z.strictObject({ '@value': text, '@language': z.enum(languages) })).min(1),
    'schema:url': z.strictObject({ '@id': z.url() }),
  }),
  'dc:license': z.strictObject({ '@id': z.url() }),
  'dc:source': z.strictObject({ '@id': z.url() }),
  'dc:issued': z.strictObject({ '@value': z.iso.date(), '@type': z.literal('date') }).optional(),
  dialect: z.strictObject({
    delimiter: z.literal(','),
    doubleQuote: z.literal(true),
    encoding: z.literal('utf-8'),
    header: z.literal(true),
    headerRowCount: z.literal(1),
    lineTerminators: z.tuple([z.literal('\r\n')]),
    quoteChar: z.literal('"'),
  }),
  tableSchema: z.strictObject({ columns: z.array(columnSchema).min(1), primaryKey: z.array(text).min(1) }),
});

/** A cell that is empty is null, unless it is required; the others fit the column's datatype, each part of a list by itself. */
function fits(cell: string, { datatype, separator, required }: Column): boolean {
  if (cell === '') return required === undefined;
  if (datatype === 'number') return /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(cell);
  const { format } = datatype;
  const parts = separator === undefined ? [cell] : cell.split(separator);
  return format === undefined || parts.every((part) => new RegExp(`^(?:${format})$`).test(part));
}

describe.each(catalogues)('the metadata of the CSV files of %s', (_, catalogue) => {
  const files = writeDownloads(catalogue, (download) => 'format' in download && download.format !== 'json');
  const tables = files.filter(({ path }) => path.endsWith('.csv'));
  const textOf = new Map(files.map(({ path, text: written }) => [path, written]));

  test('describe each column in order, and every row fits them, each with a key of its own', () => {
    expect(tables.length).toBeGreaterThan(50);
    for (const { path, text: csv, language } of tables) {
      const metadata = metadataSchema.parse(JSON.parse(textOf.get(`${path}-metadata.json`) ?? ''));
      const { columns, primaryKey } = metadata.tableSchema;
      expect(path.endsWith(metadata.url), path).toBe(true);
      expect(metadata['@context'][1]['@language']).toBe(language);
      const { data, errors } = Papa.parse<readonly string[]>(csv, { delimiter: ',', newline: '\r\n' });
      expect(errors, path).toEqual([]);
      const [header = [], ...rows] = data.slice(0, -1);
      expect(
        columns.map(({ titles }) => titles.und),
        path,
      ).toEqual(header);
      expect(
        columns.map(({ name }) => name),
        path,
      ).toEqual(header);
      expect(rows.length, path).toBeGreaterThan(0);
      const faults = rows.flatMap((row) =>
        columns.flatMap((column, index) =>
          fits(row[index] ?? '', column) ? [] : [`${path} ${column.name}: ${row[index]}`],
        ),
      );
      expect(faults).toEqual([]);
      const keys = rows.map((row) => primaryKey.map((name) => row[header.indexOf(name)]).join(' '));
      expect(new Set(keys).size, path).toBe(rows.length);
    }
  });
});
