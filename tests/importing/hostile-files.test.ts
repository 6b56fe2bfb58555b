// Files that are made to do harm, or have come to harm: each is a problem within a moment, and nothing more happens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ImportLimits, importLimits } from '../../src/importing/import-limits.ts';
import { readWorkbook } from '../../src/importing/read-workbook.ts';
import { formatProblem } from '../../src/problems/describe-problem.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { importCasesFolder, listImportCases } from './import-cases.ts';
import { type ArchiveEntry, makeArchive } from './make-archive.ts';
import { makeWorkbook } from './make-workbook.ts';

/** What is said of the file, in English; `read` when it is read. */
function read(bytes: Uint8Array, limits: ImportLimits = importLimits): string {
  const problems: Problem[] = [];
  const workbook = readWorkbook({ name: 'a.xlsx', bytes }, (problem) => problems.push(problem), { limits });
  const said = problems.map((problem) => formatProblem(problem, 'en').replace(/^\S+ {2}/, ''));
  return [
    ...said.map((line) => `${line.split('. ')[0]}. ${line.slice(line.lastIndexOf('['))}`),
    ...(workbook === undefined ? [] : ['read']),
  ].join(' ');
}

const readEntries = (entries: readonly ArchiveEntry[], limits?: ImportLimits) => read(makeArchive(entries), limits);
const megabytes = (count: number) => new Uint8Array(count * 1_000_000).fill(0x20);
const harmless = makeWorkbook();

/** The harmless workbook with a part bent. */
function bend(name: string, bent: Omit<ArchiveEntry, 'name' | 'content'>): readonly ArchiveEntry[] {
  return harmless.map((entry) => (entry.name === name ? { ...entry, ...bent } : entry));
}

const sheet = 'xl/worksheets/sheet1.xml';
const unpacked = importLimits.unpackedBytes;

describe('an archive', () => {
  test('is read when it is harmless, also in Zip64', () => {
    expect(readEntries(harmless)).toBe('read');
    expect(readEntries(harmless.map((entry) => ({ ...entry, isLong: true })))).toBe('read');
  });

  test('is refused for what it would unpack to, before it is unpacked', () => {
    const tooLarge = `The file is too large: it has more than ${unpacked} bytes when it is unpacked. [workbook-too-large]`;
    expect(readEntries(bend(sheet, { claims: { unpacked: unpacked + 1 } }))).toBe(tooLarge);
    expect(readEntries([...harmless, { name: 'x', content: '', claims: { unpacked: 900_000, crc: 1 } }])).toBe('read');
    const many = Array.from({ length: 120 }, (_, index) => ({
      name: `x${index}`,
      content: '',
      claims: { unpacked: 900_000 },
    }));
    expect(readEntries([...harmless, ...many])).toBe(tooLarge);
    expect(readEntries(bend(sheet, { claims: { unpacked: 2 ** 60 }, isLong: true }))).toBe(tooLarge);
  });

  test('is refused when something is packed much better than figures can be', () => {
    expect(readEntries([...harmless, { name: 'xl/media/picture.png', content: megabytes(5) }])).toContain(
      'workbook-too-large',
    );
  });

  test('is unpacked no further than its directory says', () => {
    const bomb = bend(sheet, { claims: { unpacked: 200 } }).map((entry) =>
      entry.name === sheet ? { ...entry, content: megabytes(80) } : entry,
    );
    const archive = makeArchive(bomb);
    const before = process.memoryUsage().arrayBuffers;
    expect(read(archive)).toBe(`The workbook is damaged: the part ${sheet} cannot be unpacked. [workbook-corrupt]`);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  test('is refused when its entries share their bytes', () => {
    const kernel = { name: 'kernel', content: megabytes(0.9) };
    const quotes = Array.from({ length: 99 }, (_, index) => ({
      ...kernel,
      name: `quote${index}`,
      claims: { offset: 0 },
    }));
    expect(readEntries([kernel, ...harmless, ...quotes])).toBe(
      'The workbook is damaged: its directory does not hold together. [workbook-corrupt]',
    );
  });

  test('does not count as less when its sheets are one and the same part', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'.padEnd(50_000);
    const relations = Array.from(
      { length: 60 },
      (_, index) => `<Relationship Id="s${index}" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`,
    );
    const sheets = Array.from({ length: 60 }, (_, index) => `<sheet name="${index}" r:id="s${index}"/>`);
    const entries = makeWorkbook({
      sheets: [rows],
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
        'xl/workbook.xml': `<workbook><sheets>${sheets.join('')}</sheets></workbook>`,
      },
    });
    expect(readEntries(entries)).toBe('read');
    expect(readEntries(entries, { ...importLimits, unpackedBytes: 500_000 })).toContain('workbook-too-large');
  });

  test('is refused when it has very many entries', () => {
    const many = Array.from({ length: importLimits.entries }, (_, index) => ({ name: `${index}`, content: '' }));
    expect(readEntries([...harmless, ...many])).toBe(
      'The file is too large: it has more than 2000 files inside the workbook. [workbook-too-large]',
    );
  });

  test('is refused when it is encrypted, damaged or ambiguous', () => {
    expect(readEntries(bend(sheet, { claims: { flags: 1 } }))).toBe(
      'The workbook is protected by a password. [workbook-encrypted]',
    );
    expect(readEntries(bend(sheet, { claims: { crc: 1 } }))).toContain('workbook-corrupt');
    expect(readEntries(bend(sheet, { claims: { method: 99 } }))).toContain('workbook-corrupt');
    expect(readEntries(bend(sheet, { claims: { offset: 7 } }))).toContain('workbook-corrupt');
    expect(readEntries(bend(sheet, { claims: { offset: 1e9 } }))).toContain('workbook-corrupt');
    const twice = harmless.map((entry) => ({ ...entry, name: entry.name.toUpperCase() }));
    expect(readEntries([...harmless, ...twice])).toContain('its directory does not hold together');
    expect(readEntries(harmless.filter(({ name }) => name !== sheet))).toContain(`the part ${sheet} is missing`);
    expect(read(makeArchive([]))).toContain('workbook-');
  });

  test('may have names that lead out of it: they are only names', () => {
    expect(
      readEntries([...harmless, { name: '../../../etc/passwd', content: 'x' }, { name: 'C:\\x', content: 'x' }]),
    ).toBe('read');
    const outside =
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>';
    expect(readEntries(makeWorkbook({ parts: { '_rels/.rels': outside } }))).toContain(
      'the part etc/passwd is missing',
    );
    const absolute = outside.replace('../../../etc/passwd', 'https://example.org/');
    expect(readEntries(makeWorkbook({ parts: { '_rels/.rels': absolute } }))).toContain('workbook-corrupt');
    const elsewhere = outside.replace(
      'Target="../../../etc/passwd"',
      'TargetMode="External" Target="https://example.org/"',
    );
    expect(readEntries(makeWorkbook({ parts: { '_rels/.rels': elsewhere } }))).toContain('it holds no workbook');
  });
});

describe('the XML of a part', () => {
  const laughs = ['<!DOCTYPE sst [<!ENTITY a0 "ha">'];
  for (let depth = 1; depth < 30; depth += 1) laughs.push(`<!ENTITY a${depth} "&a${depth - 1};&a${depth - 1};">`);
  const strings = (content: string) => makeWorkbook({ parts: { 'xl/sharedStrings.xml': content } });

  test('has no entities of its own', () => {
    const message = 'The workbook is damaged: the part xl/sharedStrings.xml is no readable XML. [workbook-corrupt]';
    expect(readEntries(strings(`${laughs.join('')}]><sst><si><t>&a29;</t></si></sst>`))).toBe(message);
    const outside = '<!DOCTYPE sst [<!ENTITY x SYSTEM "/etc/passwd">]><sst><si><t>&x;</t></si></sst>';
    expect(readEntries(strings(outside))).toBe(message);
  });

  test.each([
    ['broken', '<sst><si></sst>'],
    ['no XML', 'PK'],
    ['not UTF-8', new Uint8Array([0x3c, 0xff, 0x3e])],
    ['empty', ''],
  ])('is told when it is %s', (_, content) => {
    expect(readEntries(makeWorkbook({ parts: { [sheet]: content } }))).toContain('workbook-corrupt');
  });

  test('may be nested deeply, and have names that programs use themselves', () => {
    const nested = `<sst>${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}</sst>`;
    expect(readEntries(strings(nested))).toBe('read');
    expect(readEntries(strings('<sst><__proto__ __proto__="1" constructor="2"/><toString/></sst>'))).toBe('read');
  });

  test.each([
    ['<row r="1048577"><c r="A1"><v>1</v></c></row>'],
    ['<row r="0"><c><v>1</v></c></row>'],
    ['<row r="NaN"><c><v>1</v></c></row>'],
    ['<row r="1"><c r="A1"><v>one</v></c></row>'],
    ['<row r="1"><c r="A1"><v>1e999</v></c></row>'],
    ['<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['<row r="1"><c r="A1" t="s"><v>__proto__</v></c></row>'],
  ])('is told when it holds %s', (data) => {
    expect(readEntries(makeWorkbook({ sheets: [data] }))).toMatch(/workbook-(?:corrupt|too-large)/);
  });
});

describe('a sheet', () => {
  const tooLarge = (sheets: readonly string[], limits: Partial<ImportLimits> = {}) =>
    readEntries(makeWorkbook({ sheets }), { ...importLimits, ...limits });
  const cell = (address: string) => `<row r="${address.replace(/\D/g, '')}"><c r="${address}"><v>1</v></c></row>`;

  test('is refused for a cell far away', () => {
    expect(tooLarge([cell('A1') + cell('A1048576')])).toContain('more than 200000 rows');
    expect(tooLarge([cell('A1') + cell('XFD2')])).toContain('more than 2000 columns');
    expect(tooLarge([cell('ALL1') + cell('A20000')])).toContain('more than 2000000 cells');
    expect(tooLarge([cell('A20000') + cell('ALL20001')])).toContain('more than 2000000 cells');
  });

  test('counts together with the others', () => {
    const sheets = [cell('B2'), cell('B2'), cell('B2')];
    expect(tooLarge(sheets, { cells: 12 })).toBe('read');
    expect(tooLarge(sheets, { cells: 11 })).toContain('more than');
    expect(tooLarge(sheets, { sheets: 2 })).toContain('more than 2 sheets');
  });

  test('has no more texts than the limit', () => {
    const entries = makeWorkbook({ strings: '<si><t>a</t></si>'.repeat(3) });
    expect(readEntries(entries, { ...importLimits, sharedStrings: 3 })).toBe('read');
    expect(readEntries(entries, { ...importLimits, sharedStrings: 2 })).toContain('more than 2 texts');
  });

  test('may have a format that is hard to understand', () => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(200_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`;
    expect(readEntries(makeWorkbook({ styles }))).toBe('read');
  });
});

describe('a file', () => {
  const encoder = new TextEncoder();

  test('is refused when it is larger than the limit', () => {
    expect(read(new Uint8Array(importLimits.fileBytes + 1))).toContain('more than 20000000 bytes');
  });

  test.each([
    ['', 'The file is empty. [file-empty]'],
    [' \r\n\r\n', 'The file is empty. [file-empty]'],
    ['\0\u0001\u0002', 'What it holds is unknown. [workbook-kind]'],
    ['%PDF-1.7', 'What it holds is a PDF. [workbook-kind]'],
    [
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>',
      'What it holds is Excel 2003 XML. [workbook-kind]',
    ],
    ['\n<html><table>', 'What it holds is a web page (HTML). [workbook-kind]'],
    ['{"a": 1}', 'What it holds is a JSON file. [workbook-kind]'],
    ['PK\u0003\u0004', 'The workbook is damaged: the end of the file is missing. [workbook-corrupt]'],
  ])('%j is told for what it is', (content, expected) => {
    expect(read(encoder.encode(content)).replace('The file cannot be imported. ', '')).toContain(
      expected.split('. ').at(-1),
    );
  });

  test.each([
    ['word/document.xml', 'a Word document'],
    ['ppt/presentation.xml', 'a PowerPoint presentation'],
    ['xl/workbook.bin', 'a binary Excel file (.xlsb)'],
    ['mimetype', 'an OpenDocument spreadsheet (.ods)'],
  ])('an archive with %s is %s', (name, kind) => {
    const problems: Problem[] = [];
    readWorkbook({ name: 'a', bytes: makeArchive([...harmless, { name, content: '' }]) }, (problem) =>
      problems.push(problem),
    );
    expect(problems.map(({ particulars }) => particulars['found'])).toMatchObject([{ en: kind }]);
  });

  test('of text has no more rows, columns and cells than the limits', () => {
    const limits = { ...importLimits, rows: 3, columns: 3, cells: 8 };
    expect(read(encoder.encode('a;b\n1;2\n3;4'), limits)).toBe('read');
    expect(read(encoder.encode('a;b\n1;2\n3;4\n5;6'), limits)).toContain('more than 3 rows');
    expect(read(encoder.encode('a;b;c;d\n1;2;3;4'), limits)).toContain('more than 3 columns');
    expect(read(encoder.encode('a;b;c\n1;2;3\n4;5;6'), limits)).toContain('more than 8 cells');
    expect(read(megabytes(5).fill(0x0a))).toContain('file-empty');
  });

  test('that is cut off or has a wrong byte is read or told, and never throws', () => {
    const files = listImportCases().map(({ file }) => file.bytes);
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(255), fc.boolean(), (bytes, at, byte, isCut) => {
        const bent = isCut ? bytes.slice(0, at % bytes.length) : Uint8Array.from(bytes);
        if (!isCut) bent[at % bytes.length] = byte;
        expect(read(bent)).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('whose bytes have changed gives the same sheets or a problem', () => {
    const bytes = readFileSync(join(importCasesFolder, 'telefoni-enkel/telefoni.xlsx'));
    const whole = readWorkbook({ name: 'a', bytes }, () => expect.unreachable());
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bent = Uint8Array.from(bytes);
        bent[at] = (bent[at] ?? 0) ^ change;
        const workbook = readWorkbook({ name: 'a', bytes: bent }, () => undefined);
        if (workbook !== undefined) expect(workbook).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});
