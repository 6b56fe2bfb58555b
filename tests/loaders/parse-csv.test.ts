import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvFile, parseCsv } from '../../src/loaders/parse-csv.ts';
import type { CsvDialect } from '../../src/statistics/publication.ts';
import { collectProblems } from './collect-problems.ts';

const swedish: CsvDialect = { delimiter: ';', decimal_mark: ',' };

function parse(text: string, dialect = swedish) {
  const problems = collectProblems();
  const file = parseCsv({ name: 'data/a.csv', text }, dialect, problems.report);
  return { file, places: problems.places() };
}

function rowsOf(file: CsvFile | undefined) {
  return file?.rows.map(({ line, cells }) => [line, ...cells.map(({ text, column }) => `${column}:${text}`)]);
}

describe('parseCsv', () => {
  test('keeps line and column of every cell', () => {
    const { file, places } = parse('group;calls\ntotal;1634\nval-1;\n');
    expect(file).toEqual({
      name: 'data/a.csv',
      header: {
        line: 1,
        cells: [
          { text: 'group', column: 1 },
          { text: 'calls', column: 7 },
        ],
      },
      rows: [
        {
          line: 2,
          cells: [
            { text: 'total', column: 1 },
            { text: '1634', column: 7 },
          ],
        },
        {
          line: 3,
          cells: [
            { text: 'val-1', column: 1 },
            { text: '', column: 7 },
          ],
        },
      ],
      isWhole: true,
    });
    expect(places).toEqual([]);
  });

  test.each([
    ['a;b\n"x;y";z', [[2, '1:x;y', '7:z']]],
    ['a;b\n"x ""y""";z', [[2, '1:x "y"', '11:z']]],
    ['a;b\n"";z', [[2, '1:', '4:z']]],
    ['a;b\nfem "5";z', [[2, '1:fem "5"', '9:z']]],
    ['a\nx\n\n\n', [[2, '1:x']]],
    ['a;b', []],
  ])('reads %j', (text, rows) => {
    const { file, places } = parse(text);
    expect(rowsOf(file)).toEqual(rows);
    expect(places).toEqual([]);
  });

  test('splits by the declared delimiter alone', () => {
    expect(rowsOf(parse('a\tb;c\n1\t2;3', { delimiter: '\t', decimal_mark: ',' }).file)).toEqual([[2, '1:1', '3:2;3']]);
  });

  test.each([
    ['a;b\n"x;1\ny;2', ['2:1 csv-quotes'], [[3, '1:y', '3:2']]],
    ['a;b\n"x"y;1\nz;2', ['2:1 csv-quotes'], [[3, '1:z', '3:2']]],
    ['a;b\nx;1;2\ny;2', ['2:5 row-cells'], [[3, '1:y', '3:2']]],
    ['a;b;c\nx;1', ['2:3 row-cells'], []],
    ['a;b\n\nx;1', ['2:1 row-blank'], [[3, '1:x', '3:1']]],
    ['a;b\nx;1\n;\n;\n', ['3:1 row-blank'], [[2, '1:x', '3:1']]],
    ['a;b\n;\nx;1\n \t', ['2:1 row-blank', '4:1 row-blank'], [[3, '1:x', '3:1']]],
  ])('leaves out what is wrong in %j', (text, expected, rows) => {
    const { file, places } = parse(text);
    expect(places).toEqual(expected);
    expect(rowsOf(file)).toEqual(rows);
  });

  test.each([
    ['a;b\n"x;1', false],
    ['a;b\nx', false],
    ['a;b\n\nx;1', true],
  ])('knows whether %j is whole: %s', (text, isWhole) => {
    expect(parse(text).file?.isWhole).toBe(isWhole);
  });

  test.each([
    ['a,b\n1,2', swedish, '1:2 csv-delimiter'],
    ['a\tb\n1\t2', swedish, '1:2 csv-delimiter'],
    ['a;b\n1;2', { delimiter: ',', decimal_mark: '.' } as const, '1:2 csv-delimiter'],
    ['\na;b', swedish, '1:1 row-blank'],
    ['"a;b\n1;2', swedish, '1:1 csv-quotes'],
  ])('refuses the header of %j', (text, dialect, place) => {
    expect(parse(text, dialect)).toEqual({ file: undefined, places: [place] });
  });

  test('takes a header of one column', () => {
    expect(parse('calls\n12').file?.header.cells).toEqual([{ text: 'calls', column: 1 }]);
  });

  test('never throws, and leaves only rows as long as the header', () => {
    const texts = fc
      .array(fc.constantFrom('a', '1', ';', ',', '"', '\n', ' ', '\t', 'å', '😀'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), texts), (text) => {
        const { file, places } = parse(text);
        for (const row of file?.rows ?? []) {
          expect(row.cells.length).toBe(file?.header.cells.length);
          const line = text.split('\n')[row.line - 1] ?? '';
          for (const { column } of row.cells) expect(column).toBeLessThanOrEqual(line.length + 1);
        }
        expect(file !== undefined || places.length > 0).toBe(true);
      }),
    );
  });

  test('reads back what is written by RFC 4180', () => {
    const cell = fc.stringMatching(/^[a-z0-9å;" ,]{1,6}$/);
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        fc.pre(rows.every((row) => row.some((text) => text.trim() !== '')));
        const { file } = parse(['a;b', ...rows.map((row) => row.map(quote).join(';'))].join('\n'));
        expect(file?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(rows);
      }),
    );
  });
});
