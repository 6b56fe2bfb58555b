import { expect, test } from 'vitest';
import { parseNarrative } from '../../src/narrative/parse-narrative.ts';
import { makeFreeSources, markFreeSource } from '../../src/views/free-sources.ts';
import { makeNarrativeView } from '../../src/views/narrative-view.ts';
import { makeContext } from './example-catalogue.ts';

const text = `
<Lead>Svaret kom <Free source="Enkäten">ganska snart</Free>.</Lead>

## Kön var <Free source="Rapporten">längre</Free>

- **Mejl:** <Free source="Enkäten">några timmar</Free>
- Besök

<Free source="a < b & c">Ungefär hälften</Free>
`;

const narrative = parseNarrative(text, { file: 'a.mdx', dimensions: new Set() }, ({ code }) => {
  throw new Error(code);
});

test('lists each source once, in reading order', () => {
  expect(makeFreeSources(narrative)).toEqual([
    { id: 'free-source-1', text: 'Enkäten' },
    { id: 'free-source-2', text: 'Rapporten' },
    { id: 'free-source-3', text: 'a < b & c' },
  ]);
});

test('a narrative has its sources, and the same number wherever one of them stands', () => {
  const { sources, lead, chapters } = makeNarrativeView(narrative, makeContext());
  expect(sources).toEqual(makeFreeSources(narrative));
  const numbers = [...JSON.stringify([lead, chapters]).matchAll(/#free-source-(\d)/g)].map(([, number]) => number);
  expect(numbers).toEqual(['1', '2', '1', '3']);
});

test('a mark is a link that says that it leads to a source', () => {
  expect(markFreeSource('Rapporten', { ...makeContext(), freeSources: makeFreeSources(narrative) })).toBe(
    '<sup class="free-source"><a href="#free-source-2" aria-label="Källa 2">2</a></sup>',
  );
});
