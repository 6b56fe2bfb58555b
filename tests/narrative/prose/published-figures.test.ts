// The two publications in data/: every figure of their texts is bound, or declared with a source.
import { expect, test } from 'vitest';
import { openDataFolder } from '../../../src/loaders/data-folder.ts';
import { loadCatalogue } from '../../../src/loaders/load-catalogue.ts';
import { formatProblem } from '../../../src/problems/describe-problem.ts';

test('no figure is typed', () => {
  const { problems } = loadCatalogue(openDataFolder('data', 'data'));
  const typed = problems.filter(({ code }) => /^typed-figure|^confirmation|^sensitive/.test(code));
  expect(typed.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
});
