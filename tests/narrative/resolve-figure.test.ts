import { describe, expect, test } from 'vitest';
import { loadPublication } from '../../src/loaders/load-publication.ts';
import { addressOf, type NarrativeContext, resolveChange, resolveFigure } from '../../src/narrative/resolve-figure.ts';
import type { ChangeReference, FigureReference } from '../../src/narrative/vocabulary.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import type { Observation } from '../../src/statistics/observation.ts';
import type { ReleaseVersion } from '../../src/statistics/release.ts';
import { collectProblems } from '../loaders/collect-problems.ts';
import { openValidFolder } from '../problems/problem-cases.ts';
import { byCode, makeIndicator, makeMissing, makeNumber, makeRelease, periodOf } from '../statistics/make-examples.ts';

const valid = loadPublication(openValidFolder(), 'kundcenter', collectProblems().report);
if (valid === undefined) throw new Error('The valid publication has a problem.');

const share = makeIndicator({
  code: 'share',
  unit: 'percent',
  target: { at_most: 5 },
  parameters: { limit: { label: 'a', value: 60, unit: 'seconds' } },
});
const grade = makeIndicator({ code: 'grade', unit: 'grade', scale: { from: 1, to: 5, levels: [] } });
const calls = makeIndicator();
const percentChange = makeIndicator({ code: 'calls_change', unit: 'percent', reports_change_of: 'answered_calls' });

function contextOf(
  current: readonly Observation[],
  previous: readonly Observation[] | undefined,
  given: Partial<NarrativeContext> & { readonly indicators?: readonly Indicator[] } = {},
): NarrativeContext {
  const earlier: ReleaseVersion | undefined = previous && { ...makeRelease(...previous), period: periodOf('2017-T2') };
  const indicators = byCode(...(given.indicators ?? [calls, share, grade]));
  return {
    publication: { ...(valid ?? fail()), indicators },
    comparison: { current: makeRelease(...current), previous: earlier, since: '2017-T2' },
    findRelease: (period) => (period === '2017-T2' ? earlier : undefined),
    ...(given.department !== undefined && { department: given.department }),
  };
}

function fail(): never {
  throw new Error('The valid publication has a problem.');
}

const figure = (given: Partial<FigureReference> = {}): FigureReference => ({
  name: 'Figure',
  indicator: 'answered_calls',
  ...given,
});
const change = (given: Partial<ChangeReference> = {}): ChangeReference => ({
  name: 'Change',
  indicator: 'answered_calls',
  form: 'verb',
  ...given,
});

describe('addressOf', () => {
  const context = contextOf([], undefined);

  test('is as given outside of a department', () => {
    expect(addressOf('a', { b: 'c' }, context)).toEqual({ indicator: 'a', categories: { b: 'c' } });
  });

  test("is the department's in its narrative, unless another is given", () => {
    const inSchool = { ...context, department: 'skola' };
    expect(addressOf('a', {}, inSchool).categories).toEqual({ department: 'skola' });
    expect(addressOf('a', { department: 'total' }, inSchool).categories).toEqual({ department: 'total' });
  });
});

describe('resolveFigure', () => {
  test("finds the release's own observation, the very object", () => {
    const observation = makeNumber(1634);
    expect(resolveFigure(figure(), {}, contextOf([observation], undefined))).toEqual({
      kind: 'observation',
      indicator: calls,
      observation,
    });
    const found = resolveFigure(figure({ period: '2018-T2' }), {}, contextOf([observation], undefined));
    expect(found.kind === 'observation' && found.observation).toBe(observation);
  });

  test('finds the observation of another period', () => {
    const observation = makeNumber(1600);
    const found = resolveFigure(figure({ period: '2017-T2' }), {}, contextOf([], [observation]));
    expect(found.kind === 'observation' && found.observation).toBe(observation);
  });

  test('finds the observation of the department that the narrative is about', () => {
    const observation = makeNumber(7, { categories: { department: 'skola' } });
    const context = contextOf([observation, makeNumber(1634)], undefined, { department: 'skola' });
    expect(resolveFigure(figure(), {}, context)).toMatchObject({ observation });
    expect(resolveFigure(figure(), { department: 'total' }, context)).toMatchObject({
      observation: { value: { number: 1634 } },
    });
  });

  test.each([
    [figure({ indicator: 'share', parameter: 'limit' }), { value: 60, unit: 'seconds' }],
    [figure({ indicator: 'grade', scale: 'from' }), { value: 1, unit: 'count' }],
    [figure({ indicator: 'grade', scale: 'to' }), { value: 5, unit: 'count' }],
  ])('finds what an indicator declares: %j', (reference, declared) => {
    expect(resolveFigure(reference, {}, contextOf([], undefined))).toMatchObject({
      kind: 'declared',
      figure: declared,
    });
  });

  test.each([
    [
      figure({ indicator: 'answerd_calls' }),
      { code: 'indicator-unknown', particulars: { written: 'answerd_calls' }, nearest: 'answered_calls' },
    ],
    [figure({ period: '2018-T4' }), { code: 'period-unknown', particulars: { period: '2018-T4' } }],
    [figure({ period: '2017-t2' }), { code: 'period-unknown', particulars: { period: '2017-t2' }, nearest: '2017-T2' }],
    [figure({ period: '2016-T2' }), { code: 'period-missing', particulars: { period: '2016-T2' } }],
    [figure(), { code: 'figure-hidden', particulars: { address: 'answered_calls', period: '2018-T2' } }],
    [figure({ scale: 'to' }), { code: 'scale-undeclared', particulars: { indicator: 'answered_calls' } }],
    [
      figure({ indicator: 'share', parameter: 'limits' }),
      { code: 'parameter-unknown', particulars: { indicator: 'share', written: 'limits' }, nearest: 'limit' },
    ],
    [
      figure({ indicator: 'share', parameter: 'constructor' }),
      { code: 'parameter-unknown', particulars: { indicator: 'share', written: 'constructor' } },
    ],
  ])('says why there is nothing for %j', (reference, problem) => {
    const context = contextOf([makeMissing('suppressed')], undefined);
    expect(resolveFigure(reference, {}, context)).toEqual({ kind: 'unresolved', ...problem });
  });

  test('says which categories there is nothing for', () => {
    expect(resolveFigure(figure(), { department: 'skola' }, contextOf([makeNumber(1)], undefined))).toMatchObject({
      particulars: { address: 'answered_calls (department: skola)' },
    });
  });
});

describe('resolveFigure of a definition that has been another', () => {
  const until = periodOf('2017-T3');
  const dated = makeIndicator({
    code: 'share',
    unit: 'grade',
    target: { at_least: 4, earlier: [{ until, at_most: 3 }] },
    scale: { from: 1, to: 5, levels: [], earlier: [{ until, from: 1, to: 10 }] },
    parameters: { limit: { label: 'Gräns', value: 60, unit: 'seconds', earlier: [{ until, value: 90 }] } },
    breaks: [{ from: periodOf('2018-T1'), reason: { sv: 'Nytt system.', en: 'New system.' } }],
  });
  const context = contextOf([makeNumber(4, { indicator: 'share' })], [makeNumber(7, { indicator: 'share' })], {
    indicators: [dated],
  });

  test.each([
    [{ parameter: 'limit' }, 60, 90],
    [{ scale: 'to' }, 5, 10],
  ] as const)('is that of the period: %o', (given, now, before) => {
    const reference = figure({ indicator: 'share', ...given });
    expect(resolveFigure(reference, {}, context)).toMatchObject({ figure: { value: now } });
    expect(resolveFigure({ ...reference, period: '2016-T1' }, {}, context)).toMatchObject({
      figure: { value: before },
    });
    expect(resolveFigure({ ...reference, period: '2016-T9' }, {}, context)).toMatchObject({ code: 'period-unknown' });
  });

  test('has no change to tell, and says all that differs', () => {
    expect(resolveChange(change({ indicator: 'share' }), {}, context)).toMatchObject({
      code: 'change-missing',
      particulars: {
        reason: {
          sv: 'siffrorna går inte att jämföra: Nytt system; ”Gräns” var 90 och är 60; skalan var 1–10 och är 1–5',
          en: 'the figures cannot be compared: New system; “Gräns” was 90 and is 60; the scale was 1–10 and is 1–5',
        },
      },
    });
  });
});

describe('resolveChange', () => {
  test('is computed from two observations', () => {
    const [current, previous] = [makeNumber(90), makeNumber(100)];
    expect(resolveChange(change(), {}, contextOf([current], [previous]))).toMatchObject({
      kind: 'change',
      change: {
        kind: 'computed',
        absolute: -10,
        relative: -10,
        current,
        previous: { value: previous.value, cells: [previous] },
      },
    });
  });

  const now = [makeNumber(90)];

  test.each([
    [change(), [], now, reason('the figure is missing')],
    [change(), now, [], reason('the earlier figure is missing')],
    [change(), now, undefined, reason('the period has nothing to be compared with')],
    [change({ measure: 'relative' }), now, [makeNumber(0)], reason('it cannot be expressed in per cent')],
    [
      change({ measure: 'absolute' }),
      [...now, makeNumber(5, { indicator: 'calls_change' })],
      undefined,
      reason('it is only known in per cent'),
    ],
    [change({ indicator: 'answerd_calls' }), now, now, { code: 'indicator-unknown', nearest: 'answered_calls' }],
  ])('says why there is none: %j', (reference, current, previous, problem) => {
    const context = contextOf(current, previous, { indicators: [calls, percentChange] });
    expect(resolveChange(reference, {}, context)).toMatchObject({ kind: 'unresolved', ...problem });
  });
});

function reason(en: string) {
  return { code: 'change-missing', particulars: { address: 'answered_calls', reason: { en } } };
}
