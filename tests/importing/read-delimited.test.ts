import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDelimiters } from '../../src/importing/find-delimiters.ts';
import { readWorkbook } from '../../src/importing/read-workbook.ts';
import { type Delimiter, delimiters, type Workbook } from '../../src/importing/sheet.ts';
import { formatProblem } from '../../src/problems/describe-problem.ts';
import type { Problem } from '../../src/problems/problem.ts';

function encode(text: string, encoding: BufferEncoding = 'utf8'): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding));
}

function read(
  bytes: Uint8Array,
  delimiter?: Delimiter,
): { readonly workbook: Workbook | undefined; readonly said: readonly string[] } {
  const problems: Problem[] = [];
  const workbook = readWorkbook({ name: 'a.csv', bytes }, (problem) => problems.push(problem), { delimiter });
  return { workbook, said: problems.map((problem) => formatProblem(problem, 'en')) };
}

function textsOf(workbook: Workbook | undefined): readonly (readonly string[])[] | undefined {
  return workbook?.sheets[0]?.rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : '')));
}

describe('the letters of a text file', () => {
  test.each([
    ['UTF-8', encode('å;Ä;ö–'), 'utf-8'],
    ['UTF-8 with a mark', encode('\ufeffå;Ä;ö–'), 'utf-8'],
    ['UTF-16 with a mark', encode('\ufeffå;Ä;ö–', 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', new Uint8Array(Buffer.from('\ufeffå;Ä;ö–', 'utf16le').swap16()), 'utf-16be'],
    ['Windows-1252', new Uint8Array([0xe5, 0x3b, 0xc4, 0x3b, 0xf6, 0x96]), 'windows-1252'],
  ])('are told: %s', (_, bytes, encoding) => {
    const { workbook, said } = read(bytes);
    expect(said).toEqual([]);
    expect(workbook?.dialect).toEqual({ encoding, delimiter: ';' });
    expect(textsOf(workbook)).toEqual([['å', 'Ä', 'ö–']]);
  });

  test.each([
    ['DOS', [0x42, 0x84, 0x63, 0x6b], 'DOS or older Macintosh'],
    ['DOS, Å', [0x8f, 0x72, 0x65], 'DOS or older Macintosh'],
    ['older Macs', [0x62, 0x8c, 0x74], 'DOS or older Macintosh'],
  ])('of %s are refused', (_, bytes, name) => {
    expect(read(new Uint8Array([...encode('a;b\n'), ...bytes])).said).toEqual([
      expect.stringContaining(`a.csv:2:1  The file is not saved as UTF-8, but probably as ${name}.`),
    ]);
  });

  test('of Windows-1252 may be quotes, daggers and foreign names', () => {
    const text = [...'\u201eKö\u201d; \u2020 ;Šime;Œuvre'].map(
      (sign) => ({ '\u201e': 0x84, '\u201d': 0x94, '\u2020': 0x86, Š: 0x8a, Œ: 0x8c })[sign] ?? sign.charCodeAt(0),
    );
    expect(textsOf(read(new Uint8Array(text)).workbook)).toEqual([['„Kö”', ' † ', 'Šime', 'Œuvre']]);
  });

  test('that were lost before are told', () => {
    expect(read(encode('a;b\nSocialt stÃ¶d;1')).said).toEqual([expect.stringContaining('a.csv:2:1  The sign “Ã¶”')]);
    expect(read(encode('a;b\nSocialt st\ufffdd;1')).said).toEqual([expect.stringContaining('[file-garbled]')]);
  });
});

describe('the delimiter', () => {
  const choices = (text: string) => findDelimiters(text).map(({ delimiter }) => delimiter);

  test.each<[string, readonly Delimiter[]]>([
    ['a;b\n1,5;2\n2,5;3', [';']],
    ['a,b\n1.5,2\n2.5,3', [',']],
    ['a\tb\n1,5\t2', ['\t']],
    ['a|b\n1|2', ['|']],
    ['Period 2, 2018\n\na;b;c\n1;2;3\n4;5;6\n\n* a, b', [';']],
    ['a,"b;c"\n1,"2;3"', [',']],
    ['"a\nb";c\n1;2', [';']],
    ['Val 1;93,5\nVal 2;97,5', [';', ',']],
    ['Val 1, socialt;93\nVal 2, teknik;97', [';', ',']],
    ['a,b;c\n1,2;3', [';', ',']],
    ['a\tb|c\n1\t2|3', ['\t', '|']],
    ['a\n1\n2', [';']],
    ['', [';']],
    [';;;\n;;;\na,b', [',']],
    ['sep=|\na;b\n1;2', ['|']],
    ['sep=\t\r\na;b', ['\t']],
    ['"sep=,"\na;b', [',']],
    ['sep=x\na;b', [';']],
  ])('of %j is one of %j', (text, expected) => {
    expect(choices(text)).toEqual(expected);
  });

  test('that is unclear is a problem, unless it is known', () => {
    const bytes = encode('Val 1;93,5\nVal 2;97,5');
    expect(read(bytes).said).toEqual([
      'a.csv:1:1  It cannot be told whether the cells are separated by semicolons or commas. Say the delimiter when the import asks, or write it in the mapping under delimiter. [import-delimiter]',
    ]);
    expect(textsOf(read(bytes, ';').workbook)).toEqual([
      ['Val 1', '93,5'],
      ['Val 2', '97,5'],
    ]);
    expect(textsOf(read(bytes, ',').workbook)).toEqual([
      ['Val 1;93', '5'],
      ['Val 2;97', '5'],
    ]);
  });

  test('that is unclear is asked with what the rows would be', () => {
    expect(findDelimiters('Val 1;93,5\nVal 2;97,5')).toEqual([
      { delimiter: ';', example: ['Val 1', '93,5'], words: { sv: 'semikolon', en: 'semicolons' } },
      { delimiter: ',', example: ['Val 1;93', '5'], words: { sv: 'komma', en: 'commas' } },
    ]);
  });
});

describe('the rows', () => {
  test.each([
    [
      'a;b\r\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r1;2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n\n1;2\n\n\n',
      [
        ['a', 'b'],
        ['', ''],
        ['1', '2'],
      ],
    ],
    [
      'Titel\na;b\n1;2',
      [
        ['Titel', ''],
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n"1;2";"3 ""4"""',
      [
        ['a', 'b'],
        ['1;2', '3 "4"'],
      ],
    ],
    [
      '"a\r\nb";c\r\n1;2',
      [
        ['a\nb', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'sep=;\r\na;b',
      [
        ['', ''],
        ['a', 'b'],
      ],
    ],
    ['a', [['a']]],
  ])('of %j', (text, expected) => {
    expect(textsOf(read(encode(text)).workbook)).toEqual(expected);
  });

  test.each([
    ['a;b\n1;"2\n3;4', 'a.csv:2:1  The quotes on the line do not match: a quote is never closed.'],
    [
      'a;b\n1;2\n"3" x;4',
      'a.csv:3:1  The quotes on the line do not match: there is more text after the closing quote.',
    ],
  ])('of %j are refused for their quotes', (text, expected) => {
    expect(read(encode(text)).said).toEqual([expect.stringContaining(expected)]);
  });

  test('are read as they were written by any program that quotes', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'aå1"; ,\t|\n') });
    const anyRows = fc.array(fc.array(anyText, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...delimiters), fc.constantFrom('\n', '\r\n'), (rows, delimiter, end) => {
        const quoted = rows
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
          .join(end);
        fc.pre(rows.some((row) => row.some((cell) => cell.trim() !== '')));
        expect(textsOf(read(encode(`${quoted}${end}`), delimiter).workbook)).toEqual(rows);
      }),
    );
  });
});
