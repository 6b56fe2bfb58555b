import { expect, test } from 'vitest';
import { followFigures } from '../../src/statistics/followed-figures.ts';
import { makeMissing, makeNumber, makeRelease } from './make-examples.ts';

test('followFigures counts the periods with a number, of the whole and of each category alone', () => {
  const skola = { department: 'skola' };
  const later = makeRelease(
    makeNumber(1, { indicator: 'calls', categories: { department: 'total' } }),
    makeNumber(1, { indicator: 'calls', categories: { ...skola, channel: 'total' } }),
    makeMissing('suppressed', { indicator: 'calls', categories: { department: 'omsorg' } }),
    makeNumber(1, { indicator: 'calls', categories: { ...skola, channel: 'mail' } }),
    makeNumber(1, { indicator: 'visits', categories: { channel: 'desk' } }),
  );
  const earlier = makeRelease(
    makeNumber(1, { indicator: 'grade', categories: skola }),
    makeNumber(1, { indicator: 'calls', categories: {} }),
    makeNumber(1, { indicator: 'calls', categories: skola }),
  );
  expect(followFigures([later, earlier])).toEqual({
    wholes: new Map([['calls', 2]]),
    parts: new Map([
      [
        'calls',
        new Map([
          [
            'department',
            new Map([
              ['skola', 2],
              ['omsorg', 0],
            ]),
          ],
        ]),
      ],
      ['visits', new Map([['channel', new Map([['desk', 1]])]])],
      ['grade', new Map([['department', new Map([['skola', 1]])]])],
    ]),
    departments: new Map([
      [
        'skola',
        new Map([
          ['calls', 2],
          ['grade', 1],
        ]),
      ],
      ['omsorg', new Map([['calls', 0]])],
    ]),
  });
});

test('followFigures finds nothing without releases', () => {
  expect(followFigures([])).toEqual({ wholes: new Map(), parts: new Map(), departments: new Map() });
});
