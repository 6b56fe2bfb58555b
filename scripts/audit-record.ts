// What an automatic test of the built site says of its accessibility, from the result that Vitest writes.
import { z } from 'zod';
import type { AccessibilityTest } from '../src/statistics/accessibility-statement.ts';

const resultSchema = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ status: z.string(), ancestorTitles: z.array(z.string()), title: z.string() }),
      ),
    }),
  ),
});

export interface AuditResult {
  /** Each test that did not pass, as "release: /2018-t2/: is accessible …". */
  readonly failed: readonly string[];
  /** What may be recorded; absent when a test failed or nothing was tried. */
  readonly record?: AccessibilityTest;
}

/**
 * Reads `json`, what Vitest's JSON reporter wrote. The pages are those that a group of tests is named after: "release: /2018-t2/".
 * Throws when it is something else.
 */
export function readAuditResult(
  json: string,
  { day, axe }: { readonly day: string; readonly axe: string },
): AuditResult {
  const tests = resultSchema.parse(JSON.parse(json)).testResults.flatMap(({ assertionResults }) => assertionResults);
  const run = tests.filter(({ status }) => status === 'passed' || status === 'failed');
  const failed = run
    .filter(({ status }) => status === 'failed')
    .map(({ ancestorTitles, title }) => [...ancestorTitles, title].filter((part) => part !== '').join(': '));
  const pages = new Set(run.flatMap(({ ancestorTitles }) => ancestorTitles.filter((name) => name.includes(': /'))));
  if (failed.length > 0 || pages.size === 0) return { failed };
  return { failed, record: { tested_on: day, pages: pages.size, tests: run.length, axe } };
}
