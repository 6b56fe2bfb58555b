import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/importing/read-workbook.ts';
import { formatProblem } from '../../src/problems/describe-problem.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { importCasesFolder, listImportCases } from './import-cases.ts';
import { renderWorkbook } from './render-workbook.ts';

const cases = listImportCases();
const readme = readFileSync(join(importCasesFolder, 'README.md'), 'utf8');

describe.for(cases)('the file of $name', ({ name, folder, file }) => {
  test('is read as its sheets and problems', async () => {
    const problems: Problem[] = [];
    const workbook = readWorkbook(file, (problem) => problems.push(problem));
    const parts = [
      ...problems.map((problem) => formatProblem(problem, 'sv')),
      ...(workbook === undefined ? [] : [renderWorkbook(workbook)]),
    ];
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(join(folder, 'expected-sheets.txt'));
  });

  test('is small, and the README says where it comes from', () => {
    expect(file.bytes.length).toBeLessThan(20_000);
    expect(readme).toContain(`| \`${name}\` |`);
  });
});

test('the README names no case that there is not', () => {
  const named = [...readme.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(cases.map(({ name }) => name));
});

test('at least 25 files come from other programs', () => {
  expect(cases.length).toBeGreaterThanOrEqual(25);
});
