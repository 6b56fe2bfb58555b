import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planImport } from '../../src/importing/plan-import.ts';
import { isResolved, resolveImport } from '../../src/importing/resolve-import.ts';
import { formatProblem } from '../../src/problems/describe-problem.ts';
import { comparePlaces } from '../../src/problems/problem.ts';
import { listImportCases } from './import-cases.ts';
import { openTarget } from './open-target.ts';

const mapped = listImportCases().filter(({ folder }) => existsSync(join(folder, 'mapping.yaml')));

// After a change of the sentences: `vitest run tests/importing --update`, and look at what changed.
describe.for(mapped)('$name by its mapping', ({ folder, file }) => {
  test('is the table, or what is wrong and asked', async () => {
    const target = openTarget();
    const mapping = { name: 'mapping.yaml', text: readFileSync(join(folder, 'mapping.yaml'), 'utf8') };
    const resolved = await resolveImport(file, mapping, target, async () => []);
    const questions = resolved.questions.map(({ problem }) => problem);
    const lines = [...resolved.problems, ...questions].toSorted(comparePlaces).map((one) => formatProblem(one, 'sv'));
    if (isResolved(resolved) && resolved.mapping !== undefined) {
      const plan = planImport(target, resolved.mapping.table, resolved.figures);
      expect(plan.problems).toEqual([]);
      lines.push(plan.text ?? 'unchanged');
    }
    await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot(join(folder, 'expected-import.txt'));
  });
});
