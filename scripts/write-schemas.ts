// Writes docs/schemas/, a JSON Schema for each YAML file of data/, from the Zod schemas and the tables of the guide, and that of the
// key figures which sites share.
//
//   node scripts/write-schemas.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSchema } from '../src/editor/compose-schema.ts';
import { schemaPathOf, yamlFiles } from '../src/editor/yaml-files.ts';
import { composeKeyFiguresSchema } from '../src/statistics/key-figures-file.ts';

const root = join(import.meta.dirname, '..');

/** The text of each schema by its path from the root. */
export function composeSchemas(): ReadonlyMap<string, string> {
  const guide = readFileSync(join(root, 'docs/datafilerna.md'), 'utf8');
  return new Map([
    ...yamlFiles.map((kind) => [schemaPathOf(kind), composeSchema(kind, guide)] as const),
    ['docs/schemas/nyckeltal.schema.json', composeKeyFiguresSchema()],
  ]);
}

if (import.meta.main) {
  mkdirSync(join(root, 'docs/schemas'), { recursive: true });
  for (const [path, text] of composeSchemas()) {
    writeFileSync(join(root, path), text);
    console.log(`Wrote ${path}.`);
  }
}
