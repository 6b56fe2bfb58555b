import { describe, expect, test } from 'vitest';
import { checkHeader } from '../../src/loaders/check-header.ts';
import { parseCsv } from '../../src/loaders/parse-csv.ts';
import { collectProblems } from './collect-problems.ts';

function check(header: string, needed: readonly string[] = ['group', 'calls']) {
  const problems = collectProblems();
  const file = parseCsv({ name: 'data/a.csv', text: header }, { delimiter: ';', decimal_mark: ',' }, problems.report);
  const found = file && checkHeader(file, { known: ['group', 'calls', 'share'], needed }, problems.report);
  return { found: Object.fromEntries(found ?? []), places: problems.places() };
}

describe('checkHeader', () => {
  test('finds the columns in any order', () => {
    expect(check('calls;group')).toEqual({ found: { calls: 0, group: 1 }, places: [] });
  });

  test.each([
    ['group', ['1:1 column-missing']],
    ['group;calls;cals', ['1:13 column-unknown']],
    ['group;call', ['1:7 column-unknown']],
    ['Grupp;Samtal', ['1:1 column-unknown', '1:7 column-unknown']],
    ['group;calls;calls', ['1:13 column-twice']],
    ['group;calls;calls;calls', ['1:13 column-twice', '1:19 column-twice']],
    ['group;calls;;', ['1:13 column-blank']],
    ['group;calls; ;', ['1:13 column-blank']],
    [';calls', ['1:1 column-blank', '1:1 column-missing']],
    ['group;calls;constructor', ['1:13 column-unknown']],
  ])('%j: %j', (header, places) => {
    expect(check(header).places).toEqual(places);
  });

  test('suggests no column that is there', () => {
    const problems = collectProblems();
    const file = parseCsv({ name: 'a', text: 'calls;call' }, { delimiter: ';', decimal_mark: ',' }, problems.report);
    if (file) checkHeader(file, { known: ['calls'], needed: [] }, problems.report);
    expect(problems.sentences()).toEqual([
      'Tabellen har ingen kolumn ”call”. Kolumnerna ska vara: calls. [column-unknown]',
    ]);
  });
});
