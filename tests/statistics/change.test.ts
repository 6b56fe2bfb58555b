import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFigure, isBreak } from '../../src/statistics/change.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import type { NumberObservation } from '../../src/statistics/observation.ts';
import { byCode, compare, makeIndicator, makeMissing, makeNumber, periodOf } from './make-examples.ts';

const calls = makeIndicator();
const availability = makeIndicator({ code: 'availability', unit: 'percent' });
const satisfaction = makeIndicator({ code: 'satisfaction', unit: 'grade', decimals: 2 });
const callsChange = makeIndicator({ code: 'calls_change', reports_change_of: 'answered_calls' });
const callsChangeShare = makeIndicator({ code: 'calls_share', unit: 'percent', reports_change_of: 'answered_calls' });
const availabilityChange = makeIndicator({ code: 'points', unit: 'percent', reports_change_of: 'availability' });
const definitions = {
  indicators: byCode(calls, availability, satisfaction, callsChange, callsChangeShare, availabilityChange),
  dimensions: new Map(),
};
const address = { indicator: 'answered_calls', categories: {} };

describe('compareFigure', () => {
  test('gives the difference and its share of the earlier figure', () => {
    const [current, previous] = [makeNumber(51510), makeNumber(55144)];
    expect(compareFigure(compare([current], [previous]), address, definitions)).toEqual({
      kind: 'computed',
      absolute: -3634,
      relative: (-3634 / 55144) * 100,
      approximate: false,
      since: '2017-T2',
      current,
      previous: { value: previous.value, cells: [previous] },
    });
  });

  test('gives percentage points for per cent, never per cent of per cent', () => {
    const of = { indicator: 'availability' };
    const [current, previous] = [makeNumber(95, of), makeNumber(92, of)];
    expect(compareFigure(compare([current], [previous]), { ...address, ...of }, definitions)).toEqual({
      kind: 'computed',
      absolute: 3,
      approximate: false,
      since: '2017-T2',
      current,
      previous: { value: previous.value, cells: [previous] },
    });
  });

  test('gives no per cent from nought', () => {
    const [current, previous] = [makeNumber(41), makeNumber(0)];
    expect(compareFigure(compare([current], [previous]), address, definitions)).toEqual({
      kind: 'computed',
      absolute: 41,
      approximate: false,
      since: '2017-T2',
      current,
      previous: { value: previous.value, cells: [previous] },
    });
  });

  test('counts per cent of the size of an earlier figure below nought', () => {
    expect(compareFigure(compare([makeNumber(5)], [makeNumber(-10)]), address, definitions)).toMatchObject({
      absolute: 15,
      relative: 150,
    });
  });

  test('rounds away what binary fractions leave behind', () => {
    const of = { indicator: 'satisfaction' };
    const comparison = compare([makeNumber(4.35, of)], [makeNumber(4.33, of)]);
    expect(compareFigure(comparison, { ...address, ...of }, definitions)).toMatchObject({ absolute: 0.02 });
  });

  test.each([
    ['the current', 'estimated', 'normal', true],
    ['the earlier', 'normal', 'estimated', true],
    ['neither', 'provisional', 'revised', false],
  ] as const)('is approximate when %s figure is an estimate', (_, status, earlier, approximate) => {
    const comparison = compare([makeNumber(6000, { status })], [makeNumber(7000, { status: earlier })]);
    expect(compareFigure(comparison, address, definitions)).toMatchObject({ absolute: -1000, approximate });
  });

  test.each([
    ['there is no earlier release', [makeNumber(1)], undefined, 'nothing-to-compare-with'],
    ['the earlier release lacks the figure', [makeNumber(1)], [], 'earlier-figure-missing'],
    ['the earlier figure is suppressed', [makeNumber(1)], [makeMissing('suppressed')], 'earlier-figure-missing'],
    ['the figure is not reported', [], [makeNumber(1)], 'figure-missing'],
    ['the figure is suppressed', [makeMissing('suppressed')], [makeNumber(1)], 'figure-missing'],
  ])('says why there is none when %s', (_, current, previous, reason) => {
    expect(compareFigure(compare(current, previous), address, definitions)).toEqual({ kind: 'none', reason });
  });

  describe('where the two cannot be compared', () => {
    const limit = {
      label: 'Längsta väntan',
      value: 60,
      unit: 'seconds' as const,
      earlier: [{ until: periodOf('2017-T3'), value: 90 }],
    };
    const scale = { from: 1, to: 5, levels: [], earlier: [{ until: periodOf('2017-T3'), from: 1, to: 10 }] };
    const breaks = [{ from: periodOf('2018-T1'), reason: 'Nytt system.' }];
    const passed = [{ from: periodOf('2017-T1'), reason: 'Längesedan.' }];
    const ahead = [{ from: periodOf('2019-T1'), reason: 'Snart.' }];
    const change = (
      given: Partial<Indicator>,
      status: 'normal' | 'break' = 'normal',
      stated: NumberObservation[] = [],
    ) => {
      const own = { ...definitions, indicators: byCode(makeIndicator(given), callsChange) };
      const comparison = compare([makeNumber(9, { status }), ...stated], [makeNumber(7)]);
      return [compareFigure(comparison, address, own), isBreak(comparison, address, own)] as const;
    };

    test.each([
      ['another parameter', { parameters: { limit } }, [{ kind: 'parameter', parameter: limit, before: 90, now: 60 }]],
      ['another scale', { scale }, [{ kind: 'scale', before: { from: 1, to: 10 }, now: { from: 1, to: 5 } }]],
      ['a break', { breaks }, [{ kind: 'break', reason: 'Nytt system.' }]],
    ])('says that it is for %s', (_, given, obstacles) => {
      expect(change(given)).toEqual([{ kind: 'none', reason: 'not-comparable', obstacles }, true]);
    });

    test('takes the mark of the cell, unless more is known', () => {
      const none = { kind: 'none', reason: 'not-comparable' };
      expect(change({}, 'break')).toEqual([{ ...none, obstacles: [{ kind: 'marked' }] }, true]);
      expect(change({ breaks }, 'break')[0]).toMatchObject({ obstacles: [{ kind: 'break' }] });
    });

    test('compares across no break that lies elsewhere, nor across another target', () => {
      const target = { at_least: 9, earlier: [{ until: periodOf('2017-T3'), at_least: 5 }] };
      for (const given of [{ breaks: passed }, { breaks: ahead }, { target }]) {
        expect(change(given)).toMatchObject([{ kind: 'computed', absolute: 2 }, false]);
      }
    });

    test('tells the change that the producer states all the same, and is still a break', () => {
      expect(change({ breaks }, 'normal', [makeNumber(3, { indicator: 'calls_change' })])).toMatchObject([
        { kind: 'reported', absolute: 3 },
        true,
      ]);
    });

    test('is no break where there is no figure', () => {
      const own = { ...definitions, indicators: byCode(makeIndicator({ breaks })) };
      expect(isBreak(compare([makeNumber(9)], []), address, own)).toBe(false);
      expect(isBreak(compare([makeMissing('suppressed')], [makeNumber(7)]), address, own)).toBe(false);
      expect(isBreak(compare([makeNumber(9)], [makeNumber(7)]), { ...address, indicator: 'z' }, own)).toBe(false);
    });
  });

  test('has no change of an indicator that is not declared', () => {
    const comparison = compare([makeNumber(2)], [makeNumber(1)]);
    expect(compareFigure(comparison, address, { ...definitions, indicators: byCode(availability) })).toEqual({
      kind: 'none',
      reason: 'figure-missing',
    });
  });

  test('compares the same categories only', () => {
    const categories = { answer_group: 'val-1' };
    const comparison = compare([makeNumber(2, { categories }), makeNumber(9)], [makeNumber(1)]);
    expect(compareFigure(comparison, { ...address, categories }, definitions)).toEqual({
      kind: 'none',
      reason: 'earlier-figure-missing',
    });
  });

  describe('where the producer states the change', () => {
    const absolute = makeNumber(-1000, { indicator: 'calls_change', status: 'estimated' });
    const relative = makeNumber(-50, { indicator: 'calls_share' });
    const reported = { kind: 'reported', since: '2017-T2' } as const;

    test.each([
      ['as a number', [absolute], { ...reported, absolute: -1000, approximate: true, observation: absolute }],
      ['as per cent', [relative], { ...reported, relative: -50, approximate: false, observation: relative }],
      [
        'as both',
        [relative, absolute],
        { ...reported, absolute: -1000, relative: -50, approximate: true, observation: absolute },
      ],
    ])('takes it %s', (_, stated, change) => {
      expect(compareFigure(compare([makeNumber(6000), ...stated], undefined), address, definitions)).toEqual(change);
    });

    test('takes it without a current figure either', () => {
      const comparison = compare([makeMissing('not-available'), absolute], undefined);
      expect(compareFigure(comparison, address, definitions)).toMatchObject({ kind: 'reported', absolute: -1000 });
    });

    test('takes per cent of per cent for percentage points', () => {
      const of = { indicator: 'availability' };
      const points = makeNumber(3, { indicator: 'points' });
      expect(compareFigure(compare([makeNumber(95, of), points], []), { ...address, ...of }, definitions)).toEqual({
        ...reported,
        absolute: 3,
        approximate: false,
        observation: points,
      });
    });

    test('computes it all the same when both figures are known', () => {
      const comparison = compare([makeNumber(6000), absolute], [makeNumber(6500)]);
      expect(compareFigure(comparison, address, definitions)).toMatchObject({ kind: 'computed', absolute: -500 });
    });

    test('does not take a change that is missing itself, or that of other categories', () => {
      const elsewhere = makeNumber(7, { indicator: 'calls_change', categories: { answer_group: 'val-1' } });
      const comparison = compare(
        [makeNumber(6000), elsewhere, makeMissing('not-available', { indicator: 'calls_share' })],
        [],
      );
      expect(compareFigure(comparison, address, definitions)).toEqual({
        kind: 'none',
        reason: 'earlier-figure-missing',
      });
    });
  });

  test('turns its sign when the two figures change places', () => {
    const anyFigure = fc.integer({ min: -1e6, max: 1e6 }).map((hundredths) => hundredths / 100);
    const of = { indicator: 'satisfaction' };
    const changeOf = (from: number, to: number) => {
      const change = compareFigure(
        compare([makeNumber(to, of)], [makeNumber(from, of)]),
        { ...address, ...of },
        definitions,
      );
      return change.kind === 'computed' ? change.absolute : Number.NaN;
    };
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(changeOf(a, b) + changeOf(b, a)).toBe(0);
        expect(Math.round((a + changeOf(a, b)) * 100)).toBe(Math.round(b * 100));
      }),
    );
  });
});

describe('compareFigure with another period than that of last year', () => {
  test('takes no change that the producer states since last year', () => {
    const stated = makeIndicator({ code: 'calls_change', reports_change_of: 'answered_calls' });
    const definitions = { indicators: byCode(makeIndicator(), stated), dimensions: new Map() };
    const lastYear = compare([makeNumber(10), makeNumber(3, { indicator: 'calls_change' })], []);
    const address = { indicator: 'answered_calls', categories: {} };
    expect(compareFigure(lastYear, address, definitions)).toMatchObject({ kind: 'reported', absolute: 3 });
    expect(compareFigure({ ...lastYear, since: '2018-T1' }, address, definitions)).toMatchObject({ kind: 'none' });
  });

  test('does not compare periods of unlike length', () => {
    const definitions = { indicators: byCode(makeIndicator()), dimensions: new Map() };
    const { current } = compare([makeNumber(10)], []);
    const previous = { ...current, period: periodOf('2017') };
    expect(
      compareFigure({ current, previous, since: '2017' }, { indicator: 'answered_calls', categories: {} }, definitions),
    ).toEqual({ kind: 'none', reason: 'not-comparable', obstacles: [{ kind: 'length' }] });
  });
});
