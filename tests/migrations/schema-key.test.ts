import { describe, expect, test } from 'vitest';
import { findGoverning, readSchema, writeSchema } from '../../src/migrations/schema-key.ts';

describe('readSchema', () => {
  test.each([
    ['nothing', '', 1],
    ['no schema', 'name: a\n', 1],
    ['the first line', 'schema: 2\nname: a\n', 2],
    ['a line below', '# a\r\nname: a\r\nschema:  12  # b\r\n', 12],
    ['a mark before it', '\uFEFFschema: 2\n', 2],
    ['a key of another', 'a:\n  schema: 2\n', 1],
    ['a comment', '# schema: 2\n', 1],
    ['a name', 'schema: two\n', 1],
    ['a fraction', 'schema: 2.5\n', 1],
    ['a group', 'schema:\n  label: a\n', 1],
  ])('of %s', (_, text, schema) => {
    expect(readSchema(text)).toBe(schema);
  });
});

describe('writeSchema', () => {
  const line = '# yaml-language-server: $schema=../docs/schemas/site.schema.json';

  test.each([
    ['nothing', '', 'schema: 3\n'],
    ['a file', 'name: a\n', 'schema: 3\nname: a\n'],
    ['an older one', '# a\nname: a\nschema: 1 # b\nurl: c\n', '# a\nname: a\nschema: 3 # b\nurl: c\n'],
    ["the editor's line", `${line}\n# a\nname: a\n`, `${line}\nschema: 3\n# a\nname: a\n`],
    ["the editor's line alone", line, `${line}\nschema: 3\n`],
    ['another comment', '# a\nname: a', 'schema: 3\n# a\nname: a'],
    ['other line ends', 'name: a\r\nurl: b\r\n', 'schema: 3\r\nname: a\r\nurl: b\r\n'],
    ['a mark before it', '\uFEFFname: a\n', '\uFEFFschema: 3\nname: a\n'],
  ])('into %s', (_, before, after) => {
    expect(writeSchema(before, 3)).toBe(after);
    expect(readSchema(after)).toBe(3);
    expect(writeSchema(after, 3)).toBe(after);
  });
});

describe('findGoverning', () => {
  test.each([
    ['site.yaml', 'site.yaml'],
    ['a/publication.yaml', 'a/publication.yaml'],
    ['a/imports/b.yaml', 'a/imports/b.yaml'],
    ['a/methodology.en.mdx', 'a/publication.yaml'],
    ['a/2018-T2/v1/calls.csv', 'a/2018-T2/v1/release.yaml'],
    ['a/2018-T2/v12/departments/b.mdx', 'a/2018-T2/v12/release.yaml'],
    ['a/2018-T2/calls.csv', 'a/publication.yaml'],
    ['a/2018-T2/v1/seal.json', undefined],
    ['a/2018-T2/v1/staff/b.jpg', undefined],
    ['notes.csv', undefined],
  ])('of %s is %s', (path, governing) => {
    expect(findGoverning(path)).toBe(governing);
  });
});
