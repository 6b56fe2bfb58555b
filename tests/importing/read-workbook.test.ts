import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/importing/read-workbook.ts';
import type { SheetCell } from '../../src/importing/sheet.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { makeArchive } from './make-archive.ts';
import { makeWorkbook, type WorkbookSpec } from './make-workbook.ts';

/** The rows of all sheets, and the codes of the problems. */
function read(spec: WorkbookSpec): {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly codes: readonly string[];
} {
  const problems: Problem[] = [];
  const file = { name: 'a.xlsx', bytes: makeArchive(makeWorkbook(spec)) };
  const workbook = readWorkbook(file, (problem) => problems.push(problem));
  return { rows: (workbook?.sheets ?? []).flatMap(({ rows }) => rows), codes: problems.map(({ code }) => code) };
}

/** The only row of a workbook without problems. */
function readRow(spec: WorkbookSpec): readonly SheetCell[] {
  const { rows, codes } = read(spec);
  expect(codes).toEqual([]);
  expect(rows).toHaveLength(1);
  return rows[0] ?? [];
}

const text = (written: string): SheetCell => ({ kind: 'text', text: written });
const one: SheetCell = { kind: 'number', number: 1, percent: false };
const nothing: SheetCell = { kind: 'empty' };

describe('readWorkbook reads a cell', () => {
  test.each<[string, SheetCell]>([
    ['<c r="A1"/>', nothing],
    ['<c r="A1" t="s"/>', nothing],
    ['<c r="A1"><v>1</v></c>', one],
    ['<c r="A1" t="n"><v> 1 </v></c>', one],
    ['<c r="A1"><v>-1.5E-3</v></c>', { kind: 'number', number: -0.0015, percent: false }],
    ['<c r="A1" t="s"><v>0</v></c>', text('Åre & Ås')],
    ['<c r="A1" t="s"><v>1</v></c>', text('734² 3')],
    ['<c r="A1" t="s"><v>2</v></c>', text('東京')],
    ['<c r="A1" t="s"><v>3</v></c>', nothing],
    ['<c r="A1" t="s"><v>4</v></c>', text('a\r\n_x000D_')],
    ['<c r="A1" t="inlineStr"><is><t>in </t></is></c>', text('in ')],
    ['<c r="A1" t="inlineStr"><is><r><t>i</t></r><r><t>n</t></r></is></c>', text('in')],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[<5]]></t></is></c>', text('<5')],
    ['<c r="A1" t="str"><f>B1</f><v>summa</v></c>', text('summa')],
    ['<c r="A1" t="str"><f>B1</f><v></v></c>', nothing],
    ['<c r="A1"><f>B1+C1</f><v>1</v></c>', one],
    ['<c r="A1"><f>B1+C1</f></c>', { kind: 'formula', formula: '=B1+C1' }],
    ['<c r="A1"><f t="shared" si="0"/><v>1</v></c>', one],
    ['<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', boolean: true }],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', error: '#REF!' }],
    ['<c r="A1" t="d"><v>2018-03-01T00:00:00</v></c>', { kind: 'date', date: '2018-03-01T00:00' }],
    ['<c r="A1" s="1"><v>0.95</v></c>', { kind: 'number', number: 0.95, percent: true, decimals: 0 }],
    ['<c r="A1" s="2"><v>43160</v></c>', { kind: 'date', date: '2018-03-01' }],
    ['<c r="A1" s="2"><v>-1</v></c>', { kind: 'number', number: -1, percent: false }],
    ['<c r="A1" s="3"><v>8.912037037037E-4</v></c>', { kind: 'duration', seconds: 77, showsSeconds: true }],
    ['<c r="A1" s="4"><v>5.3472222222222E-2</v></c>', { kind: 'duration', seconds: 4620, showsSeconds: false }],
    ['<c r="A1" s="99"><v>1</v></c>', one],
    ['<c><v>1</v></c>', one],
  ])('%s', (written, expected) => {
    const strings =
      '<si><t>Åre &amp; Ås</t></si>' +
      '<si><r><t>734</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r><r><t> 3</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>' +
      '<si><t/></si>' +
      '<si><t>a_x000D_\n_x005F_x000D_</t></si>';
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="21"/><xf numFmtId="164"/></cellXfs>';
    const row = readRow({ sheets: [`<row r="1">${written}<c r="B1"><v>1</v></c></row>`], strings, styles });
    expect(row[0]).toEqual(expected);
  });
});

describe('readWorkbook reads a sheet', () => {
  test('whose rows and cells do not say where they are', () => {
    const { rows } = read({
      sheets: ['<row><c><v>1</v></c><c t="e"><v>#N/A</v></c></row><row/><row><c><v>1</v></c></row>'],
    });
    expect(rows).toEqual([
      [one, { kind: 'error', error: '#N/A' }],
      [nothing, nothing],
      [one, nothing],
    ]);
  });

  test('whose rows come in another order', () => {
    const { rows } = read({
      sheets: ['<row r="2"><c r="B2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
    });
    expect(rows).toEqual([
      [one, nothing],
      [nothing, one],
    ]);
  });

  test('without the cells that only have a format', () => {
    expect(
      read({ sheets: ['<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"/>'] }).rows,
    ).toEqual([[one]]);
  });

  test('of the strict format, and with prefixes', () => {
    expect(readRow({ conformance: 'strict' })).toEqual([one]);
    const sheet =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(readRow({ parts: { 'xl/worksheets/sheet1.xml': sheet } })).toEqual([one]);
  });

  test('in UTF-16', () => {
    const sheet =
      '\ufeff<worksheet><sheetData><row><c t="inlineStr"><is><t>ö</t></is></c></row></sheetData></worksheet>';
    expect(readRow({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(sheet, 'utf16le')) } })).toEqual([
      text('ö'),
    ]);
  });

  test('with what it hides, and the cells that it merges', () => {
    const parts = {
      'xl/worksheets/sheet1.xml':
        '<worksheet><cols><col min="2" max="16384" hidden="1"/><col min="1" max="1" width="0"/></cols>' +
        '<sheetData><row r="1" hidden="true"><c><v>1</v></c><c><v>1</v></c></row><row r="2" ht="0"><c><v>1</v></c></row><row r="9" hidden="1"/></sheetData>' +
        '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="nonsense"/></mergeCells></worksheet>',
    };
    const workbook = readWorkbook({ name: 'a.xlsx', bytes: makeArchive(makeWorkbook({ parts })) }, () =>
      expect.unreachable(),
    );
    expect(workbook?.sheets).toMatchObject([
      {
        hidden: false,
        hiddenRows: new Set([1, 2]),
        hiddenColumns: new Set([1, 2]),
        merged: [{ from: { row: 1, column: 1 }, to: { row: 2, column: 2 } }],
      },
    ]);
  });

  test('that is hidden, and leaves sheets of charts out', () => {
    const workbook =
      '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="s0" state="veryHidden"/><sheet name="Diagram" r:id="chart"/></sheets></workbook>';
    const read = readWorkbook(
      { name: 'a.xlsx', bytes: makeArchive(makeWorkbook({ parts: { 'xl/workbook.xml': workbook } })) },
      () => expect.unreachable(),
    );
    expect(read?.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['A', true]]);
  });
});

test('days are counted from 1904 where the workbook says so', () => {
  const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
  const sheets = ['<row><c><v>41698</v></c></row>'];
  expect(readRow({ sheets, styles, before: '<workbookPr date1904="1"/>' })).toEqual([
    { kind: 'date', date: '2018-03-01' },
  ]);
});

test('a zero that no program has worked out is no result', () => {
  const sheets = ['<row><c><f>SUM(B1:B9)</f><v>0</v></c><c><f>C1</f><v>7</v></c><c><v>0</v></c></row>'];
  const numbers = [7, 0].map((number) => ({ kind: 'number', number, percent: false }));
  expect(readRow({ sheets, after: '<calcPr fullCalcOnLoad="1"/>' })).toEqual([
    { kind: 'formula', formula: '=SUM(B1:B9)' },
    ...numbers,
  ]);
  expect(readRow({ sheets, after: '<calcPr/>' })[0]).toEqual({ kind: 'number', number: 0, percent: false });
});

test('links to other workbooks are told, and their saved results read', () => {
  const spec = {
    sheets: ["<row><c><f>'[1]Blad1'!A1</f><v>1</v></c></row>"],
    parts: { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' },
  };
  expect(read(spec)).toEqual({ rows: [[one]], codes: ['workbook-links'] });
});

test('macros are told, and not run', () => {
  expect(read({ parts: { 'xl/vbaProject.bin': 'Sub Auto_Open()' } })).toEqual({
    rows: [[one]],
    codes: ['workbook-macros'],
  });
});
