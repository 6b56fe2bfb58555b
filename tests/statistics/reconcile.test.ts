import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDimension } from '../../src/statistics/dimension.ts';
import { identitySchema } from '../../src/statistics/identity.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import { addressKey, type NumberObservation, type Observation } from '../../src/statistics/observation.ts';
import { type Reconciled, reconcileRelease } from '../../src/statistics/reconcile.ts';
import type { ReleaseVersion } from '../../src/statistics/release.ts';
import { sumOf } from '../../src/statistics/rounding.ts';
import { byCode, makeIndicator, makeMissing, makeNumber, makeRelease, periodOf } from './make-examples.ts';

const calls = makeIndicator({ code: 'calls', aggregation: 'sum' });
const share = makeIndicator({ code: 'share', unit: 'percent', aggregation: { mean_weighted_by: 'calls' } });
const hours = makeIndicator({ code: 'hours', unit: 'hours', decimals: 1, aggregation: 'sum' });
const balance = makeIndicator({ code: 'balance', aggregation: 'sum', reports_change_of: 'calls' });
const resolved = makeIndicator({ code: 'resolved', aggregation: 'sum' });
const median = makeIndicator({ code: 'median', unit: 'seconds' });

const group = makeDimension('group', {
  label: 'Grupp',
  total: 'Alla',
  categories: { a: { label: 'A' }, b: { label: 'B' }, c: { label: 'C' }, ab: { label: 'A och B', merges: ['a', 'b'] } },
});

function publicationWith(declared: unknown): Reconciled {
  return {
    indicators: byCode(calls, share, hours, balance, resolved, median),
    dimensions: new Map([['group', group]]),
    identities: { rule: identitySchema.parse({ label: 'Grupperna', ...Object(declared) }) },
  };
}

const parts = { indicator: 'calls', dimension: 'group' };

function at(number: number, category: string, indicator: Indicator = calls): NumberObservation {
  return makeNumber(number, { indicator: indicator.code, categories: { group: category } });
}

function missingAt(category: string): Observation {
  return makeMissing('suppressed', { indicator: 'calls', categories: { group: category } });
}

/** What is left over, as text: address, what the parts come to, the difference. */
function check(declared: unknown, release: ReleaseVersion, others: readonly ReleaseVersion[] = []): readonly string[] {
  return reconcileRelease(release, [release, ...others], publicationWith(declared)).map(
    ({ whole, computed, difference }) => `${addressKey(whole)} ${computed} ${difference}`,
  );
}

describe('parts and their whole', () => {
  test.each<[string, readonly Observation[], readonly string[]]>([
    ['add up', [at(5, 'total'), at(2, 'a'), at(3, 'b')], []],
    ['are too many', [at(5, 'total'), at(3, 'a'), at(3, 'b')], ['calls 6 1']],
    ['are too few', [at(5, 'total'), at(1, 'a'), at(3, 'b')], ['calls 4 -1']],
    ['are none', [at(5, 'total')], []],
    ['have no whole', [at(2, 'a'), at(3, 'b')], []],
    ['have a whole that is missing', [missingAt('total'), at(2, 'a')], []],
    ['are in part suppressed and too few', [at(5, 'total'), at(2, 'a'), missingAt('b')], []],
    ['are in part suppressed and already too many', [at(5, 'total'), at(6, 'a'), missingAt('b')], ['calls 6 1']],
    ['are all suppressed', [at(5, 'total'), missingAt('a'), missingAt('b')], []],
    ['count a merged category alone', [at(5, 'total'), at(2, 'ab'), at(3, 'c')], []],
    ['leave out a merging category whose own have rows', [at(5, 'total'), at(2, 'a'), at(3, 'b'), at(5, 'ab')], []],
    ['leave it out when one of its own has a row', [at(5, 'total'), at(2, 'a'), at(3, 'c'), at(4, 'ab')], []],
  ])('%s', (_, observations, left) => {
    expect(check({ parts }, makeRelease(...observations))).toEqual(left);
  });

  test('are held against each other at each address below the dimension', () => {
    const of = (number: number, categories: Readonly<Record<string, string>>) =>
      makeNumber(number, { indicator: 'calls', categories });
    const release = makeRelease(
      of(9, { department: 'skola' }),
      of(4, { department: 'skola', group: 'a' }),
      of(4, { group: 'b', department: 'skola' }),
      of(4, { department: 'miljo' }),
      of(4, { department: 'miljo', group: 'a' }),
    );
    expect(check({ parts }, release)).toEqual(['calls[department=skola] 8 -1']);
  });

  test('may be fewer where they are only some', () => {
    const atMost = { parts: { ...parts, relation: 'at_most' } };
    expect(check(atMost, makeRelease(at(5, 'total'), at(3, 'a')))).toEqual([]);
    expect(check(atMost, makeRelease(at(5, 'total'), at(6, 'a')))).toEqual(['calls 6 1']);
  });

  test('are the categories that are named', () => {
    const named = { parts: { ...parts, categories: ['a', 'b'] } };
    expect(check(named, makeRelease(at(5, 'total'), at(2, 'a'), at(3, 'b'), at(9, 'c')))).toEqual([]);
    // One that has no row is missing, not left out.
    expect(check(named, makeRelease(at(5, 'total'), at(2, 'a')))).toEqual([]);
    expect(check(named, makeRelease(at(5, 'total'), at(6, 'a')))).toEqual(['calls 6 1']);
  });

  test('may belong to another indicator', () => {
    const other = { parts: { ...parts, whole: 'resolved' } };
    const release = makeRelease(makeNumber(5, { indicator: 'resolved' }), at(2, 'a'), at(2, 'b'));
    expect(check(other, release)).toEqual(['resolved 4 -1']);
  });

  test('need not all be there for a period that is only compared with', () => {
    const some = (...observations: readonly Observation[]): ReleaseVersion => {
      const release = makeRelease(...observations);
      return { ...release, declaration: { ...release.declaration, comparison_only: true } };
    };
    expect(check({ parts }, some(at(5, 'total'), at(2, 'a')))).toEqual([]);
    expect(check({ parts }, some(at(5, 'total'), at(6, 'a')))).toEqual(['calls 6 1']);
    expect(check({ parts }, some(at(5, 'total'), at(2, 'a'), at(2, 'b'), at(2, 'c')))).toEqual(['calls 6 1']);
    expect(check({ parts }, some(at(5, 'total'), at(4, 'ab'), at(2, 'c')))).toEqual(['calls 6 1']);
  });

  test('that can be negative are not held against the whole before all are there', () => {
    const rule = { parts: { ...parts, indicator: 'balance' } };
    const of = (number: number, category: string) => at(number, category, balance);
    const missing = makeMissing('suppressed', { indicator: 'balance', categories: { group: 'b' } });
    expect(check(rule, makeRelease(of(5, 'total'), of(6, 'a'), missing))).toEqual([]);
    expect(check(rule, makeRelease(of(5, 'total'), of(6, 'a'), of(-1, 'b')))).toEqual([]);
  });

  test('are never added when the indicator cannot be', () => {
    const rule = { parts: { ...parts, indicator: 'median' } };
    expect(check(rule, makeRelease(at(5, 'total', median), at(6, 'a', median)))).toEqual([]);
  });

  test.each([
    [0.1, []],
    [0.05, ['hours 0.3 -0.1']],
  ])('may differ by a tolerance of %d', (tolerance, left) => {
    const release = makeRelease(at(0.4, 'total', hours), at(0.1, 'a', hours), at(0.2, 'b', hours));
    expect(check({ parts: { ...parts, indicator: 'hours' }, tolerance }, release)).toEqual(left);
  });

  test('count an estimate as the number that it is', () => {
    const estimate = makeNumber(3, { indicator: 'calls', categories: { group: 'a' }, status: 'estimated' });
    expect(check({ parts }, makeRelease(at(5, 'total'), estimate))).toEqual(['calls 3 -2']);
  });

  test('are told whole', () => {
    const [whole, one, other] = [at(5, 'total'), at(1, 'a'), at(3, 'b')];
    expect(reconcileRelease(makeRelease(whole, one, other), [], publicationWith({ parts }))).toEqual([
      { identity: 'rule', kind: 'parts', relation: 'equal', whole, parts: [one, other], computed: 4, difference: -1 },
    ]);
  });
});

describe('a weighted mean', () => {
  const rule = { parts: { ...parts, indicator: 'share' } };
  const weigh = (whole: number, ...of: readonly (readonly [number, number])[]): ReleaseVersion => {
    const codes = ['a', 'b', 'c'];
    const rows = of.flatMap(([value, weight], index) => [
      at(value, codes[index] ?? '', share),
      at(weight, codes[index] ?? ''),
    ]);
    return makeRelease(at(whole, 'total', share), ...rows);
  };

  test.each<[string, ReleaseVersion, readonly string[]]>([
    ['is exact', weigh(92, [90, 100], [94, 100]), []],
    ['is half a step off for the parts and half for the whole', weigh(93, [90, 100], [94, 100]), []],
    ['is more off than rounding', weigh(94, [90, 100], [94, 100]), ['share 92 -2']],
    ['is told with a decimal more', weigh(94, [90, 100], [93, 200]), ['share 92 -2']],
    ['is not the plain mean', weigh(92, [90, 100], [94, 10_000]), ['share 94 2']],
    ['has no weight', weigh(92, [90, 0], [99, 0]), []],
  ])('%s', (_, release, left) => {
    expect(check(rule, release)).toEqual(left);
  });

  test('is not checked without the weight of a part', () => {
    const [whole, one, other] = [at(50, 'total', share), at(90, 'a', share), at(94, 'b', share)];
    expect(check(rule, makeRelease(whole, one, other, at(1, 'a')))).toEqual([]);
  });

  test('is not checked when a part is missing', () => {
    const missing = makeMissing('suppressed', { indicator: 'share', categories: { group: 'b' } });
    const release = makeRelease(at(50, 'total', share), at(90, 'a', share), at(1, 'a'), missing, at(1, 'b'));
    expect(check(rule, release)).toEqual([]);
  });

  test('of rounded shares holds for the rounded share of the whole', () => {
    const counts = fc.tuple(fc.nat(5_000), fc.integer({ min: 1, max: 5_000 })).map(([a, b]) => [Math.min(a, b), b]);
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 3 }), (drawn) => {
        const percent = (answered: number, all: number): number => Math.round((answered / all) * 100);
        const sum = (place: number): number => sumOf(drawn.map((each) => each[place] ?? 0));
        const rows = drawn.map(([answered = 0, all = 1]) => [percent(answered, all), all] as const);
        expect(check(rule, weigh(percent(sum(0), sum(1)), ...rows))).toEqual([]);
      }),
    );
  });
});

describe('periods and the longer one', () => {
  const rule = { periods: { indicator: 'calls' } };
  const of = (period: string, number: number | undefined): ReleaseVersion => ({
    ...makeRelease(number === undefined ? makeMissing('suppressed', { indicator: 'calls' }) : at(number, 'total')),
    period: periodOf(period),
  });
  const quarters = (...numbers: readonly (number | undefined)[]) =>
    numbers.map((number, index) => of(`2021-Q${index + 1}`, number));

  test.each<[string, ReleaseVersion, readonly ReleaseVersion[], readonly string[]]>([
    ['add up', of('2021', 10), quarters(1, 2, 3, 4), []],
    ['do not add up', of('2021', 11), quarters(1, 2, 3, 4), ['calls 10 -1']],
    ['are some, and fewer', of('2021', 11), quarters(1, 2, 3), []],
    ['are some, and already more', of('2021', 5), quarters(1, 2, 3), ['calls 6 1']],
    ['are in part suppressed', of('2021', 11), quarters(1, 2, undefined, 4), []],
    ['are none', of('2021', 11), [], []],
    ['are of another year', of('2022', 11), quarters(1, 2, 3, 4), []],
    [
      'are months of a tertial',
      of('2021-T1', 5),
      ['01', '02', '03', '04'].map((m) => of(`2021-${m}`, 1)),
      ['calls 4 -1'],
    ],
    ['are half-years of a year', of('2021', 5), [of('2021-S1', 2), of('2021-S2', 2)], ['calls 4 -1']],
    ['are tertials, which do not fill a half-year', of('2021-S1', 5), [of('2021-T1', 9)], []],
    [
      'are of two kinds, each by itself',
      of('2021', 11),
      [...quarters(1, 2, 3, 4), of('2021-01', 99)],
      ['calls 10 -1', 'calls 99 88'],
    ],
  ])('%s', (_, whole, inner, left) => {
    expect(check(rule, whole, inner)).toEqual(left);
  });
});

describe('an upper bound', () => {
  const rule = { at_most: { smaller: 'resolved', larger: 'calls' } };
  const of = (small: number, large: number) => [
    makeNumber(small, { indicator: 'resolved', categories: { group: 'a' } }),
    at(large, 'a'),
  ];

  test.each<[string, readonly Observation[], readonly string[]]>([
    ['is kept', of(2, 3), []],
    ['is reached', of(3, 3), []],
    ['is passed', of(4, 3), ['calls[group=a] 4 1']],
    ['has nothing below it', [at(3, 'a')], []],
    ['is missing', [makeNumber(4, { indicator: 'resolved', categories: { group: 'a' } }), missingAt('a')], []],
  ])('%s', (_, observations, left) => {
    expect(check(rule, makeRelease(...observations))).toEqual(left);
  });
});

describe('a product', () => {
  const count = { product: { indicator: 'resolved', factors: ['calls', 'share'] } };
  const of = (whole: number, ...factors: readonly [number, number]) =>
    makeRelease(
      makeNumber(whole, { indicator: 'resolved' }),
      makeNumber(factors[0], { indicator: 'calls' }),
      makeNumber(factors[1], { indicator: 'share' }),
    );

  test.each<[number, number, number, readonly string[]]>([
    [500, 1000, 50, []],
    [495, 1000, 50, []],
    [505, 1000, 50, []],
    [506, 1000, 50, ['resolved 500 -6']],
    [494, 1000, 50, ['resolved 500 6']],
    [0, 0, 50, []],
  ])('%d against %d times %d per cent', (whole, calls, percent, left) => {
    expect(check(count, of(whole, calls, percent))).toEqual(left);
  });

  test('may be a share of a share', () => {
    const rule = { product: { indicator: 'share', factors: ['share', 'share'] } };
    expect(check(rule, makeRelease(makeNumber(50, { indicator: 'share' })))).toEqual(['share 25 -25']);
    expect(check(rule, makeRelease(makeNumber(100, { indicator: 'share' })))).toEqual([]);
  });

  test('holds for every share that is rounded from its counts', () => {
    const drawn = fc.integer({ min: 1, max: 100_000 }).chain((all) => fc.tuple(fc.nat(all), fc.constant(all)));
    fc.assert(
      fc.property(drawn, ([some, all]) => {
        expect(check(count, of(some, all, Math.round((some / all) * 100)))).toEqual([]);
      }),
    );
  });
});

describe('sums', () => {
  const numbers = fc.array(
    fc.nat(1_000_000).map((steps) => steps / 10),
    { minLength: 1, maxLength: 3 },
  );
  const rule = { parts: { ...parts, indicator: 'hours' } };
  const release = (whole: number, of: readonly number[], codes = ['a', 'b', 'c']): ReleaseVersion =>
    makeRelease(at(whole, 'total', hours), ...of.map((number, index) => at(number, codes[index] ?? '', hours)));

  test('of parts that make the whole leave nothing', () => {
    fc.assert(
      fc.property(numbers, (of) => {
        expect(check(rule, release(sumOf(of), of))).toEqual([]);
      }),
    );
  });

  test('leave exactly what was added', () => {
    const extra = fc.integer({ min: 1, max: 1_000_000 }).map((steps) => steps / 10);
    fc.assert(
      fc.property(numbers, extra, (of, more) => {
        const [residual] = reconcileRelease(release(sumOf([...of, more]), of), [], publicationWith(rule));
        expect(residual?.difference).toBe(-more);
      }),
    );
  });

  test('are the same in any order', () => {
    fc.assert(
      fc.property(numbers, fc.nat(100), (of, whole) => {
        const codes = ['a', 'b', 'c'].slice(0, of.length);
        const turned = release(whole, of.toReversed(), codes.toReversed());
        expect(check(rule, turned)).toEqual(check(rule, release(whole, of)));
      }),
    );
  });
});
