import { describe, expect, test } from 'vitest';
import { resolveImport } from '../../src/importing/resolve-import.ts';
import { openTarget } from './open-target.ts';

const table = 'Svarsgrupp;Besvarade samtal\nTotalt;1634\nVal 1;900\nVal 2;734\n';
const fields = `  - { header: Svarsgrupp, dimension: answer_group, labels: { Totalt: total } }
  - { header: Besvarade samtal, indicator: answered_calls }
`;

function resolve(text: string, { name = 'telefoni.csv', more = '', answer = '' } = {}) {
  const file = { name, bytes: new TextEncoder().encode(text) };
  const mapping = { name: 'mapping.yaml', text: `table: telephone\nfields:\n${fields}${more}` };
  return resolveImport(file, mapping, openTarget(), async ({ choices }) =>
    choices.find((choice) => choice.answer === answer),
  );
}

async function listAsked(...given: Parameters<typeof resolve>) {
  const { problems, questions } = await resolve(...given);
  expect(problems).toEqual([]);
  return questions.map(({ problem: { particulars } }) => particulars?.['other']);
}

describe('a file for 2018-T2', () => {
  test.each<[string, string, string[]]>([
    ['2018-T1', 'telefoni.csv', ['2018-T1']],
    ['Telefoni T1 2018', 'telefoni.csv', ['2018-T1']],
    ['Telefoni, period 3 – 2017', 'telefoni.csv', ['2017-T3']],
    ['TERTIAL 1, 2018', 'telefoni.csv', ['2018-T1']],
    ['', 'telefoni_2018T1.csv', ['2018-T1']],
    ['', 'T1_2018 telefoni.csv', ['2018-T1']],
    ['T2 2018', 'T1 2018.csv', ['2018-T1']],
    ['T2 2018', '2018-T2.csv', []],
    ['T2 2018 jämfört med T2 2017', 'telefoni.csv', []],
    ['T1 2018;T2 2018', 'telefoni.csv', []],
    ['Uttag 2018-01-03', 'telefoni-2017.csv', []],
    ['Bolag AT1 2018', 'telefoni.csv', []],
    ['T12018x', 'telefoni.csv', []],
    ['T4 2018', 'telefoni.csv', []],
    ['Q1 2018', 'telefoni.csv', []],
  ])('with the title %j and the name %s is asked about for %j', async (title, name, expected) => {
    expect(await listAsked(`${title}\n${table}`, { name })).toEqual(expected);
  });

  test('is not asked about when it has a column of periods', async () => {
    const text = 'T1 2018\nSvarsgrupp;Besvarade samtal;Period\nVal 1;900;2018-T2\n';
    expect(await listAsked(text, { more: '  - { header: Period, holds: period }\nabsent: [total, val-2]\n' })).toEqual(
      [],
    );
  });

  test('is read when somebody says that it is right, and nothing of that is remembered', async () => {
    const resolved = await resolve(`T1 2018\n${table}`, { answer: '2018-T2' });
    expect(resolved.questions).toEqual([]);
    expect(resolved.figures).toHaveLength(3);
    expect(resolved.text).not.toContain('2018');
  });

  test('is not read when somebody stops', async () => {
    const resolved = await resolve(`T1 2018\n${table}`, { answer: 'stop' });
    expect(resolved.questions.map(({ key }) => key)).toEqual(['period']);
    expect(resolved.figures).toEqual([]);
  });
});
