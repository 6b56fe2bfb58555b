import { describe, expect, test } from 'vitest';
import { parseNarrative } from '../../../src/narrative/parse-narrative.ts';
import { countFigures } from '../../../src/narrative/prose/count-figures.ts';

const parse = (source: string) =>
  parseNarrative(source, { file: 'a.mdx', dimensions: new Set() }, (problem) => {
    throw new Error(problem.code);
  });

describe('countFigures', () => {
  test('counts components that print a figure, wherever they stand, and declared ones', () => {
    const first = parse(`<Lead>
<Figure indicator="a" /> och **<Change indicator="a" />**
</Lead>

- <Approx indicator="a" /> av <Free source="SCB">63 000</Free>

<Table table="b" />`);
    const second = parse('## Mål <Target indicator="a" />\n\n<Free source="b">en</Free> <Rank indicator="a" />');
    expect(countFigures([first, second])).toEqual({ bound: 5, declared: 2 });
  });

  test('counts nothing in nothing', () => {
    expect(countFigures([])).toEqual({ bound: 0, declared: 0 });
  });
});
