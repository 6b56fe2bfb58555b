import { describe, expect, test } from 'vitest';
import {
  type AccessibilityStatement,
  accessibilityStatementSchema,
  accessibilityTestSchema,
  listMissingItems,
  requiredItems,
} from '../../src/statistics/accessibility-statement.ts';
import { issuesOf } from './issues-of.ts';

const whole: AccessibilityStatement = {
  body: 'Exempels kommun',
  compliance: 'partial',
  assessed_on: '2026-01-15',
  method: 'self',
  updated_on: '2026-01-15',
  email: 'webb@exempel.example',
  exceptions: [{ content: 'Kartan.', reason: 'shortcoming', why: 'Den kräver mus.' }],
};

describe('listMissingItems', () => {
  test('finds nothing missing in a whole statement', () => {
    expect(listMissingItems(whole)).toEqual([]);
  });

  test('misses everything when there is no statement', () => {
    expect(listMissingItems(undefined)).toEqual(requiredItems);
  });

  test.each(['body', 'compliance', 'assessed_on', 'method', 'updated_on'] as const)('misses %s', (item) => {
    expect(listMissingItems({ ...whole, [item]: undefined })).toEqual([item]);
  });

  test('takes a form in place of an e-mail address', () => {
    const { email, ...rest } = whole;
    expect(listMissingItems(rest)).toEqual(['contact']);
    expect(listMissingItems({ ...rest, url: 'https://exempel.example/' })).toEqual([]);
  });

  test('wants what is lacking in a site that does not comply wholly, and not in one that does', () => {
    expect(listMissingItems({ ...whole, exceptions: [] })).toEqual(['exceptions']);
    expect(listMissingItems({ ...whole, compliance: 'full', exceptions: [] })).toEqual([]);
  });
});

describe('accessibilityStatementSchema', () => {
  test.each<[string, object, string]>([
    ['a date without its day', { assessed_on: '2019-02' }, 'assessed_on'],
    ['another degree of compliance', { compliance: 'mostly' }, 'compliance'],
    ['an exception without its reason', { exceptions: [{ content: 'Kartan.', why: 'Mus.' }] }, 'exceptions.0.reason'],
    ['an address that runs something', { url: 'javascript:alert(1)' }, 'url'],
  ])('refuses %s', (_, change, path) => {
    expect(issuesOf(accessibilityStatementSchema, { ...whole, ...change }).map((issue) => issue.path)).toEqual([path]);
  });
});

describe('accessibilityTestSchema', () => {
  const passed = { tested_on: '2026-11-22', pages: 26, tests: 192, axe: '4.14.1' };

  test('takes a test', () => {
    expect(accessibilityTestSchema.parse(passed)).toEqual(passed);
  });

  test.each([{ pages: 0 }, { tests: 1.5 }, { tested_on: 'igår' }, { axe: '' }, { violations: 3 }])(
    'refuses %o',
    (change) => {
      expect(accessibilityTestSchema.safeParse({ ...passed, ...change }).success).toBe(false);
    },
  );
});
