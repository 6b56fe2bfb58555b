import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { planImport } from '../../src/importing/plan-import.ts';
import type { ImportedFile } from '../../src/importing/read-workbook.ts';
import { type Answerer, isResolved, resolveImport } from '../../src/importing/resolve-import.ts';
import { formatProblem } from '../../src/problems/describe-problem.ts';
import { comparePlaces } from '../../src/problems/problem.ts';
import { listImportCases } from './import-cases.ts';
import { openTarget } from './open-target.ts';

const mapped = listImportCases().filter(({ folder }) => existsSync(join(folder, 'mapping.yaml')));

// Each file is read without answers, and then with those of answers.yaml, if it has one.
// After a change of the sentences: `vitest run tests/importing --update`, and look at what changed.
describe.for(mapped)('$name by its mapping', ({ folder, file }) => {
  const mapping = { name: 'mapping.yaml', text: readFileSync(join(folder, 'mapping.yaml'), 'utf8') };

  test('is the table, or what is wrong and asked', async () => {
    const text = await importCase(file, mapping.text, async () => undefined);
    await expect(text.told).toMatchFileSnapshot(join(folder, 'expected-import.txt'));
  });

  test.runIf(existsSync(join(folder, 'answers.yaml')))(
    'with answers is a table, and the mapping has them',
    async () => {
      const given = z.record(z.string(), z.string()).parse(parse(readFileSync(join(folder, 'answers.yaml'), 'utf8')));
      const answered = await importCase(file, mapping.text, async ({ key, choices }) =>
        choices.find(({ answer }) => answer === given[key]),
      );
      await expect(`${answered.told}\n${answered.text}`).toMatchFileSnapshot(join(folder, 'expected-answered.txt'));
      // What has been answered once is not asked again.
      expect((await importCase(file, answered.text, async () => undefined)).told).toBe(answered.told);
    },
  );
});

/** What the import tells, or the table that it would write; and the mapping with the answers. */
async function importCase(file: ImportedFile, text: string, answer: Answerer) {
  const target = openTarget();
  const resolved = await resolveImport(file, { name: 'mapping.yaml', text }, target, answer);
  const questions = resolved.questions.map(({ problem }) => problem);
  const lines = [...resolved.problems, ...questions].toSorted(comparePlaces).map((one) => formatProblem(one, 'sv'));
  if (isResolved(resolved) && resolved.mapping !== undefined) {
    const plan = planImport(target, resolved.mapping.table, resolved.figures);
    expect(plan.problems).toEqual([]);
    lines.push(plan.text ?? 'unchanged');
  }
  return { told: `${lines.join('\n').trimEnd()}\n`, text: resolved.text };
}
