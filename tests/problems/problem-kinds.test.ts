import { describe, expect, test } from 'vitest';
import type { ProblemKind } from '../../src/problems/problem-kind.ts';
import { problemKinds, problemSubjects } from '../../src/problems/problem-kinds.ts';
import { languages } from '../../src/statistics/language.ts';
import { listCases } from './problem-cases.ts';

const kinds: readonly [string, ProblemKind][] = Object.entries(problemKinds);
const codes = kinds.map(([code]) => code).sort();

test('every kind has a case, and every case is of a kind', () => {
  const cases = new Set(listCases().map(({ code }) => code));
  cases.delete('valid');
  expect([...cases].sort()).toEqual(codes);
});

test('every kind has a case of exactly its name', () => {
  const names = new Set(listCases().map(({ name }) => name));
  expect(codes.filter((code) => !names.has(code))).toEqual([]);
});

test('a code belongs to one subject', () => {
  const all = Object.values(problemSubjects).flatMap((subject) => Object.keys(subject));
  expect(all.sort()).toEqual(codes);
});

describe.each(kinds)('%s', (code, kind) => {
  test('is written as a code', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  test('has the same placeholders in every language', () => {
    const [sv, en] = languages.map((language) => placeholdersOf(kind.what[language], kind.remedy[language]));
    expect(en).toEqual(sv);
  });

  test('is whole sentences', () => {
    for (const language of languages) {
      expect(kind.what[language]).toMatch(/^[\p{Lu}”“<{].*[.?]$/u);
      expect(kind.remedy[language]).toMatch(/^[\p{Lu}{].*\.$/u);
    }
    expect(kind.guide).toMatch(/^[\p{Lu}].*[.!]$/u);
  });

  test('has Swedish quotes in Swedish and English ones in English', () => {
    expect(`${kind.what.sv}${kind.remedy.sv}${kind.guide}`).not.toContain('“');
    expect(`${kind.what.en}${kind.remedy.en}`.match(/“/g)?.length).toBe(
      `${kind.what.en}${kind.remedy.en}`.match(/”/g)?.length,
    );
  });
});

function placeholdersOf(...sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) =>
    [...sentence.matchAll(/\{(\w+)\}/g)]
      .map(([found]) => found)
      .sort()
      .join(' '),
  );
}
