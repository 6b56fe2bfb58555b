import { describe, expect, test } from 'vitest';
import { makeDepartmentFigures } from '../../src/views/department-figures.ts';
import { at, before, makeContext, type Overlay, replaceIn } from './example-catalogue.ts';
import { present, readRows } from './read-view.ts';

const makeFigures = (over: Overlay = {}) => present(makeDepartmentFigures('skola', makeContext(over)));
const departmentsOf = (current: string, previous?: string): Overlay => ({
  [`${at}/departments.csv`]: `department;questions;satisfaction\n${current}`,
  ...(previous !== undefined && { [`${before}/departments.csv`]: `department;questions;satisfaction\n${previous}` }),
});

describe('makeDepartmentFigures', () => {
  test('has a row for each figure of the department as a whole', () => {
    const { groups, ...table } = makeFigures();
    expect(table).toEqual({
      name: 'department',
      embed: '/2018-t2/figurer/all_figures--for-skola/',
      caption: 'Siffror för Skolförvaltningen',
      period: 'maj–augusti 2018',
      headLabel: '',
      columns: [{ label: 'maj–augusti 2018', target: '', parts: [{ kind: 'current', label: '' }] }],
      size: 'narrow',
      width: 2,
      mayScroll: false,
      notes: [],
      signs: [],
    });
    expect(readRows({ groups })).toEqual([
      ['Frågor', '600'],
      ['Nöjdhet', '4,0'],
    ]);
  });

  test('has the period before beside it, and explains the signs of both', () => {
    const table = makeFigures(departmentsOf('skola;600 e;z\n', 'skola;500;4,1 p\n'));
    expect(readRows(table)).toEqual([
      ['Frågor', 'ca_600', '500', 'ca_+20,0_%'],
      ['Nöjdhet', '–', '4,1_p', '..'],
    ]);
    expect(table.signs.map(({ sign }) => sign)).toEqual(['ca', '–', 'p', '..']);
  });

  test('takes the whole of a table that breaks it down, once', () => {
    const over = { [`${at}/channels.csv`]: 'department;channel;contacts\nskola;total;650\nskola;telefon;500\n' };
    expect(readRows(makeFigures(over))).toEqual([
      ['Frågor', '600'],
      ['Nöjdhet', '4,0'],
      ['Kontakter', '650'],
    ]);
  });

  test('shows a stated change as the change of its figure, not as a figure', () => {
    const over = {
      ...replaceIn(
        'vaxel/publication.yaml',
        'indicators: [questions, satisfaction]',
        'indicators: [questions, questions_change]',
      ),
      ...replaceIn(
        'vaxel/indicators.yaml',
        'satisfaction:',
        `questions_change:
  label: Förändring
  definition: Förändring.
  unit: percent
  better: neither
  reports_change_of: questions
satisfaction:`,
      ),
      [`${at}/departments.csv`]: 'department;questions;questions_change\nskola;600;3\n',
    };
    expect(readRows(makeFigures(over))).toEqual([['Frågor', '600']]);
  });

  test('has the notes on its own figures, each once, and on no others', () => {
    const over = {
      [`${at}/release.yaml`]: `released_on: 2018-10-01
notes:
  - { indicator: questions, department: skola, text: Om skolan. }
  - { indicator: questions, department: omsorg, text: Om omsorgen. }
  - { table: departments, text: Hela tabellen. }
  - { table: times, text: En annan tabell. }
`,
    };
    expect(makeFigures(over).notes).toEqual(['Om skolan.', 'Hela tabellen.']);
  });

  test('is not made for a department without figures of its own', () => {
    expect(makeDepartmentFigures('teknik', makeContext())).toBeUndefined();
  });
});
