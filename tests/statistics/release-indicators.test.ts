import { describe, expect, test } from 'vitest';
import { listFigures, listIndicators } from '../../src/statistics/release-indicators.ts';
import { compare, makeMissing, makeNumber } from './make-examples.ts';

const only = { categories: { answer_group: 'val-1' } };
const now = makeNumber(51510);
const then = makeNumber(55144);
const gone = makeNumber(40, only);
const other = makeNumber(3, { indicator: 'visits' });

describe('listIndicators', () => {
  test('has those of the release, then those that only the earlier period has a figure of', () => {
    const former = makeMissing('not-available', { indicator: 'letters' });
    expect(listIndicators(compare([now], [other, then, former]))).toEqual(['answered_calls', 'visits']);
    expect(listIndicators(compare([makeMissing('suppressed')], undefined))).toEqual(['answered_calls']);
  });
});

describe('listFigures', () => {
  test('has both periods beside each other, and what only the earlier one has last', () => {
    expect(listFigures(compare([now, other], [gone, then]), 'answered_calls')).toEqual([
      { categories: {}, current: now, previous: then },
      { ...only, previous: gone },
    ]);
  });

  test('has what is missing, and nothing of another indicator', () => {
    const missing = makeMissing('suppressed', only);
    expect(listFigures(compare([missing, other], undefined), 'answered_calls')).toEqual([
      { ...only, current: missing },
    ]);
  });
});
