// Writes .vscode/tertial.code-snippets: the components, with the codes of the publications in data/ to choose among.
//
//   node scripts/write-snippets.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadData } from '../src/catalogue.ts';
import { composeSnippets } from '../src/editor/compose-snippets.ts';
import type { CodedPublication } from '../src/editor/publication-codes.ts';

const root = join(import.meta.dirname, '..');
const path = '.vscode/tertial.code-snippets';

/** The text of the file of snippets. */
export function writeSnippets(publications: readonly CodedPublication[]): string {
  const guide = readFileSync(join(root, 'docs/datafilerna.md'), 'utf8');
  const origin = '// Written by npm run editor, from the vocabulary and data/. Changes here are lost.';
  return `${origin}\n${JSON.stringify(composeSnippets(publications, guide), undefined, 2)}\n`;
}

if (import.meta.main) {
  const { catalogue } = loadData();
  if (catalogue === undefined) {
    console.error('data/ has problems: npm run check');
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, path), writeSnippets(catalogue.series.map(({ publication }) => publication)));
    console.log(`Wrote ${path}.`);
  }
}
