import { expect, test } from 'vitest';
import { describeObstacles } from '../../src/narrative/describe-obstacles.ts';

test.each([
  [{ kind: 'marked' }, 'cellen är märkt b, brott i tidsserien', 'the cell is marked b, break in the series'],
  [
    { kind: 'split', dimension: 'group', category: 'val-1' },
    'kategorin är delad från val-1',
    'the category is split from val-1',
  ],
  [
    { kind: 'merged', addresses: [] },
    'kategorier har slagits samman, och siffrorna går inte att lägga ihop',
    'categories have been merged, and the figures cannot be added up',
  ],
] as const)('tells of %o', (obstacle, sv, en) => {
  expect(describeObstacles([obstacle])).toEqual({
    sv: `siffrorna går inte att jämföra: ${sv}`,
    en: `the figures cannot be compared: ${en}`,
  });
});
