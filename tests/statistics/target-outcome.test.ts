import { describe, expect, test } from 'vitest';
import { assessTarget, boundOf, targetFor } from '../../src/statistics/target-outcome.ts';
import { makeIndicator, makeMissing, makeNumber, periodOf } from './make-examples.ts';

describe('assessTarget', () => {
  test.each([
    ['at least 95', { at_least: 95 }, 94.99, 'missed'],
    ['at least 95', { at_least: 95 }, 95, 'met'],
    ['at least 95', { at_least: 95 }, 96, 'met'],
    ['at most 600', { at_most: 600 }, 600.01, 'missed'],
    ['at most 600', { at_most: 600 }, 600, 'met'],
    ['at most 600', { at_most: 600 }, 0, 'met'],
    ['at most nought', { at_most: 0 }, 1, 'missed'],
    ['at least nought', { at_least: 0 }, 0, 'met'],
    ['at least nought', { at_least: 0 }, -1, 'missed'],
  ] as const)('holds %s against the outcome: %j, %d is %s', (_, target, number, outcome) => {
    expect(assessTarget(target, makeNumber(number))).toBe(outcome);
  });

  test.each(['suppressed', 'not-available', 'not-applicable'] as const)('takes no %s outcome for met', (reason) => {
    expect(assessTarget({ at_most: 600 }, makeMissing(reason))).toBe('unknown');
  });

  test('takes an outcome that is not there for unknown', () => {
    expect(assessTarget({ at_most: 600 }, undefined)).toBe('unknown');
  });
});

describe('targetFor', () => {
  const forAll = { at_least: 85 };
  const forWhole = { at_least: 95, only_total: true } as const;

  test.each([
    ['a target of all, the whole', forAll, {}, forAll],
    ['a target of all, a part', forAll, { answer_group: 'val-1' }, forAll],
    ['a target of the whole, the whole', forWhole, {}, forWhole],
    ['a target of the whole, the whole by name', forWhole, { answer_group: 'total', channel: 'total' }, forWhole],
    ['a target of the whole, a part', forWhole, { answer_group: 'total', channel: 'mejl' }, undefined],
  ])('gives for %s what holds', (_, target, categories, held) => {
    expect(targetFor(makeIndicator({ target }), categories, periodOf('2018-T2'))).toEqual(held);
  });

  test('gives none where none is declared', () => {
    expect(targetFor(makeIndicator(), { answer_group: 'val-1' }, periodOf('2018-T2'))).toBeUndefined();
  });
});

describe('boundOf', () => {
  test.each([
    [{ at_least: 95 }, 95],
    [{ at_least: 0 }, 0],
    [{ at_most: 600 }, 600],
    [{ at_most: 0 }, 0],
  ])('of %j is %d', (target, bound) => {
    expect(boundOf(target)).toBe(bound);
  });

  test('does not make up a bound', () => {
    expect(() => boundOf({})).toThrow('without a bound');
  });
});
