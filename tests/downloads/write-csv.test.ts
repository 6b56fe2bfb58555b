import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/downloads/write-csv.ts';

describe('writeCsv', () => {
  test.each([
    ['a figure', [1234567], '1234567'],
    ['a figure with decimals', [-0.2], '-0.2'],
    ['nothing', [null, ''], ','],
    ['a comma', ['a,b'], '"a,b"'],
    ['quotes', ['"a"'], '"""a"""'],
    ['a line end', ['a\nb'], '"a\nb"'],
    ['a formula', ['=1+1'], "'=1+1"],
    ['a formula in quotes', ['@SUM(A1,"x")'], `"'@SUM(A1,""x"")"`],
    ['a sign', ['+46 10', '-5'], "'+46 10,'-5"],
    ['a tab and a carriage return', ['\t=1', '\r=1'], `'\t=1,"'\r=1"`],
    ['a minus sign as in print', ['−5'], '−5'],
  ])('writes %s', (_, cells, line) => {
    expect(writeCsv(['x'], [cells])).toBe(`x\r\n${line}\r\n`);
  });

  test('is read again as what was written, whatever the texts', () => {
    const cell = fc.string().map((text) => text.replace(/^[=+\-@\t\r]+/, ''));
    const lines = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, (rows) => {
        const { data } = Papa.parse(writeCsv(['a', 'b'], rows), { delimiter: ',', newline: '\r\n' });
        expect(data).toEqual([['a', 'b'], ...rows, ['']]);
      }),
    );
  });

  test('writes no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        const { data } = Papa.parse<readonly string[]>(writeCsv([], [[`${sign}${rest}`]]), {
          delimiter: ',',
          newline: '\r\n',
        });
        expect(data[1]?.[0]).toBe(`'${sign}${rest}`);
      }),
    );
  });
});
