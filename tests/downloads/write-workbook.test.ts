import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameSheets } from '../../src/downloads/escape-sheet-text.ts';
import type { SheetCell, WorkbookContent } from '../../src/downloads/sheet-cell.ts';
import { nameColumn } from '../../src/downloads/write-sheet.ts';
import { writeWorkbook } from '../../src/downloads/write-workbook.ts';
import { escapeXml } from '../../src/downloads/xml-text.ts';
import { importLimits } from '../../src/importing/import-limits.ts';
import { openArchive } from '../../src/importing/open-archive.ts';
import { readWorkbook } from '../../src/importing/read-workbook.ts';
import type { Sheet } from '../../src/importing/sheet.ts';

function makeWorkbook(rows: readonly (readonly SheetCell[])[]): WorkbookContent {
  const sheet = { name: 'Blad', widths: [10, 10], rows: rows.map((cells) => ({ cells })) };
  return { title: 'Växeln & co', creator: 'Exempels kommun', sheets: [sheet] };
}

function read(workbook: WorkbookContent): readonly Sheet[] {
  const file = { name: 'bok.xlsx', bytes: writeWorkbook(workbook) };
  const read = readWorkbook(file, (problem) => {
    throw new Error(JSON.stringify(problem));
  });
  return read?.sheets ?? [];
}

/** The text of the part of a workbook. */
function partOf(workbook: WorkbookContent, name: string): string {
  return new TextDecoder().decode(openArchive(writeWorkbook(workbook), importLimits).read(name));
}

describe('writeWorkbook', () => {
  test.each([
    ['a formula', '=1+1'],
    ['a plus', '+46 63 14 30 00'],
    ['a minus', '-5'],
    ['an at sign', '@SUM(A1)'],
    ['a tab', '\t=1'],
    ['a carriage return', '\r=1'],
    ['an error', '#REF!'],
    ['a number', '0123'],
    ['XML', '<c><f>1+1</f></c> & "a" \'b\''],
    ['an escape', '_x000D_ and _x0041_'],
    ['lines', 'a\nb\r\nc'],
    ['spaces at its ends', '  a  '],
    ['letters beyond the first plane', 'å 😀'],
  ])('keeps a text that looks like %s as the text', (_, text) => {
    const workbook = makeWorkbook([[{ text }, { number: 1, decimals: 0 }]]);
    expect(read(workbook)[0]?.rows).toEqual([
      [
        { kind: 'text', text },
        { kind: 'number', number: 1, percent: false, decimals: 0 },
      ],
    ]);
    expect(partOf(workbook, 'xl/worksheets/sheet1.xml')).not.toContain('<f');
  });

  test('leaves out what XML cannot hold', () => {
    expect(escapeXml('a\u0000\u000b\ufffe\ud800b\udc00c😀\t\n')).toBe('abc😀\t\n');
  });

  test('refuses a text that is longer than a cell', () => {
    expect(() => writeWorkbook(makeWorkbook([[{ text: 'a'.repeat(32_768) }]]))).toThrow('32768');
  });

  test('has numbers as numbers, with the decimals and the signs in their format', () => {
    const workbook = makeWorkbook([
      [
        { number: 4.5, decimals: 2 },
        { number: 6000, decimals: 0, before: 'ca' },
      ],
      [
        { number: -0.2, decimals: 1, after: 'k', isTotal: true },
        { text: '..', look: 'marker' },
      ],
    ]);
    expect(read(workbook)[0]?.rows).toEqual([
      [
        { kind: 'number', number: 4.5, percent: false, decimals: 2 },
        { kind: 'number', number: 6000, percent: false, decimals: 0 },
      ],
      [
        { kind: 'number', number: -0.2, percent: false, decimals: 1 },
        { kind: 'text', text: '..' },
      ],
    ]);
    const styles = partOf(workbook, 'xl/styles.xml');
    expect([...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code)).toEqual([
      '#,##0.00',
      '&quot;ca &quot;#,##0',
      '#,##0.0&quot; k&quot;',
    ]);
  });

  test('keeps the head in sight and on each printed page, filters a list, and joins what goes across', () => {
    const sheet = {
      name: "Anna's lista",
      widths: [10, 10],
      head: 2,
      headColumns: 1,
      isList: true,
      rows: [
        { cells: [{ text: 'a'.repeat(50), look: 'wrapped' }], isAcross: true },
        { cells: [{ text: 'Kod' }] },
        { cells: [] },
      ],
    } as const;
    const workbook = { ...makeWorkbook([]), sheets: [{ ...sheet, name: 'Om', head: 1 }, sheet] };
    const xml = partOf(workbook, 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A2:B3"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>');
    expect(xml).toContain('<row r="1" ht="45" customHeight="1">');
    expect(partOf(workbook, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Anna''s lista'!$2:$2</definedName>`,
    );
  });

  test('leads from one sheet to another, whatever they are called', () => {
    const name = 'Samma namn';
    const link = { name, widths: [10], rows: [{ cells: [{ text: 'Dit', look: 'link', sheet: 1 }] }] } as const;
    const workbook = { ...makeWorkbook([]), sheets: [link, { name, widths: [10], rows: [] }] };
    expect(partOf(workbook, 'xl/worksheets/sheet1.xml')).toContain(
      `<hyperlink ref="A1" location="'Samma namn (2)'!A1"/>`,
    );
  });

  test('is read again as what was written, whatever the texts and numbers', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((one) => escapeXml(one).length >= one.length && /\S/.test(one));
    const cell = fc.oneof(
      text.map((one) => ({ text: one })),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => ({ number: number === 0 ? 0 : number, decimals: 1 })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const cells = (read(makeWorkbook(rows))[0]?.rows ?? []).map((row) =>
          row.map((one) => (one.kind === 'text' ? one.text : one.kind === 'number' && one.number)),
        );
        expect(cells).toEqual(rows.map((row) => row.map((one) => ('text' in one ? one.text : one.number))));
      }),
    );
  });

  test('is the same bytes whenever it is written', () => {
    const workbook = makeWorkbook([[{ text: 'a' }, { number: 1, decimals: 0 }]]);
    expect(writeWorkbook(workbook)).toEqual(writeWorkbook(workbook));
  });
});

describe('nameSheets', () => {
  test.each([
    [['Samtal: alla/några?'], ['Samtal alla några']],
    [
      ["'Citat'", '[x]*\\'],
      ['Citat', 'x'],
    ],
    [
      ['', '  '],
      ['–', '– (2)'],
    ],
    [
      ['Tabell', 'TABELL', 'tabell'],
      ['Tabell', 'TABELL (2)', 'tabell (3)'],
    ],
    [['History'], ['History (2)']],
    [['Besvarade samtal och tillgänglighet per svarsgrupp'], ['Besvarade samtal och…']],
    [
      ['a'.repeat(31), 'a'.repeat(32)],
      ['a'.repeat(31), `${'a'.repeat(30)}…`],
    ],
    [
      ['a'.repeat(40), 'a'.repeat(50)],
      [`${'a'.repeat(30)}…`, `${'a'.repeat(26)}… (2)`],
    ],
  ])('%j', (names, fit) => {
    expect(nameSheets(names)).toEqual(fit);
  });
});

describe('nameColumn', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('%i is %s', (number, name) => {
    expect(nameColumn(number)).toBe(name);
  });
});
