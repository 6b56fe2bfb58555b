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
  const schemaSchema = z.looseObject({ $id: z.url() });
  const api = join(folder, 'api/v1');
  const read = (path: string): unknown => JSON.parse(readFileSync(join(api, path), 'utf8'));
  const paths = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  const [schemas, others] = [/\.schema\.json$/, /(?<!\.schema|openapi)\.json$/].map((rule) =>
    paths.filter((path) => rule.test(path)),
  );
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  for (const path of schemas ?? []) ajv.addSchema(schemaSchema.parse(read(path)));
  expect(others?.length).toBeGreaterThan(3);
  for (const path of others ?? []) {
    const file = fileSchema.parse(read(path));
    const validate = ajv.getSchema(file.$schema);
    expect(validate?.(file), `${path}: ${JSON.stringify(validate?.errors)}`).toBe(true);
  }
});
