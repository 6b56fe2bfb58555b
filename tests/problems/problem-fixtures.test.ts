import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { formatProblem } from '../../src/problems/describe-problem.ts';
import type { Place } from '../../src/problems/problem.ts';
import { isError } from '../../src/problems/severity.ts';
import { languages } from '../../src/statistics/language.ts';
import { casesFolder, listCases, openValidFolder, type ProblemCase } from './problem-cases.ts';

/** The day of every case; the day after the last one of a staff listing is some time before. */
const today = '2026-11-22';
const expectedFiles = { sv: 'expected.txt', en: 'expected.en.txt' } as const;

test('the valid publication has no problem', () => {
  const { catalogue, problems } = loadCatalogue(openValidFolder());
  expect(problems).toEqual([]);
  expect(catalogue?.series.map(({ publication }) => publication.code)).toEqual(['kundcenter']);
});

// Each folder is loaded whole: all its problems are compared, so that nothing misleading may follow from one mistake.
// After a change of the sentences: `vitest run tests/problems --update`, and look at what changed.
test.each(listCases())('$name', async ({ name, code, folder, importProblems }) => {
  const loaded = loadCatalogue(folder, { drafts: false, now: today });
  const problems = (await importProblems?.()) ?? loaded.problems;
  expect([...new Set(problems.map((problem) => problem.code))]).toEqual(code === 'valid' ? [] : [code]);
  expect(loaded.catalogue === undefined).toBe(loaded.problems.some(isError));
  for (const { place } of problems) expect(place.sheet !== undefined || isPlace(place, folder)).toBe(true);
  for (const language of languages) {
    const expected = join(casesFolder, name, expectedFiles[language]);
    expect(existsSync(expected), `${expected} is missing`).toBe(true);
    await expect(problems.map((problem) => `${formatProblem(problem, language)}\n`).join('')).toMatchFileSnapshot(
      expected,
    );
  }
});

/** Whether the spot is within the file that it names, if there is such a file. */
function isPlace({ file, line, column }: Place, folder: ProblemCase['folder']): boolean {
  const bytes = folder.read(file.replace(/^data\//, ''));
  if (bytes === undefined) return line === 1 && column === 1;
  const text = new TextDecoder().decode(bytes).split(/\r\n?|\n/)[line - 1];
  return text !== undefined && column >= 1 && column <= text.length + 1;
}
