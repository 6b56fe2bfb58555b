import { describe, expect, test } from 'vitest';
import { loadPublication } from '../../src/loaders/load-publication.ts';
import { parseCsv } from '../../src/loaders/parse-csv.ts';
import { parseTable, type TableContext } from '../../src/loaders/parse-table.ts';
import { openValidFolder } from '../problems/problem-cases.ts';
import { collectProblems } from './collect-problems.ts';

const publication = loadPublication(openValidFolder(), 'kundcenter', collectProblems().report);
if (publication === undefined) throw new Error('The valid publication has a problem.');

function parse(name: string, text: string, partial = false) {
  const problems = collectProblems();
  const declaration = publication?.tables[name];
  const file = parseCsv({ name: `${name}.csv`, text }, { delimiter: ';', decimal_mark: ',' }, problems.report);
  if (publication === undefined || declaration === undefined || file === undefined) throw new Error(`No table ${name}`);
  const context: TableContext = { publication, period: '2018-T2', version: 'v1', name, declaration, partial };
  return { table: parseTable(file, context, problems.report), places: problems.places() };
}

const header = 'answer_group;answered_calls;availability\n';

describe('parseTable', () => {
  test('makes observations that know their cell', () => {
    const { table, places } = parse('satisfaction', 'answer_group;satisfaction\nval-1;4,5 e\n');
    expect(places).toEqual([]);
    expect(table).toEqual({
      name: 'satisfaction',
      declaration: publication.tables['satisfaction'],
      indicators: ['satisfaction'],
      rows: [
        {
          categories: { answer_group: 'val-1' },
          observations: new Map([
            [
              'satisfaction',
              {
                indicator: 'satisfaction',
                period: '2018-T2',
                categories: { answer_group: 'val-1' },
                value: { kind: 'number', number: 4.5, status: 'estimated' },
                version: 'v1',
                source: { file: 'satisfaction.csv', line: 2, column: 7 },
              },
            ],
          ]),
        },
      ],
    });
  });

  test('freezes observations', () => {
    const [row] = parse('answer-times', 'answer_time;calls_change\n80;2\n').table.rows;
    expect(Object.isFrozen(row?.observations.get('answer_time'))).toBe(true);
  });

  test('takes columns in any order, and puts rows in the declared one', () => {
    const { table, places } = parse(
      'answer-groups',
      'availability;answer_group;answered_calls\n1;val-2;2\n3;total;4\n5;val-1;6\n',
    );
    expect(places).toEqual([]);
    expect(table.indicators).toEqual(['answered_calls', 'availability']);
    expect(table.rows.map(({ categories }) => categories['answer_group'])).toEqual(['total', 'val-1', 'val-2']);
  });

  test('has nothing to fill in where no figure applies', () => {
    const { places } = parse('satisfaction', 'answer_group;satisfaction\ntotal;z\nval-1;z\n');
    expect(places).toEqual([]);
  });

  test('keeps the order of the file where none is declared', () => {
    const { table } = parse('satisfaction', 'answer_group;satisfaction\nval-2;4\ntotal;4\n');
    expect(table.rows.map(({ categories }) => categories['answer_group'])).toEqual(['val-2', 'total']);
  });

  test.each([
    ['', ['1:1 table-without-rows']],
    ['total;;\nval-1;;z\nval-2;;\n', ['2:7 table-unfilled']],
    ['total;;\nval-1;;\n', ['2:7 table-unfilled', '1:1 row-missing']],
    ['total;;x\nval-1;x;x\nval-2;x;x\n', ['2:7 cell-blank']],
    ['total;1;1\nval-1;1;1\n', ['1:1 row-missing']],
    ['total;1;1\nval-1;1;1\nval-2;1;1\nval-12;1;1\n', ['5:1 row-undeclared']],
    ['total;1;1\nval-1;1;1\nval-1;1;1\nval-2;1;1\n', ['4:1 row-twice']],
    ['total;1;1\nval-3;1;1\nval-2;1;1\n', ['3:1 category-unknown']],
    ['total;1;1\n;1;1\nval-2;1;1\n', ['3:1 category-blank']],
    ['total;1;1\nval-1;1\nval-2;1;1\n', ['3:7 row-cells']],
    ['total;1;1\nval-1;;-\nval-2;1;1\n', ['3:7 cell-blank', '3:8 cell-missing-sign']],
  ])('refuses %j', (rows, places) => {
    expect(parse('answer-groups', header + rows).places).toEqual(places);
  });

  test('lets columns and rows be left out in a period that is only compared with', () => {
    expect(parse('answer-groups', 'answer_group;availability\nval-1;90\n', true).places).toEqual([]);
    expect(parse('answer-groups', 'availability\n90\n', true).places).toEqual(['1:1 column-missing']);
  });

  test('leaves out the cell that is wrong, and keeps the others of the row', () => {
    const { table } = parse('answer-groups', `${header}total;1;x y\nval-1;2;3\nval-2;4;5\n`);
    expect(table.rows.map(({ observations }) => observations.size)).toEqual([1, 2, 2]);
  });

  test('makes no rows while a dimension is missing', () => {
    expect(parse('answer-groups', 'group;answered_calls;availability\ntotal;1;1\nval-1;1;1\n')).toMatchObject({
      table: { indicators: [], rows: [] },
      places: ['1:1 column-unknown'],
    });
  });

  test('has one row without dimensions', () => {
    expect(parse('answer-times', 'answer_time;calls_change\n80;2\n90;3\n').places).toEqual(['3:1 row-twice']);
  });
});
