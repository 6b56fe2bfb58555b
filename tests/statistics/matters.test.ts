import { describe, expect, test } from 'vitest';
import { findMove, listMatters } from '../../src/statistics/matters.ts';
import { byCode, compare, makeIndicator, makeMissing, makeNumber, makeRelease } from './make-examples.ts';

const indicators = byCode(
  makeIndicator({ code: 'rank' }),
  makeIndicator({ code: 'matters' }),
  makeIndicator({ code: 'matters_change', reports_change_of: 'matters' }),
  makeIndicator({ code: 'registered_share', unit: 'percent' }),
);

const at = (indicator: string, matter: string, department = 'samhallsbyggnad') => ({
  indicator,
  categories: { department, matter },
});

describe('listMatters', () => {
  test('gives a matter once, with its rank and its count, whichever table they stand in', () => {
    const count = makeNumber(1161, { ...at('matters', 'bygglov'), status: 'estimated' });
    const release = makeRelease(
      makeNumber(33, at('registered_share', 'bygglov')),
      count,
      makeNumber(-200, at('matters_change', 'bygglov')),
      makeNumber(1, at('rank', 'bygglov')),
    );
    expect(listMatters(release, 'samhallsbyggnad', indicators)).toEqual([{ code: 'bygglov', rank: 1, count }]);
  });

  test('sorts by rank, then by count with the largest first', () => {
    const release = makeRelease(
      makeNumber(19, at('matters', 'bygglov-e-tjanst')),
      makeNumber(400, at('matters', 'markupplatelse')),
      makeNumber(2, at('rank', 'fardtjanst')),
      makeNumber(0, at('matters', 'ny-och-tillbyggnad')),
      makeNumber(1, at('rank', 'bygglov')),
      makeNumber(10, at('rank', 'borttappat-busskort')),
      makeNumber(9999, at('matters', 'borttappat-busskort')),
    );
    expect(listMatters(release, 'samhallsbyggnad', indicators).map(({ code }) => code)).toEqual([
      'bygglov',
      'fardtjanst',
      'borttappat-busskort',
      'markupplatelse',
      'bygglov-e-tjanst',
      'ny-och-tillbyggnad',
    ]);
  });

  test('keeps matters that share a rank in the order of the larger count, one without a count last', () => {
    const release = makeRelease(
      makeNumber(1, at('rank', 'bygglov')),
      makeNumber(1, at('rank', 'fardtjanst')),
      makeNumber(338, at('matters', 'fardtjanst')),
    );
    expect(listMatters(release, 'samhallsbyggnad', indicators).map(({ code }) => code)).toEqual([
      'fardtjanst',
      'bygglov',
    ]);
  });

  test('lists neither the whole, nor other departments, nor what has no number or is no count', () => {
    const release = makeRelease(
      makeNumber(7340, at('matters', 'total')),
      makeNumber(7340, { indicator: 'matters', categories: { department: 'samhallsbyggnad' } }),
      makeNumber(600, at('matters', 'fakturafragor', 'vard-och-omsorgsforvaltningen')),
      makeNumber(600, { indicator: 'matters', categories: { matter: 'fakturafragor' } }),
      makeMissing('not-available', at('matters', 'parkering')),
      makeNumber(33, at('registered_share', 'pagaende-arenden')),
      makeNumber(-200, at('matters_change', 'ny-och-tillbyggnad')),
      makeNumber(12, at('undeclared', 'skyltar')),
    );
    expect(listMatters(release, 'samhallsbyggnad', indicators)).toEqual([]);
  });
});

describe('findMove', () => {
  const rankOf = (matter: string, place: number) =>
    makeNumber(place, { indicator: 'rank', categories: { department: 'skola', matter } });
  const definitions = { indicators: byCode(makeIndicator({ code: 'rank' })), dimensions: new Map() };
  const now = [rankOf('skolval', 1), rankOf('avgift', 2), rankOf('buller', 3), rankOf('bygglov', 4)];
  const before = [rankOf('skolval', 1), rankOf('avgift', 3), rankOf('buller', 2)];

  test.each([
    ['skolval', { kind: 'same', from: 1 }],
    ['avgift', { kind: 'up', from: 3 }],
    ['buller', { kind: 'down', from: 2 }],
    ['bygglov', { kind: 'new' }],
    ['parkering', undefined],
  ])('tells how %s has moved: %j', (matter, move) => {
    expect(findMove(compare(now, before), 'skola', matter, definitions)).toEqual(move);
  });

  test('tells nothing without an earlier release or list', () => {
    expect(findMove(compare(now, undefined), 'skola', 'avgift', definitions)).toBeUndefined();
    expect(findMove(compare(now, []), 'skola', 'avgift', definitions)).toBeUndefined();
  });
});
