import { describe, expect, test } from 'vitest';
import { loadPublication } from '../../src/loaders/load-publication.ts';
import type { NarrativeContext } from '../../src/narrative/resolve-figure.ts';
import { resolveReference } from '../../src/narrative/resolve-reference.ts';
import { isComponentName, parseComponent } from '../../src/narrative/vocabulary.ts';
import type { Categories, Observation } from '../../src/statistics/observation.ts';
import { collectProblems } from '../loaders/collect-problems.ts';
import { openValidFolder } from '../problems/problem-cases.ts';
import { byCode, makeIndicator, makeMissing, makeNumber, makeRelease, periodOf } from '../statistics/make-examples.ts';

const calls = makeIndicator({ target: { at_least: 100 } });
const whole = makeIndicator({ code: 'share', unit: 'percent', target: { at_most: 5, only_total: true } });

function contextOf(
  current: readonly Observation[],
  given: { previous?: readonly Observation[]; department?: string } = {},
): NarrativeContext {
  const publication = loadPublication(openValidFolder(), 'kundcenter', collectProblems().report);
  if (publication === undefined) throw new Error('The valid publication has a problem.');
  const earlier = given.previous && { ...makeRelease(...given.previous), period: periodOf('2017-T2') };
  return {
    publication: { ...publication, indicators: byCode(calls, whole) },
    comparison: { current: makeRelease(...current), previous: earlier, since: '2017-T2' },
    findRelease: (period) => (period === '2017-T2' ? earlier : undefined),
    ...(given.department !== undefined && { department: given.department }),
  };
}

function resolve(
  attributes: Readonly<Record<string, string | true>>,
  categories: Categories,
  context: NarrativeContext,
) {
  const name = String(attributes['name']);
  if (!isComponentName(name)) throw new Error('No component.');
  const parsed = parseComponent(name, { indicator: 'answered_calls', ...attributes });
  if (!parsed.success || !('indicator' in parsed.data) || parsed.data.name === 'Definition')
    throw new Error('No reference.');
  return resolveReference(parsed.data, categories, context);
}

const group = (code: string) => ({ categories: { answer_group: code } });
const matter = (department: string, code: string) => ({ categories: { department, matter: code } });

describe('a reference without categories', () => {
  test.each(['Figure', 'Approx', 'Change'])('means the total: %s', (name) => {
    const [now, then] = [makeNumber(110), makeNumber(100)];
    const context = contextOf([now, makeNumber(1, group('val-1'))], { previous: [then] });
    const observed = { observation: now };
    expect(resolve({ name }, {}, context)).toMatchObject(name === 'Change' ? { change: { current: now } } : observed);
  });

  test.each([
    ['Figure', { bare: true }, '<Figure indicator="answered_calls" answer_group="val-1" bare />'],
    ['Figure', { period: '2018-T2' }, '<Figure indicator="answered_calls" answer_group="val-1" period="2018-T2" />'],
    ['Approx', { form: 'number' }, '<Approx indicator="answered_calls" answer_group="val-1" />'],
    ['Approx', { form: 'share' }, '<Approx indicator="answered_calls" answer_group="val-1" form="share" />'],
    [
      'Change',
      { measure: 'absolute' },
      '<Change indicator="answered_calls" answer_group="val-1" measure="absolute" />',
    ],
    ['Rank', { order: 'lowest' }, '<Rank indicator="answered_calls" answer_group="val-1" order="lowest" />'],
    ['Target', { form: 'outcome' }, '<Target indicator="answered_calls" answer_group="val-1" form="outcome" />'],
  ] as const)('that has no total names the choices: %s %j', (name, attributes, example) => {
    const context = contextOf([makeNumber(1, group('val-1')), makeNumber(2, group('val-2'))]);
    expect(resolve({ name, ...attributes }, {}, context)).toEqual({
      kind: 'unresolved',
      code: 'figure-undetermined',
      particulars: { address: 'answered_calls', period: '2018-T2', choices: 'answer_group: val-1, val-2', example },
    });
  });
});

describe('the choices', () => {
  const choicesOf = (context: NarrativeContext, categories: Categories = {}) => {
    const resolved = resolve({ name: 'Figure' }, categories, context);
    return 'particulars' in resolved && 'choices' in resolved.particulars ? resolved.particulars['choices'] : resolved;
  };

  test('are those with the fewest further categories', () => {
    const context = contextOf([makeNumber(1, matter('skola', 'skolval')), makeNumber(2, group('val-2'))]);
    expect(choicesOf(context)).toBe('answer_group: val-2');
  });

  test('keep what is given', () => {
    const context = contextOf([makeNumber(1, matter('skola', 'skolval')), makeNumber(2, matter('miljo', 'buller'))]);
    expect(choicesOf(context, { department: 'miljo' })).toBe('matter: buller');
    expect(choicesOf(context)).toBe('department: skola, miljo; matter: skolval, buller');
  });

  test('leave out what has no number', () => {
    const context = contextOf([makeMissing('suppressed', group('val-1')), makeNumber(2, group('val-2'))]);
    expect(choicesOf(context)).toBe('answer_group: val-2');
  });

  test('are not all told when they are many', () => {
    const many = Array.from({ length: 9 }, (_, index) => makeNumber(1, group(`val-${index}`)));
    expect(choicesOf(contextOf(many))).toBe('answer_group: val-0, val-1, val-2, val-3, val-4, val-5, val-6, val-7 …');
  });

  test("are the whole's or the department's own in its narrative, never another's", () => {
    const others = [makeNumber(1, matter('miljo', 'buller')), makeNumber(9, { categories: { department: 'miljo' } })];
    const seen = (...own: readonly Observation[]) => choicesOf(contextOf([...others, ...own], { department: 'skola' }));
    expect(seen(makeNumber(1))).toBe('department: total');
    expect(seen(makeNumber(1, matter('skola', 'skolval')))).toBe('matter: skolval');
    expect(seen(makeNumber(1, group('val-1')))).toBe('answer_group: val-1; department: total');
    expect(seen()).toMatchObject({ code: 'figure-missing' });
  });

  test('are none where the figure is there but hidden', () => {
    const context = contextOf([makeMissing('suppressed'), makeNumber(2, group('val-2'))]);
    expect(choicesOf(context)).toMatchObject({ code: 'figure-hidden' });
  });
});

describe('a rank', () => {
  const current = [makeNumber(9), makeNumber(5, group('val-1')), makeNumber(4, group('val-2'))];

  test('is among the categories of the only dimension that is given', () => {
    expect(resolve({ name: 'Rank' }, { answer_group: 'val-2' }, contextOf(current))).toMatchObject({
      kind: 'rank',
      rank: { place: 2, of: 2, observation: current[2] },
    });
  });

  test('is that of another period', () => {
    const context = contextOf([], { previous: current });
    const resolved = resolve({ name: 'Rank', period: '2017-T2' }, { answer_group: 'val-1' }, context);
    expect(resolved).toMatchObject({ kind: 'rank', rank: { place: 1 } });
  });

  test("is the department's in its narrative", () => {
    const seen = [
      makeNumber(5, { categories: { department: 'skola' } }),
      makeNumber(7, { categories: { department: 'miljo' } }),
    ];
    expect(resolve({ name: 'Rank' }, {}, contextOf(seen, { department: 'skola' }))).toMatchObject({
      rank: { place: 2 },
    });
  });

  test('is among the dimension that is named when several are given', () => {
    const seen = [makeNumber(1, matter('skola', 'skolval')), makeNumber(2, matter('skola', 'buller'))];
    const categories = { department: 'skola', matter: 'skolval' };
    expect(resolve({ name: 'Rank', among: 'matter' }, categories, contextOf(seen))).toMatchObject({
      rank: { place: 2 },
    });
    expect(resolve({ name: 'Rank' }, categories, contextOf(seen))).toMatchObject({
      code: 'rank-undetermined',
      particulars: { choices: 'among: department, matter' },
    });
    expect(resolve({ name: 'Rank', among: 'answer_group' }, categories, contextOf(seen))).toMatchObject({
      code: 'rank-undetermined',
    });
  });

  test.each<[string, readonly Observation[], Categories, string]>([
    ['of the whole that has no parts', [makeNumber(9)], {}, 'rank-missing'],
    ['of the whole', current, {}, 'rank-undetermined'],
    ['of one alone', [makeNumber(9, group('val-1'))], { answer_group: 'val-1' }, 'rank-missing'],
    ['of nothing', [], { answer_group: 'val-1' }, 'figure-missing'],
  ])('is refused %s', (_, seen, categories, code) => {
    expect(resolve({ name: 'Rank' }, categories, contextOf(seen))).toMatchObject({ kind: 'unresolved', code });
  });

  test('is refused of a period and of an indicator that there are not', () => {
    expect(resolve({ name: 'Rank', period: '2016-T2' }, {}, contextOf(current))).toMatchObject({
      code: 'period-missing',
    });
    expect(resolve({ name: 'Rank', indicator: 'a' }, {}, contextOf(current))).toMatchObject({
      code: 'indicator-unknown',
    });
  });
});

describe('a target', () => {
  const outcome = { name: 'Target', form: 'outcome' };

  test('is there without an outcome', () => {
    expect(resolve({ name: 'Target' }, {}, contextOf([]))).toEqual({
      kind: 'target',
      indicator: calls,
      target: { at_least: 100 },
    });
  });

  test.each([
    [100, 'met'],
    [99, 'missed'],
  ])('of 100 is with %d %s', (number, told) => {
    expect(resolve(outcome, {}, contextOf([makeNumber(number)]))).toEqual({ kind: 'outcome', outcome: told });
  });

  test.each([
    [outcome, {}, 'figure-missing', 'answered_calls'],
    [
      { name: 'Target', indicator: 'share' },
      { answer_group: 'val-1' },
      'target-missing',
      'share (answer_group: val-1)',
    ],
  ])('is refused of %j %j: %s', (attributes, categories, code, address) => {
    expect(resolve(attributes, categories, contextOf([]))).toMatchObject({ code, particulars: { address } });
  });

  test('is refused of an indicator that there is not', () => {
    expect(resolve({ name: 'Target', indicator: 'a' }, {}, contextOf([]))).toMatchObject({ code: 'indicator-unknown' });
  });
});
