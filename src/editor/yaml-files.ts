// The YAML files of data/: where each lies, what it may hold, and which tables of the guide explain its keys. What editors
// know of a file comes from here; a new kind of file is one more entry.
import type { z } from 'zod';
import { newestSchema } from '../migrations/migrations.ts';
import { writeSchema } from '../migrations/schema-key.ts';
import { dimensionsSchema } from '../statistics/dimension.ts';
import { importMappingSchema } from '../statistics/import-mapping.ts';
import { indicatorsSchema } from '../statistics/indicator.ts';
import { publicationSchema } from '../statistics/publication.ts';
import { redactionsSchema } from '../statistics/redaction.ts';
import { releaseSchema } from '../statistics/release.ts';
import { siteSchema } from '../statistics/site.ts';

/** A table of the guide whose rows are keys. */
export interface KeyTable {
  /** The heading that it stands under in docs/datafilerna.md. */
  readonly heading: string;
  /** What the keys of the table are below: `tables.<kod>.`; nothing for keys of the file itself. */
  readonly below: string;
}

export interface YamlFileKind {
  /** That of its JSON Schema. */
  readonly name: string;
  /** Below the data folder; `*` is the name of one folder, or a part of it. */
  readonly path: string;
  readonly schema: z.ZodType;
  readonly tables: readonly KeyTable[];
}

export const yamlFiles: readonly YamlFileKind[] = [
  {
    name: 'site',
    path: 'site.yaml',
    schema: siteSchema,
    tables: [{ heading: 'Webbplatsen: site.yaml', below: '' }],
  },
  {
    name: 'publication',
    path: '*/publication.yaml',
    schema: publicationSchema,
    tables: [
      { heading: 'Publikationen: publication.yaml', below: '' },
      { heading: 'Varje tabell under tables', below: 'tables.<kod>.' },
    ],
  },
  {
    name: 'dimensions',
    path: '*/dimensions.yaml',
    schema: dimensionsSchema,
    tables: [{ heading: 'Indelningarna: dimensions.yaml', below: '<kod>.' }],
  },
  {
    name: 'indicators',
    path: '*/indicators.yaml',
    schema: indicatorsSchema,
    tables: [{ heading: 'Det som mäts: indicators.yaml', below: '<kod>.' }],
  },
  {
    name: 'redactions',
    path: '*/redactions.yaml',
    schema: redactionsSchema,
    tables: [{ heading: 'De som inte längre nämns: redactions.yaml', below: '' }],
  },
  {
    name: 'release',
    path: '*/*/v*/release.yaml',
    schema: releaseSchema,
    tables: [{ heading: 'Utgåvan: release.yaml', below: '' }],
  },
  {
    name: 'import-mapping',
    path: '*/imports/*.yaml',
    schema: importMappingSchema,
    tables: [{ heading: 'Mappningarna: imports', below: '' }],
  },
];

/** Where the JSON Schema of a kind of file lies, from the project's root. */
export function schemaPathOf({ name }: YamlFileKind): string {
  return `docs/schemas/${name}.schema.json`;
}

/** The kind of the file at `path` below the data folder, if it is one of them. */
export function findYamlFile(path: string): YamlFileKind | undefined {
  return yamlFiles.find((kind) => matches(path, kind.path));
}

function matches(path: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path);
}

/** The first line of the file at `path` below data/, by which editors find its schema; nothing for a file of no kind. */
export function schemaLineOf(path: string): string | undefined {
  const kind = findYamlFile(path);
  const up = '../'.repeat(path.split('/').length);
  return kind && `# yaml-language-server: $schema=${up}${schemaPathOf(kind)}`;
}

/**
 * The text of a new file at `path` below data/, begun with the line by which editors find its JSON Schema, if it is of a
 * known kind, and with the schema that it follows.
 */
export function beginWithSchema(path: string, text: string): string {
  const line = schemaLineOf(path);
  return line === undefined ? text : `${line}\n${writeSchema(text, newestSchema)}`;
}
