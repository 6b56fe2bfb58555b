import { expect, test } from 'vitest';
import { findDisclosures } from '../../src/disclosure/attack.ts';
import { listRelations } from '../../src/disclosure/list-relations.ts';
import { describeRecipe } from '../../src/loaders/describe-recipe.ts';
import { makeDimension } from '../../src/statistics/dimension.ts';
import { type HiddenFigure, hideFigure } from '../../src/statistics/disclosure.ts';
import { addressKey } from '../../src/statistics/observation.ts';
import { byCode, makeIndicator, makeNumber, makeRelease } from '../statistics/make-examples.ts';

const codes = ['buller', 'skolval', 'avgift', 'bygglov'] as const;
const dimensions = new Map(
  ['matter', 'department'].map((code) => [
    code,
    makeDimension(code, {
      label: code,
      total: 'Alla',
      categories: Object.fromEntries([...codes, 'miljo', 'skola'].map((each) => [each, { label: each }])),
    }),
  ]),
);
const indicators = byCode(
  makeIndicator({ code: 'rank' }),
  makeIndicator({ code: 'matters' }),
  makeIndicator({ code: 'matters_change', reports_change_of: 'matters' }),
);

/** What is worked out of a ranked list of counts by department; one in a list of its own is hidden. */
function attack(lists: Readonly<Record<string, readonly (number | readonly [number])[]>>, code = 'matters') {
  const hidden: HiddenFigure[] = [];
  const observations = Object.entries(lists).flatMap(([department, counts]) =>
    counts.flatMap((written, index) => {
      const categories = { department, matter: codes[index] ?? '' };
      const number = typeof written === 'number' ? written : written[0];
      const count = makeNumber(number, { indicator: code, categories });
      const rank = makeNumber(index + 1, { indicator: 'rank', categories });
      if (typeof written === 'number') return [count, rank];
      const observation = hideFigure(count);
      hidden.push({ observation, number, by: 'list' });
      return [observation, rank];
    }),
  );
  const releases = [{ release: makeRelease(...observations.reverse()), hidden }];
  return findDisclosures(listRelations({ indicators, dimensions, identities: {}, releases })).map(
    (one) => `${addressKey(one.figure.observation)}: ${describeRecipe(one).sv}`,
  );
}

test('a hidden count is worked out when those above and below it on a ranked list are the same', () => {
  expect(attack({ miljo: [9, [5], 5, 4], skola: [7, [6], 3] })).toEqual([]);
  expect(attack({ miljo: [9, 5, [5], 5], skola: [7, [6], 3] })).toEqual([
    'matters[department=miljo,matter=avgift]: matters × är högst matters 5 och matters 5 är högst matters × ⇒ 5',
  ]);
});

test('a hidden count below nought is worked out', () => {
  expect(attack({ miljo: [9, 0, [0]] })).toHaveLength(1);
});

test('counts that stand in another order than the ranks tell nothing', () => {
  expect(attack({ miljo: [5, [5], 5, 9] })).toEqual([]);
});

test('a change of counts has no order', () => {
  expect(attack({ miljo: [5, [5], 5] }, 'matters_change')).toEqual([]);
});
