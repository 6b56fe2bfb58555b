import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { proposeMapping } from '../../src/importing/propose-mapping.ts';
import type { Sheet } from '../../src/importing/sheet.ts';
import { openTarget } from './open-target.ts';

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

function propose(...sheets: readonly Sheet[]): unknown {
  const proposal = proposeMapping({ file: 'telefoni.xlsx', sheets }, openTarget(), 'telephone');
  return 'text' in proposal ? parse(proposal.text) : proposal.problems;
}

describe('proposeMapping', () => {
  test.each([
    ['T1 2018', 'T2 2018', 'T{number} {year}'],
    ['2018-T1', '2018-T2', '{period}'],
    ['Period 1', 'Period 2', 'Period {number}'],
    ['2017', '2018', '{year}'],
    ['Blad1', 'Blad2', 'Blad2'],
  ])('among %j and %j leads to %j', (before, own, sheet) => {
    const proposed = propose(makeSheet(before, 'Samtal'), makeSheet(own, 'Besvarade samtal'));
    expect(proposed).toMatchObject({ sheet });
  });
});
