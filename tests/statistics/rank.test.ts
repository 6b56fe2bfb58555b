import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDimension } from '../../src/statistics/dimension.ts';
import type { Observation } from '../../src/statistics/observation.ts';
import { type RankOrder, rankFigure } from '../../src/statistics/rank.ts';
import { makeMissing, makeNumber, makeRelease } from './make-examples.ts';

const dimension = makeDimension('answer_group', {
  label: 'Svarsgrupp',
  total: 'Alla',
  categories: {
    'val-1': { label: '1' },
    'val-2': { label: '2' },
    'val-3': { label: '3' },
    'val-4': { label: '4' },
    'val-24': { label: '2 och 4', merges: ['val-2', 'val-4'] },
  },
});

const at = (code: string) => ({ categories: { answer_group: code } });

/** `123e` is an estimate, a letter alone a missing value. */
function observe(code: string, cell: string): Observation {
  if (cell === 'x') return makeMissing('not-available', at(code));
  if (cell === 'c') return makeMissing('suppressed', at(code));
  if (cell === 'z') return makeMissing('not-applicable', at(code));
  const status = cell.endsWith('e') ? 'estimated' : 'normal';
  return makeNumber(Number.parseFloat(cell), { ...at(code), status });
}

function rank(cells: Readonly<Record<string, string>>, code: string, order: RankOrder = 'highest') {
  const release = makeRelease(...Object.entries(cells).map(([category, cell]) => observe(category, cell)));
  const found = rankFigure(release, { indicator: 'answered_calls', ...at(code) }, dimension, order);
  if (found.kind === 'none') return [found.reason, ...found.categories];
  return `${found.place}/${found.of}${found.shared ? ' shared' : ''}`;
}

describe('rankFigure', () => {
  test.each<[string, Readonly<Record<string, string>>, [string, RankOrder], string]>([
    ['the highest', { 'val-1': '9', 'val-2': '8', 'val-3': '7' }, ['val-1', 'highest'], '1/3'],
    ['the last', { 'val-1': '9', 'val-2': '8', 'val-3': '7' }, ['val-3', 'highest'], '3/3'],
    ['the lowest from below', { 'val-1': '9', 'val-2': '8', 'val-3': '7' }, ['val-3', 'lowest'], '1/3'],
    ['a shared first place', { 'val-1': '9', 'val-2': '9', 'val-3': '7' }, ['val-2', 'highest'], '1/3 shared'],
    ['the place after a shared one', { 'val-1': '9', 'val-2': '9', 'val-3': '7' }, ['val-3', 'highest'], '3/3'],
    ['nought', { 'val-1': '9', 'val-2': '0' }, ['val-2', 'lowest'], '1/2'],
    ['the total left out', { total: '99', 'val-1': '9', 'val-2': '8' }, ['val-1', 'highest'], '1/2'],
    ['what is not applicable left out', { 'val-1': '9', 'val-2': 'z', 'val-3': '8' }, ['val-3', 'highest'], '2/2'],
    [
      'a merged category beside its parts left out',
      { 'val-1': '3', 'val-2': '9', 'val-24': '10' },
      ['val-1', 'highest'],
      '2/2',
    ],
    [
      'parts beside their own merged category left out',
      { 'val-1': '3', 'val-2': '9', 'val-24': '10' },
      ['val-24', 'highest'],
      '1/2',
    ],
    ['a merged category in the place of its parts', { 'val-1': '3', 'val-24': '10' }, ['val-1', 'highest'], '2/2'],
    ['an estimate that is far enough', { 'val-1': '7340e', 'val-2': '6950' }, ['val-1', 'highest'], '1/2'],
  ])('ranks %s', (_, cells, asked, expected) => {
    expect(rank(cells, ...asked)).toBe(expected);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['the figure itself is missing', { 'val-1': 'c', 'val-2': '8' }, ['figure-missing']],
    ['there is no cell for the figure', { 'val-2': '8' }, ['figure-missing']],
    ['there is nothing to rank among', { total: '9', 'val-1': '9' }, ['alone']],
    ['a sibling is not available', { 'val-1': '9', 'val-2': 'x', 'val-3': '1' }, ['sibling-missing', 'val-2']],
    ['a sibling is suppressed', { 'val-1': '9', 'val-2': 'c', 'val-3': 'x' }, ['sibling-hidden', 'val-2']],
    ['an estimate is too near', { 'val-1': '6159', 'val-2': '6000e', 'val-3': '1' }, ['estimate-too-near', 'val-2']],
    ['two estimates are too near', { 'val-1': '4.3e', 'val-2': '4.4e' }, ['estimate-too-near', 'val-2']],
    ['an estimate of nought is too near', { 'val-1': '0e', 'val-2': '0' }, ['estimate-too-near', 'val-2']],
  ])('is silent when %s', (_, cells, expected) => {
    expect(rank(cells, 'val-1')).toEqual(expected);
  });

  test('keeps the other categories of the figure', () => {
    const within = (code: string, department: string) => ({ categories: { answer_group: code, department } });
    const release = makeRelease(
      makeNumber(1, within('val-1', 'skola')),
      makeNumber(2, within('val-2', 'skola')),
      makeNumber(3, within('val-3', 'miljo')),
    );
    const address = { indicator: 'answered_calls', ...within('val-1', 'skola') };
    expect(rankFigure(release, address, dimension, 'highest')).toMatchObject({ place: 2, of: 2 });
  });

  test('from above and from below meet: the two places and those that share them make one more than all', () => {
    const figures = fc.array(fc.nat({ max: 5 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(figures, (numbers) => {
        const cells = Object.fromEntries(numbers.map((number, index) => [`val-${index + 1}`, String(number)]));
        const places = (['highest', 'lowest'] as const).map((order) =>
          Number.parseInt(String(rank(cells, 'val-1', order)), 10),
        );
        const same = numbers.filter((number) => number === numbers[0]).length;
        expect((places[0] ?? 0) + (places[1] ?? 0) + same - 1).toBe(numbers.length + 1);
      }),
    );
  });
});
