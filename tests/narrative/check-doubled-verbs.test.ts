import { describe, expect, test } from 'vitest';
import { parseNarrative } from '../../src/narrative/parse-narrative.ts';
import type { Problem } from '../../src/problems/problem.ts';

function check(text: string): readonly unknown[] {
  const problems: Problem[] = [];
  parseNarrative(text, { file: 'a.mdx', dimensions: new Set() }, (problem) => problems.push(problem));
  return problems.map(({ code, particulars }) => [code, particulars['verb']]);
}
const change = '<Change indicator="calls" />';

describe('checkDoubledVerbs', () => {
  test.each([
    [`Samtalen ökade med ${change}.`, 'ökade med'],
    [`Samtalen har minskat ${change}.`, 'minskat'],
    [`Det är en ökning med\n${change}.`, 'ökning med'],
    [`- Ökade ${change}.`, 'Ökade'],
    [`Calls decreased by ${change}.`, 'decreased by'],
    [`Calls fell ${change}.`, 'fell'],
  ])('%j', (text, written) => {
    expect(check(text)).toEqual([['verb-doubled', written]]);
  });

  test.each([
    `Samtalen ${change}.`,
    `De som ringde av hemmed ${change}.`,
    `Samtalen ökade med <Change indicator="calls" form="amount" />.`,
    `Samtalen ökade. De ${change}.`,
    `Det ökade, men mejlen ${change}.`,
    `Samtalen ökade med <Figure indicator="calls" />.`,
  ])('has nothing against %j', (text) => {
    expect(check(text)).toEqual([]);
  });
});
