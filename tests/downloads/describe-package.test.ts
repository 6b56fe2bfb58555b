// Held against what Data Package 2.0 asks of a descriptor (datapackage.org/standard): the parts of its profiles that are about it.
import { posix } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogues, writeDownloads } from './all-downloads.ts';

const text = z.string().min(1);
/** A relative path stays below the descriptor. */
const path = z.string().regex(/^(?![./~])(?!.*(\/\.\.\/|\\|:\/\/)).+$/);
const webAddress = z.url({ protocol: /^https?$/ });
const profileOf = (name: string) => z.literal(`https://datapackage.org/profiles/2.0/${name}.json`);

const fieldSchema = z.strictObject({
  name: text,
  type: z.enum(['string', 'number']),
  title: text,
  description: text,
  constraints: z.strictObject({ required: z.literal(true).optional(), pattern: text.optional() }).optional(),
});
type Field = z.output<typeof fieldSchema>;

const descriptorSchema = z.strictObject({
  $schema: profileOf('datapackage'),
  name: z.string().regex(/^[a-z0-9._/-]+$/),
  title: text,
  description: text,
  homepage: webAddress,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  licenses: z.array(z.strictObject({ path: webAddress, title: text })).min(1),
  contributors: z.array(z.strictObject({ title: text, path: webAddress, roles: z.array(text).min(1) })).min(1),
  sources: z.array(z.strictObject({ title: text })).optional(),
  resources: z
    .array(
      z.strictObject({
        $schema: profileOf('dataresource'),
        name: z.string().regex(/^[a-z0-9._/-]+$/),
        path,
        type: z.literal('table'),
        title: text,
        format: z.literal('csv'),
        mediatype: z.literal('text/csv'),
        encoding: z.literal('utf-8'),
        dialect: z.strictObject({
          $schema: profileOf('tabledialect'),
          delimiter: z.literal(','),
          lineTerminator: z.literal('\r\n'),
          quoteChar: z.literal('"'),
          doubleQuote: z.literal(true),
        }),
        schema: z.strictObject({
          $schema: profileOf('tableschema'),
          fields: z.array(fieldSchema).min(1),
          primaryKey: z.array(text).min(1),
          missingValues: z.tuple([z.literal('')]),
        }),
      }),
    )
    .min(1),
});

function fits(cell: string, { type, constraints }: Field): boolean {
  if (cell === '') return constraints?.required === undefined;
  if (type === 'number' && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell)) return false;
  return constraints?.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`).test(cell);
}

describe.each(catalogues)('the descriptors of %s', (_, catalogue) => {
  const files = writeDownloads(catalogue, ({ kind }) => kind === 'package' || kind === 'table' || kind === 'tables');
  const textOf = new Map(files.map((file) => [file.path, file.text]));

  test('name each CSV file of the release where it lies, with columns that every row fits', () => {
    const packages = files.filter(({ download }) => download.kind === 'package');
    expect(packages.length).toBeGreaterThan(3);
    for (const one of packages) {
      const { resources } = descriptorSchema.parse(JSON.parse(one.text));
      const folder = posix.dirname(one.path);
      const own = files.filter(
        ({ path: other }) => `${posix.dirname(other)}/`.startsWith(`${folder}/`) && /(?<!metadata)\.csv$/.test(other),
      );
      const isOfVersion = (other: string): boolean => /\/v\d+\//.test(`/${other}`) === /\/v\d+\//.test(`/${one.path}`);
      const expected = own.map(({ path: other }) => other).filter(isOfVersion);
      expect(resources.map((file) => `${folder}/${file.path}`).sort()).toEqual(expected.sort());
      for (const { path: below, schema, name } of resources) {
        const csv = textOf.get(`${folder}/${below}`) ?? '';
        const [header = [], ...rows] = Papa.parse<readonly string[]>(csv, {
          delimiter: ',',
          newline: '\r\n',
        }).data.slice(0, -1);
        expect(
          schema.fields.map((field) => field.name),
          name,
        ).toEqual(header);
        const faults = rows.flatMap((row) =>
          schema.fields.flatMap((field, index) =>
            fits(row[index] ?? '', field) ? [] : [`${below} ${field.name}: ${row[index]}`],
          ),
        );
        expect(faults).toEqual([]);
        expect(header).toEqual(expect.arrayContaining([...schema.primaryKey]));
      }
      expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    }
  });
});
