// Files for machines in the built site: beside each page that shows figures, and the API.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { findFaults, listFiguresPages } from './page-figures.ts';

const { folder } = inject('site');

test('each page that shows figures has them beside it, as CSV and JSON, and described', () => {
  const pages = listFiguresPages(folder);
  const kinds = new Set(pages.map(({ kind }) => kind));
  for (const kind of ['release', 'tables', 'department', 'indicator']) {
    expect(kinds).toContain(kind);
    expect(kinds).toContain(`${kind} in English`);
  }
  expect(pages.flatMap((page) => findFaults(folder, page))).toEqual([]);
});

test('each file of the API fits the schema that it names', () => {
  const fileSchema = z.looseObject({ $schema: z.url() });
  const api = join(folder, 'api/v1');
  const files = readdirSync(api, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && path !== 'openapi.json')
    .map((path) => ({ path, file: fileSchema.parse(JSON.parse(readFileSync(join(api, path), 'utf8'))) }));
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  for (const { path, file } of files) if (path.endsWith('.schema.json')) ajv.addSchema(file);
  const data = files.filter(({ path }) => !path.endsWith('.schema.json'));
  expect(data.length).toBeGreaterThan(3);
  for (const { path, file } of data) {
    const validate = ajv.getSchema(file.$schema);
    expect(validate?.(file), `${path}: ${JSON.stringify(validate?.errors)}`).toBe(true);
  }
});
