// The editor's settings name what there is, and every YAML file has its schema, whether by its first line or by them.
import { describe, expect, test } from 'vitest';
import { findYamlFile, schemaLineOf, schemaPathOf, yamlFiles } from '../../src/editor/yaml-files.ts';
import { listFiles, readProjectFile } from '../architecture/list-files.ts';

const settings = JSON.parse(readProjectFile('.vscode/settings.json'));

describe('.vscode/settings.json', () => {
  test('gives each kind of YAML file its schema', () => {
    const wanted = yamlFiles.map((kind) => [`./${schemaPathOf(kind)}`, `data/${kind.path}`]);
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
  });

  test('names schemas that exist', () => {
    const files = listFiles('docs/schemas').map((path) => `./${path}`);
    const ofJson = settings['json.schemas'].map(({ url }: { readonly url: string }) => url);
    expect([...Object.keys(settings['yaml.schemas']), ...ofJson].toSorted()).toEqual(files);
  });
});

test('.vscode/extensions.json recommends extensions by their ids', () => {
  const { recommendations } = JSON.parse(readProjectFile('.vscode/extensions.json'));
  expect(recommendations.filter((id: unknown) => !/^[a-z-]+\.[a-z-]+$/.test(String(id)))).toEqual([]);
});

describe('the YAML files of data/', () => {
  const files = listFiles('data')
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.slice('data/'.length));

  test('are each of a kind', () => {
    expect(files.filter((path) => findYamlFile(path) === undefined)).toEqual([]);
  });

  test.each(files)('%s refers to its own schema, if to any', (path) => {
    const [first = ''] = readProjectFile(`data/${path}`).split('\n');
    if (first.includes('yaml-language-server')) expect(first).toBe(schemaLineOf(path));
  });

  const examples = files.filter((path) => /^(?:ostersund-kundcenter|norrkoping-kontaktcenter)\//.test(path));
  test('of the examples do', () => {
    const without = examples.filter((path) => !readProjectFile(`data/${path}`).startsWith('# yaml-language-server'));
    expect(without).toEqual([]);
  });
});
