import { describe, expect, test } from 'vitest';
import { readAuditResult } from '../../scripts/audit-record.ts';

const about = { day: '2026-11-22', axe: '4.14.1' };

function result(...tests: readonly (readonly [status: string, group: string, title: string])[]): string {
  const assertionResults = tests.map(([status, group, title]) => ({ status, ancestorTitles: ['', group], title }));
  return JSON.stringify({ testResults: [{ assertionResults }] });
}

describe('readAuditResult', () => {
  test('counts the pages and the tests that they passed', () => {
    const json = result(
      ['passed', 'release: /2018-t2/', 'is accessible'],
      ['passed', 'release: /2018-t2/', 'does not scroll'],
      ['passed', 'start: /', 'is accessible'],
      ['passed', '', 'an address that does not exist'],
      ['skipped', 'staff: /personal/', 'is accessible'],
    );
    expect(readAuditResult(json, about)).toEqual({
      failed: [],
      record: { tested_on: '2026-11-22', pages: 2, tests: 4, axe: '4.14.1' },
    });
  });

  test('records nothing when one test failed', () => {
    const json = result(['passed', 'start: /', 'is accessible'], ['failed', 'release: /2018-t2/', 'is accessible']);
    expect(readAuditResult(json, about)).toEqual({ failed: ['release: /2018-t2/: is accessible'] });
  });

  test('records nothing when no page was tried', () => {
    expect(readAuditResult(result(), about)).toEqual({ failed: [] });
  });

  test('refuses what Vitest did not write', () => {
    expect(() => readAuditResult('{}', about)).toThrow();
  });
});
