import { expect, test } from 'vitest';
import { parseOnce } from '../../src/loaders/parse-once.ts';
import type { Problem, Report } from '../../src/problems/problem.ts';

const problem: Problem = { code: 'file-empty', place: { file: 'a', line: 1, column: 1 }, particulars: {} };

/** A parser of what a file says, and how often it has been asked. */
function makeParser() {
  const asked: string[] = [];
  const parse = parseOnce(
    (file: { text: string }, variant: string, report: Report) => {
      asked.push(`${file.text} ${variant}`);
      report(problem);
      return { variant };
    },
    (variant) => variant,
  );
  return { parse, asked };
}

test('parses a file once for each variant, and reports its problems each time', () => {
  const { parse, asked } = makeParser();
  const reported: Problem[] = [];
  const file = { text: 'a' };
  const report: Report = (one) => reported.push(one);
  expect(parse(file, 'x', report)).toBe(parse(file, 'x', report));
  expect(parse(file, 'y', report)).toEqual({ variant: 'y' });
  expect(asked).toEqual(['a x', 'a y']);
  expect(reported).toEqual([problem, problem, problem]);
});

test('parses another file of the same text by itself', () => {
  const { parse, asked } = makeParser();
  parse({ text: 'a' }, 'x', () => undefined);
  parse({ text: 'a' }, 'x', () => undefined);
  expect(asked).toEqual(['a x', 'a x']);
});
