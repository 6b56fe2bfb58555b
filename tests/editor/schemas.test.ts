import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeSchemas } from '../../scripts/write-schemas.ts';
import { findYamlFile, schemaPathOf, type YamlFileKind, yamlFiles } from '../../src/editor/yaml-files.ts';
import { listFiles, readProjectFile } from '../architecture/list-files.ts';
import { readGuide } from '../docs/read-guide.ts';

const ajv = new Ajv({ strict: false, validateFormats: false });
const validators = new Map(yamlFiles.map((kind): [YamlFileKind, ValidateFunction] => [kind, ajv.compile(read(kind))]));

function read(kind: YamlFileKind) {
  return JSON.parse(readProjectFile(schemaPathOf(kind)));
}

/** What the schema of the file at `path`, below data/, has against the text. */
function objections(path: string, text: string): readonly string[] {
  const kind = findYamlFile(path);
  const validate = kind && validators.get(kind);
  if (validate === undefined) return [`${path} has no schema`];
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath} ${message}`);
}

describe('docs/schemas/', () => {
  test('is what scripts/write-schemas.ts writes', () => {
    const written = listFiles('docs/schemas').map((path): [string, string] => [path, readProjectFile(path)]);
    expect(new Map(written)).toEqual(new Map([...composeSchemas()].toSorted(([a], [b]) => (a < b ? -1 : 1))));
  });

  test.each(yamlFiles)('$name explains every key but the languages of a text', (kind) => {
    expect(listUnexplained(read(kind), '')).toEqual([]);
  });

  test('explains what has code in it twice: plainly, and as Markdown', () => {
    const site = yamlFiles.find(({ name }) => name === 'site');
    expect(site && read(site).properties.languages).toMatchObject({
      description: expect.stringContaining('på: sv, en eller båda.'),
      markdownDescription: expect.stringContaining('på: `sv`, `en` eller båda.'),
      items: { enum: ['sv', 'en'] },
    });
  });
});

describe('valid is every YAML file', () => {
  const isYaml = (path: string) => path.endsWith('.yaml');
  const inFolder = (folder: string) =>
    listFiles(folder.slice(0, -1))
      .filter(isYaml)
      .map((path): [string, string] => [path.slice(folder.length), readProjectFile(path)]);
  const inGuide = readGuide('docs/datafilerna.md')
    .flatMap(({ blocks }) => blocks)
    .filter(({ file }) => isYaml(file))
    .map(({ file, text }): [string, string] => [file, text]);

  test.each([
    ['data/', inFolder('data/')],
    ['the valid fixture', inFolder('tests/fixtures/problems/valid/data/')],
    ['the revised fixture', inFolder('tests/fixtures/revised/data/')],
    ['the examples of components', inFolder('tests/fixtures/examples/data/')],
    ['the guide', inGuide],
  ])('of %s', (_, files) => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(([path, text]) => objections(path, text))).toEqual([]);
  });
});

describe('not valid is', () => {
  test.each([
    ['site.yaml', 'name: A\nurl: https://a.example/\n', [' must have required property']],
    ['a/2018-T2/v1/release.yaml', 'realeased_on: 2019-02-01\n', [' must NOT have additional properties']],
    ['a/2018-T2/v1/release.yaml', 'status: klar\n', ['/status must be equal to one of the allowed values']],
    ['a/2018-T2/v1/release.yaml', 'released_on: 2019-02-30\n', ['/released_on must match pattern']],
    ['a/2018-T2/v1/release.yaml', 'headlines: [{ answer_group: val-1 }]\n', ['/headlines/0 must have required']],
    ['a/dimensions.yaml', 'Svarsgrupp: { label: A, total: B, categories: {} }\n', [' must match pattern', ' property']],
    ['site.yaml', 'name: A\nurl: https://a.example/\npublications: []\n', ['/publications must NOT have fewer']],
    ['a/b.yaml', '', ['a/b.yaml has no schema']],
  ])('%s with %j', (path, text, expected) => {
    const found = objections(path, text);
    expect(found).toEqual(expected.map((part) => expect.stringContaining(part)));
  });
});

/** The keys without an explanation, by their paths in the schema. */
function listUnexplained(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return listUnexplained(value, `${path}/${key}`);
    const untold = Object.keys(value).filter((one) => !['sv', 'en'].includes(one) && !value[one].description);
    return [
      ...untold.map((one) => `${path}/${one}`),
      ...Object.keys(value).flatMap((one) => listUnexplained(value[one], `${path}/${one}`)),
    ];
  });
}
