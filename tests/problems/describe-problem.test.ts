import { describe, expect, test } from 'vitest';
import { describeProblem, formatProblem } from '../../src/problems/describe-problem.ts';
import type { Problem } from '../../src/problems/problem.ts';

const place = { file: 'data/a/release.yaml', line: 3, column: 5 };
const unknownKey: Problem = { code: 'key-unknown', place, particulars: { key: 'titel' } };

describe('describeProblem', () => {
  test('fills the placeholders', () => {
    expect(describeProblem(unknownKey, 'sv').what).toBe('Nyckeln ”titel” är okänd här.');
  });

  test('begins the remedy with the nearest name', () => {
    expect(describeProblem({ ...unknownKey, nearest: 'title' }, 'en').remedy).toMatch(/^Did you mean “title”\? /);
  });

  test.each<[string, Problem, string | undefined]>([
    ['the corrected text', { ...unknownKey, particulars: { key: 'a', corrected: '16348' } }, '16348'],
    ['a number', { ...unknownKey, particulars: { key: 'a', corrected: 77 } }, '77'],
    ['the nearest name', { ...unknownKey, nearest: 'title' }, 'title'],
    ['nothing', unknownKey, undefined],
  ])('has %s as the correction', (_, problem, correction) => {
    expect(describeProblem(problem, 'sv').correction).toBe(correction);
  });

  test('takes the wording of the language from a particular that has several', () => {
    const problem: Problem = {
      code: 'value-type',
      place,
      particulars: { key: 'a', expected: { sv: 'ett tal', en: 'a number' } },
    };
    expect(describeProblem(problem, 'sv').what).toBe('”a” ska vara ett tal.');
    expect(describeProblem(problem, 'en').what).toBe('“a” should be a number.');
  });

  test('keeps a particular on one line, and short', () => {
    const problem: Problem = { ...unknownKey, particulars: { key: `a\n\tb\u001b[31m${'c'.repeat(500)}` } };
    expect(describeProblem(problem, 'sv').what).toBe(`Nyckeln ”a b [31m${'c'.repeat(292)}…” är okänd här.`);
  });

  test('does not fill placeholders that a writer wrote', () => {
    const problem: Problem = { ...unknownKey, particulars: { key: '{key}' } };
    expect(describeProblem(problem, 'sv').what).toBe('Nyckeln ”{key}” är okänd här.');
  });

  test('refuses a problem without its particulars', () => {
    expect(() => describeProblem({ ...unknownKey, particulars: {} }, 'sv')).toThrow('{key}');
  });
});

describe('formatProblem', () => {
  test('is one line with place, what, remedy and code', () => {
    expect(formatProblem({ code: 'row-blank', place, particulars: {} }, 'sv')).toBe(
      'data/a/release.yaml:3:5  Raden är tom. Ta bort raden. [row-blank]',
    );
  });
});
