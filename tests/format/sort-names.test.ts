import { expect, test } from 'vitest';
import { initialOf, sortNames } from '../../src/format/sort-names.ts';

const named = (...names: readonly string[]) => names.map((text) => ({ text }));

test.each([
  ['sv', ['2 minuter', '10 minuter', 'Annat', 'besök', 'Zebra', 'Åka', 'Ärenden', 'Över']],
  ['en', ['2 minuter', '10 minuter', 'Åka', 'Annat', 'Ärenden', 'besök', 'Över', 'Zebra']],
] as const)('sortNames puts names in the order of the alphabet: %s', (language, names) => {
  expect(sortNames(named(...names.toReversed()), language).map(({ text }) => text)).toEqual(names);
});

test.each([
  ['ärenden', 'Ä'],
  ['Besök', 'B'],
  ['2 minuter', ''],
  ['”Val”', ''],
  ['', ''],
])('initialOf of %s is %s', (text, letter) => {
  expect(initialOf(text, 'sv')).toBe(letter);
});
