import { expect, test } from 'vitest';
import { cutBlocks } from '../../src/drafting/yaml-blocks.ts';

test.each<[string, Record<string, string>]>([
  ['a: 1\nb: [1, 2] # två\n', { a: 'a: 1', b: 'b: [1, 2]' }],
  ['# Först\na:\n  - 1\n  # emellan\n  - 2\n\n# Sedan\nb: x\n', { a: 'a:\n  - 1\n  # emellan\n  - 2', b: 'b: x' }],
  ['  a:\n    b: 1\n  c: 2\n', { a: 'a:\n  b: 1', c: 'c: 2' }],
  ['a: >-\n  ord\n\n  ord\nb: "x: #y"\n', { a: 'a: >-\n  ord\n\n  ord', b: 'b: "x: #y"' }],
  ['{ a: 1, b: { c: 2 } }\n', { a: 'a: 1', b: 'b: { c: 2 }' }],
  ['"a": 1\n', { a: '"a": 1' }],
  ['- 1\n', {}],
  ['', {}],
])('%j', (text, blocks) => {
  expect(Object.fromEntries(cutBlocks(text))).toEqual(blocks);
});
