import { expect, test } from 'vitest';
import { parseNarrative } from '../../src/narrative/parse-narrative.ts';
import { locateText } from '../../src/preview/locate-text.ts';

const narrative = parseNarrative(
  `<Lead>
Vi besvarade <Figure indicator="calls" /> samtal, och *fler* än förut.
</Lead>

## Samtal

<Figure indicator="calls" />

- Första raden
  och andra
`,
  { file: 'data/a.mdx', dimensions: new Set() },
  (problem) => {
    throw new Error(problem.code);
  },
);

test.each([
  ['Vi besvarade 1 200 samtal, och fler än förut.', 2],
  ['Sam\u00adtal', 5],
  ['Första raden och andra', 9],
])('“%s” is on line %i', (shown, line) => {
  expect(locateText(shown, [narrative])).toMatchObject({ file: 'data/a.mdx', line });
});

test.each(['', '1 200', 'Vi besvarade', 'fler än förut. Vi besvarade samtal, och'])('“%s” is nowhere', (shown) => {
  expect(locateText(shown, [narrative])).toBeUndefined();
});
