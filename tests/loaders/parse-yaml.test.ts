import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/loaders/parse-yaml.ts';
import { collectProblems } from './collect-problems.ts';

function parse(text: string) {
  const problems = collectProblems();
  return { file: parseYaml({ name: 'data/a.yaml', text }, problems.report), places: problems.places() };
}

const text = `# A comment
title: { sv: "Så", en: 'So' }
tables:
  groups:
    rows: [total, val-1]
    note:
  2018: 007
`;

describe('parseYaml', () => {
  test('reads the content', () => {
    expect(parse(text).file?.content).toEqual({
      title: { sv: 'Så', en: 'So' },
      tables: { groups: { rows: ['total', 'val-1'], note: null }, '2018': 7 },
    });
  });

  test.each([
    [[], '2:1'],
    [['title'], '2:8'],
    [['title', 'en'], '2:24'],
    [['tables', 'groups', 'rows'], '5:11'],
    [['tables', 'groups', 'rows', 1], '5:19'],
    [['tables', 'groups', 'rows', 7], '5:11'],
    [['tables', 'groups', 'missing', 'deeper'], '5:5'],
    [['missing'], '2:1'],
  ])('knows where the value at %j begins: %s', (path, place) => {
    const { line, column } = parse(text).file?.placeOf(path) ?? { line: 0, column: 0 };
    expect(`${line}:${column}`).toBe(place);
  });

  test.each([
    [['title'], '2:1'],
    [['title', 'en'], '2:20'],
    [['tables', 'groups'], '4:3'],
    [['tables', '2018'], '7:3'],
    [['tables', 'missing'], '4:3'],
    [['title', 'sv', 'deeper'], '2:14'],
  ])('knows where the key %j stands: %s', (path, place) => {
    const { line, column } = parse(text).file?.placeOfKey(path) ?? { line: 0, column: 0 };
    expect(`${line}:${column}`).toBe(place);
  });

  test.each([
    [['title', 'sv'], 'Så'],
    [['tables', '2018'], '007'],
    [['tables', 'groups', 'rows'], '[total, val-1]'],
    [['missing'], ''],
  ])('knows how the value at %j is written: %s', (path, source) => {
    expect(parse(text).file?.sourceOf(path)).toBe(source);
  });

  test.each([
    ['a: 1\n\tb: 2', '2:1 yaml-tab'],
    ['a:\n  - b: 1\n  \tc: 2', '3:3 yaml-tab'],
    ['a: 1\n  b: 2', '2:3 yaml-indent'],
    ['a:\n    b: 1\n  c: 2', '3:1 yaml-indent'],
    ['a: >\nb', '2:1 yaml-colon-space'],
    ['a: så: här', '1:4 yaml-colon'],
    ['a: { b: så: här }', '1:9 yaml-colon'],
    [`${'x'.repeat(1100)}: 1`, '1:1 yaml-colon'],
    ['a: 1\nb:2', '2:1 yaml-colon-space'],
    ['a: 1\nb:2\nc: 3', '2:1 yaml-colon-space'],
    ['a: "x', '1:4 yaml-quotes'],
    ["a: 'x\nb: y", '1:4 yaml-quotes'],
    ['a: "x" y', '1:8 yaml-quotes'],
    ['a: "\\q"', '1:5 yaml-backslash'],
    ['a: [1, 2', '1:4 yaml-bracket'],
    ['a: { b: 1\nc: 2', '1:4 yaml-bracket'],
    ['{ a: 1', '1:1 yaml-bracket'],
    ['a: [1]]', '1:7 yaml-bracket'],
    ['a: @b', '1:4 yaml-sign'],
    ['a: `b`', '1:4 yaml-sign'],
    ['a: % b', '1:4 yaml-sign'],
    ['%a: b', '1:1 yaml-sign'],
    ['a: *b', '1:4 yaml-sign'],
    ['a: *b* c', '1:4 yaml-sign'],
    ['- *b*', '1:3 yaml-sign'],
    ['a: &b c', '1:4 yaml-sign'],
    ['a: &b\n  - *b', '1:4 yaml-sign'],
    ['a: !b c', '1:4 yaml-sign'],
    ['a: - b', '1:4 yaml-sign'],
    ['a: { b: 1, c }', '1:12 yaml-comma'],
    ['a: { b: 1, c, d }', '1:12 yaml-comma'],
    ['a: 1\nb: 2\na: 3', '3:1 key-twice'],
    ['a: 1\n"a": 2', '2:1 key-twice'],
    ['a: 1\n---\nb: 2', '2:1 yaml-syntax'],
    ['[a]: b', '1:1 yaml-syntax'],
    ['x: 1\n? { a: 1 }\n: b', '2:3 yaml-syntax'],
    ['a: b\n...\nc', '3:1 yaml-syntax'],
    ['# Inget än', '1:1 file-empty'],
    ['~', '1:1 file-empty'],
  ])('refuses %j', (source, place) => {
    const { file, places } = parse(source);
    expect(file).toBeUndefined();
    expect(places[0]).toBe(place);
  });

  test.each([
    ['a: "*b*"', { a: '*b*' }],
    ['a: 5 * 3 & 4', { a: '5 * 3 & 4' }],
    ['a: Så, och så', { a: 'Så, och så' }],
    ['a: ”så”', { a: '”så”' }],
    ['a: 12:30', { a: '12:30' }],
    ['a: { b: }', { a: { b: null } }],
    ['a: 2018-02-01', { a: '2018-02-01' }],
    ['a: yes', { a: 'yes' }],
  ])('reads %j', (source, content) => {
    expect(parse(source)).toMatchObject({ file: { content }, places: [] });
  });

  test('reports every doubled key', () => {
    expect(parse('a: 1\na: 2\nb: { c: 1, c: 2 }').places).toEqual(['2:1 key-twice', '3:12 key-twice']);
  });

  test('reports only the first of the errors that one mistake makes', () => {
    expect(parse('  a: 1\n b: 2\nc: 3').places).toHaveLength(1);
  });

  test('reads or refuses any text', () => {
    const lines = fc.constantFrom(
      'a: b',
      'a: { b: c, d }',
      '  - x',
      '\ta: 1',
      '"',
      "'",
      '[',
      '{',
      '}',
      ']',
      '&a *a',
      '!t x',
      '---',
      '|',
      '>',
      '? a',
      '#',
      '<<: *a',
      ': ',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(lines).map((some) => some.join('\n')),
      fc.array(lines).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, (source) => {
        const { file, places } = parse(source);
        expect(file === undefined).toBe(places.length > 0);
        for (const place of places) expect(place).toMatch(/^[1-9]\d*:[1-9]\d* /);
      }),
    );
  });
});
