import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { proposeMapping } from '../../src/importing/propose-mapping.ts';
import { readWorkbook } from '../../src/importing/read-workbook.ts';
import type { Sheet, Workbook } from '../../src/importing/sheet.ts';
import { listImportCases } from './import-cases.ts';
import { openTarget } from './open-target.ts';

const target = openTarget();

function readCase(name: string): Workbook {
  const found = listImportCases().find((one) => one.name === name);
  const workbook = found && readWorkbook(found.file, () => undefined);
  if (workbook === undefined) throw new Error(`The case ${name} cannot be read.`);
  return workbook;
}

function readText(text: string): Workbook {
  const workbook = readWorkbook({ name: 'a.csv', bytes: new TextEncoder().encode(text) }, () => undefined);
  if (workbook === undefined) throw new Error('The text cannot be read.');
  return workbook;
}

function propose(workbook: Workbook, table?: string) {
  const proposal = proposeMapping(workbook, target, table);
  return 'problems' in proposal
    ? proposal.problems.map(({ code }) => code)
    : { text: proposal.text, asked: proposal.questions.map(({ key, choices }) => `${key} ${choices[0]?.answer}`) };
}

function makeSheet(name: string, ...headings: readonly string[]): Sheet {
  const rows = [
    ['Svarsgrupp', ...headings],
    ['Val 1', '900'],
    ['Val 2', '734'],
  ];
  return {
    name,
    hidden: false,
    rows: rows.map((row) => row.map((text) => ({ kind: 'text', text }) as const)),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merged: [],
  };
}

function proposeAmong(...sheets: readonly Sheet[]): unknown {
  const proposal = proposeMapping({ file: 'telefoni.xlsx', sheets }, openTarget(), 'telephone');
  return 'text' in proposal ? parse(proposal.text) : proposal.problems;
}

describe('proposeMapping', () => {
  test('finds the header below title rows, and leaves out headings over several columns', () => {
    expect(propose(readCase('hand-rubriker'))).toEqual({
      text: `table: telephone
fields:
  - { header: Svarsgrupp, dimension: answer_group }
  - { header: Besvarade samtal, indicator: answered_calls }
  - { header: Tillgänglighet, indicator: availability }
`,
      asked: [],
    });
  });

  test('calls the sheet by the period, so that the next file has it too', () => {
    expect(propose(readCase('hand-flera-blad'))).toMatchObject({
      text: expect.stringContaining('sheet: Period {number}\n'),
    });
  });

  test('asks about a heading that is only like an indicator', () => {
    expect(propose(readCase('telefoni-lodstreck'))).toMatchObject({ asked: ['C3 availability', 'D3 answer_time'] });
  });

  test('turns the sheet round when the indicators are rows', () => {
    expect(propose(readText('Mått;Socialt stöd;Bygga och bo\nBesvarade samtal;900;734\nSvarstid;77;84\n'))).toEqual({
      text: `table: telephone
layout: columns
fields:
  - { header: Mått, dimension: answer_group }
  - { header: Besvarade samtal, indicator: answered_calls }
  - { header: Svarstid, indicator: answer_time }
`,
      asked: [],
    });
  });

  test('tells columns with the same heading, or none, by their letters', () => {
    expect(propose(readText(';Besvarade samtal;Besvarade samtal;Svarstid\nSocialt stöd;880;900;77\n'))).toMatchObject({
      text: `table: telephone
fields:
  - { at: A, dimension: answer_group }
  - { header: Besvarade samtal, at: B, indicator: answered_calls }
  - { header: Besvarade samtal, at: C, indicator: answered_calls }
  - { header: Svarstid, indicator: answer_time }
`,
    });
  });

  test('takes the table that is asked for', () => {
    expect(
      propose(readText('Förvaltning;Ärendetyp;Antal ärenden\nSkolförvaltningen;Skolval;2\n'), 'departments'),
    ).toMatchObject({
      text: expect.stringContaining('table: departments\n'),
    });
  });

  test.each([['nothing of which is known', readText('Queue;Answered\nSocialt stöd;900\n'), ['import-unrecognized']]])(
    'proposes nothing for a file %s',
    (_, workbook, problems) => {
      expect(propose(workbook)).toEqual(problems);
    },
  );

  test.each([
    ['T1 2018', 'T2 2018', 'T{number} {year}'],
    ['2018-T1', '2018-T2', '{period}'],
    ['Period 1', 'Period 2', 'Period {number}'],
    ['2017', '2018', '{year}'],
    ['Blad1', 'Blad2', 'Blad2'],
  ])('among %j and %j leads to %j', (before, own, sheet) => {
    const proposed = proposeAmong(makeSheet(before, 'Samtal'), makeSheet(own, 'Besvarade samtal'));
    expect(proposed).toMatchObject({ sheet });
  });
});
