import { describe, expect, test } from 'vitest';
import { findObservation } from '../../src/statistics/observation.ts';
import { releaseSchema } from '../../src/statistics/release.ts';
import { issuesOf } from './issues-of.ts';
import { makeNumber, makeRelease, periodOf } from './make-examples.ts';

const defaults = {
  status: 'final',
  comparison_only: false,
  headlines: [],
  notes: [],
  residuals: [],
  answers: [],
  confirmed: [],
  to_confirm: [],
};

describe('releaseSchema', () => {
  test('fills in what is left out', () => {
    expect(releaseSchema.parse({ released_on: '2019-02-01' })).toEqual({ ...defaults, released_on: '2019-02-01' });
  });

  test('reads the period that it is compared with', () => {
    const { compared_with } = releaseSchema.parse({ released_on: '2019-02-01', compared_with: '2018-T1' });
    expect(compared_with).toEqual(periodOf('2018-T1'));
  });

  test('needs no date of a period that is only compared with', () => {
    expect(releaseSchema.parse({ comparison_only: true })).toEqual({ ...defaults, comparison_only: true });
  });

  test('takes a figure by its indicator and categories', () => {
    const headlines = [{ indicator: 'availability', answer_group: 'val-1' }];
    const notes = [
      { text: 'Telefonsystemet byttes.', indicator: 'availability', answer_group: 'val-1' },
      { text: { sv: 'Utan jourtelefonen.' }, table: 'answer-groups' },
    ];
    expect(releaseSchema.parse({ released_on: '2019-02-01', headlines, notes })).toMatchObject({ headlines, notes });
  });

  test.each<[string, object, string, string]>([
    ['a release without its date', {}, 'released_on', 'released-on-missing'],
    ['a date that does not exist', { released_on: '2019-02-29' }, 'released_on', 'date'],
    ['a Swedish date', { released_on: '1 februari 2019' }, 'released_on', 'date'],
    ['a note on nothing', { released_on: '2019-02-01', notes: [{ text: 'Obs' }] }, 'notes.0', 'note-place'],
  ])('refuses %s', (_, declared, path, message) => {
    expect(issuesOf(releaseSchema, declared)).toEqual([{ path, message }]);
  });

  test.each<[string, object, string]>([
    ['seven headlines', { headlines: Array.from({ length: 7 }, () => ({ indicator: 'availability' })) }, 'headlines'],
    ['a headline without an indicator', { headlines: [{ answer_group: 'val-1' }] }, 'headlines.0.indicator'],
    ['an unknown status', { status: 'preliminary' }, 'status'],
    ['an unknown period', { compared_with: '2018-T4' }, 'compared_with'],
    ['an unknown key', { relased_on: '2019-02-01' }, ''],
  ])('refuses %s', (_, change, path) => {
    expect(issuesOf(releaseSchema, { released_on: '2019-02-01', ...change }).map((issue) => issue.path)).toEqual([
      path,
    ]);
  });
});

describe('findObservation', () => {
  const observation = makeNumber(16348, { categories: { answer_group: 'val-1', department: 'total' } });
  const release = makeRelease(observation);

  test('finds the observation itself, totals named or not', () => {
    expect(findObservation(release, { indicator: 'answered_calls', categories: { answer_group: 'val-1' } })).toBe(
      observation,
    );
  });

  test.each([
    ['another indicator', 'availability', { answer_group: 'val-1' }],
    ['the whole', 'answered_calls', {}],
    ['a part of it', 'answered_calls', { answer_group: 'val-1', matter: 'bygglov' }],
  ])('does not take it for %s', (_, indicator, categories) => {
    expect(findObservation(release, { indicator, categories })).toBeUndefined();
  });

  test('finds nothing where there is no release', () => {
    expect(findObservation(undefined, observation)).toBeUndefined();
  });
});
