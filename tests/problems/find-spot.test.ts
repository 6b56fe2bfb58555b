import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { isAboutFile } from '../../src/problems/about-file.ts';
import { findSpot } from '../../src/problems/find-spot.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { listCases } from './problem-cases.ts';

/** The marked text, or `text` at the column when something is missing. */
function marked(problem: Problem, line: string): string {
  const { column, length } = findSpot(problem, line);
  return length === 0 ? `at ${column}` : line.slice(column - 1, column - 1 + length);
}

function problemAt(file: string, column: number, particulars: Problem['particulars'] = {}): Problem {
  return { code: 'row-blank', place: { file, line: 1, column }, particulars };
}

describe('findSpot', () => {
  test.each<[string, Problem, string, string]>([
    ['what was written', problemAt('a.csv', 7, { cell: '16 348' }), 'val-1;16 348;93', '16 348'],
    ['inside quotes', problemAt('a.csv', 1, { cell: 'a;b' }), '"a;b";1', 'a;b'],
    ['the longest', problemAt('a.yaml', 4, { key: 'a', written: 'a b' }), 'x: a b', 'a b'],
    ['not what is proposed', problemAt('a.csv', 1, { cell: '95 %', corrected: '95' }), '95 %;1', '95 %'],
    ['the first of several lines', problemAt('a.yaml', 3, { written: 'a: 1\n  b: 2' }), '  a: 1', 'a: 1'],
    ['a word within the cell', problemAt('a.csv', 3, { marker: 'e' }), 'x;900 e;1', 'e'],
    [
      'a word within the tag',
      problemAt('a.mdx', 3, { written: 'val-7' }),
      'a <B c="val-77" d="val-7" /> val-7',
      'val-7',
    ],
    ['a blank cell', problemAt('a.csv', 3), 'x;;1', 'at 3'],
    ['a cell with a comma', problemAt('a.csv', 3), 'x;1,2;3', '1,2'],
    ['a cell between tabs', problemAt('a.csv', 3), 'x\t1,2\t3', '1,2'],
    ['a quoted cell', problemAt('a.csv', 3), 'x;"1;2";3', '"1;2"'],
    ['a cell between commas', problemAt('a.csv', 3), 'x,1.2,3', '1.2'],
    ['a plain value', problemAt('a.yaml', 4), 'a: b c # d', 'b c'],
    ['a value in braces', problemAt('a.yaml', 9), 'x: { a: b c, d: e }', 'b c'],
    ['braces', problemAt('a.yaml', 4), 'x: { a: b } # c', '{ a: b }'],
    ['a quoted value', problemAt('a.yaml', 4), 'x: "a # \\" b" # c', '"a # \\" b"'],
    ['an address', problemAt('a.yaml', 4), 'x: https://a.example/b#c', 'https://a.example/b#c'],
    ['a key', problemAt('a.yaml', 3), '  a: b', 'a'],
    ['a tag', problemAt('a.mdx', 3), 'a <B c="d > e" /> f', '<B c="d > e" />'],
    ['a tag that does not end', problemAt('a.mdx', 3), 'a <B c', '<B c'],
    ['a link', problemAt('a.mdx', 1), '[a b](c) d', '[a b](c)'],
    ['braces in a text', problemAt('a.mdx', 3), 'a {b c} d', '{b c}'],
    ['a heading', problemAt('a.mdx', 1), '#### a b', '#### a b'],
    ['a word', problemAt('a.mdx', 3), 'a bcd e', 'bcd'],
    ['nothing beyond the line', problemAt('a.csv', 9), 'x;1', 'at 4'],
    ['nothing in a line that is empty', problemAt('a.csv', 1), '', 'at 1'],
  ])('marks %s', (_, problem, line, expected) => {
    expect(marked(problem, line)).toBe(expected);
  });

  test.each<[string, boolean, Problem, string]>([
    ['is', true, problemAt('a.csv', 7, { cell: '16 348' }), 'val-1;16 348;93'],
    ['is', true, problemAt('a.csv', 3, { marker: 'E' }), 'x;900 E;1'],
    ['is not', false, problemAt('a.mdx', 1, { written: 'a' }), '<B c="a" d="a" />'],
    ['is not', false, problemAt('a.csv', 3, { written: 'a' }), 'x;900 E;1'],
    ['is not', false, problemAt('a.csv', 3), 'x;900 E;1'],
  ])('%s exact (%#)', (_, isExact, problem, line) => {
    expect(findSpot(problem, line).isExact).toBe(isExact);
  });
});

const found = listCases().flatMap(({ name, folder }) =>
  loadCatalogue(folder, { drafts: false, now: '2026-11-22' }).problems.map((problem) => {
    const bytes = folder.read(problem.place.file.replace(/^data\//, ''));
    const lines = bytes === undefined ? [] : new TextDecoder().decode(bytes).split(/\r\n?|\n/);
    return { name, problem, line: lines[problem.place.line - 1] };
  }),
);

/** Particulars that hold a text of the file. */
const holds = ['written', 'cell', 'marker', 'attribute', 'sign', 'text', 'picture', 'column', 'word'] as const;
/** Problems of something that is not there: they name it. */
const missing: readonly string[] = ['attribute-missing', 'column-missing'];
/** Problems that the first line of a table or a declaration can have. */
const ofFirstLines: readonly string[] = [
  'column-missing',
  'column-unknown',
  'row-blank',
  'row-missing',
  'table-without-rows',
  'yaml-keys',
];

describe('the places of the fixtures', () => {
  const telling = found.filter(
    ({ problem }) => !missing.includes(problem.code) && holds.some((name) => name in problem.particulars),
  );

  test.each(telling)('$name: what was written stands there, or in the tag there', ({ problem, line = '' }) => {
    if (isAboutFile(problem)) return;
    const texts = holds.flatMap((name) => problem.particulars[name] ?? []).map((text) => String(text).split('\n')[0]);
    expect(texts).toContain(marked(problem, line));
  });

  const first = found.filter(({ problem: { place } }) => place.line === 1 && place.column === 1);

  test.each(first)('$name: is at the beginning for a reason', ({ problem, line }) => {
    const isOfFirstLine = ofFirstLines.includes(problem.code) || problem.place.file.endsWith('.mdx');
    expect(isAboutFile(problem) || (isOfFirstLine && line !== undefined)).toBe(true);
  });
});
