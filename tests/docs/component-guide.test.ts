import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeComponentGuide } from '../../scripts/write-component-guide.ts';
import { componentPlaces, componentSchemas, isComponentName } from '../../src/narrative/vocabulary.ts';

const docs = join(import.meta.dirname, '../../docs');
const examples = join(import.meta.dirname, '../fixtures/examples');
const files = composeComponentGuide();
const guide = files.get('komponenter.md') ?? '';

/** The part of the guide under the heading of the component. */
function entryOf(name: string): string {
  const [, entry = ''] = guide.split(`\n### ${name}\n`);
  return entry.split(/^#{2,3} /m)[0] ?? '';
}

describe('docs/komponenter.md', () => {
  test.each([...files])('%s is what scripts/write-component-guide.ts writes', (name, text) => {
    expect(existsSync(join(docs, name)) && readFileSync(join(docs, name), 'utf8')).toBe(text);
  });

  test('has exactly one entry for each component, and an example of each', () => {
    const entries = [...guide.matchAll(/^### (.+)$/gm)].map(([, name = '']) => name);
    expect(entries.toSorted()).toEqual(Object.keys(componentSchemas).toSorted());
    const folders = readdirSync(examples).filter((name) => name !== 'data');
    expect(folders.toSorted()).toEqual(Object.keys(componentSchemas).toSorted());
  });

  test.each(Object.keys(componentSchemas))('%s: every attribute is told of and shown', (name) => {
    if (!isComponentName(name)) throw new Error(name);
    const own = Object.keys(componentSchemas[name].shape).filter((attribute) => attribute !== 'name');
    const source = readFileSync(join(examples, name, 'source.mdx'), 'utf8');
    const untold = own.filter((attribute) => !entryOf(name).includes(`| \`${attribute}\` |`));
    // The period of a rank and the categories of a target are as those of a figure.
    const unshown = own.filter((attribute) => !new RegExp(`<${name}\\s[^<]*\\b${attribute}\\b`).test(source));
    expect({ untold, unshown }).toEqual({ untold: [], unshown: name === 'Rank' ? ['period'] : [] });
    expect(entryOf(name).includes('`<dimension>`')).toBe(componentPlaces[name].dimensions);
  });

  test('shows pictures that are there', () => {
    const addresses = [...guide.matchAll(/!\[.*?\]\((.*?)\)/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((address) => !existsSync(join(docs, address)))).toEqual([]);
  });
});
