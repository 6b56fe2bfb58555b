import { describe, expect, test } from 'vitest';
import { writeSnippets } from '../../scripts/write-snippets.ts';
import { composeSnippets, type Snippet } from '../../src/editor/compose-snippets.ts';
import type { CodedPublication } from '../../src/editor/publication-codes.ts';
import { openDataFolder } from '../../src/loaders/data-folder.ts';
import { type Catalogue, loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { parseNarrative } from '../../src/narrative/parse-narrative.ts';
import { authorComponents } from '../../src/narrative/vocabulary.ts';
import { readProjectFile } from '../architecture/list-files.ts';
import { collectProblems } from '../loaders/collect-problems.ts';
import { openValidFolder } from '../problems/problem-cases.ts';

const guide = readProjectFile('docs/datafilerna.md');
const [valid] = publicationsOf(loadCatalogue(openValidFolder()).catalogue);
const snippets = valid === undefined ? {} : composeSnippets([valid], guide);

function publicationsOf(catalogue: Catalogue | undefined): readonly CodedPublication[] {
  return catalogue?.series.map(({ publication }) => publication) ?? [];
}

/** What the snippet inserts: with the choice at `chosen` in each place that has so many, else the first. */
function expand({ body }: Snippet, chosen = 0): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|((?:\\.|[^\\|])*)\|\}/g, (_, choices: string) => {
      const all = choices.split(/(?<!\\),/).map((choice) => choice.replace(/\\(.)/g, '$1'));
      return all[chosen] ?? all[0] ?? '';
    })
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

/** A place in the snippet where one of the codes is chosen. */
function choice(place: number, codes: readonly string[]): string {
  return `\${${place}|${codes.join(',')}|}`;
}

describe('the snippets', () => {
  test('are of every component, described by the guide', () => {
    const prefixes = new Set(Object.values(snippets).map(({ prefix }) => prefix.split('-')[0]));
    expect([...prefixes]).toEqual(authorComponents);
    const undescribed = Object.values(snippets).filter(({ prefix, description }) => prefix.startsWith(description));
    expect(undescribed).toEqual([]);
  });

  test('have what a component needs, and the usual choice of the rest', () => {
    expect(Object.entries(snippets).map(([name, snippet]) => [name, expand(snippet)])).toEqual(
      expect.arrayContaining([
        ['Figure', '<Figure indicator="answered_calls" />'],
        ['Figure-answer_group', '<Figure indicator="answered_calls" answer_group="val-1" />'],
        ['Change', '<Change indicator="answered_calls" form="verb" />'],
        ['Free', '<Free source="…">…</Free>'],
        ['Chart', '<Chart table="answer-groups" />'],
        ['KeyFigures', '<KeyFigures />'],
        ['TopMatters', '<TopMatters department="miljo" />'],
        ['Lead', '<Lead>\n…\n</Lead>'],
        ['StaffGroup', '<StaffGroup group="grupp-1" />'],
        ['Image', '<Image file="…" alt="…" />'],
      ]),
    );
  });

  test('offer the codes of the publication, an indicator only with a dimension that its table has', () => {
    const indicators = choice(1, ['answered_calls', 'availability', 'satisfaction']);
    const categories = choice(2, ['val-1', 'val-2', 'val-12']);
    expect(snippets['Figure-answer_group']?.body).toEqual([
      `<Figure indicator="${indicators}" answer_group="${categories}" />`,
    ]);
    // What only a table of two dimensions has needs both.
    expect(Object.keys(snippets)).not.toContain('Figure-matter');
  });

  test('are of each publication where there are several, unless they hold no codes', () => {
    const both = valid === undefined ? {} : composeSnippets([valid, { ...valid, code: 'other' }], guide);
    expect(Object.keys(both)).toEqual(expect.arrayContaining(['Figure (kundcenter)', 'Figure (other)', 'Lead']));
    expect(Object.keys(both)).not.toContain('Lead (other)');
  });

  test('escape what ends a choice', () => {
    const tables = { 'a|b,c\\d': { title: 'A', dimensions: [], indicators: [] } };
    const odd = composeSnippets([{ code: 'a', indicators: new Map(), dimensions: new Map(), tables }], guide);
    expect(odd['Chart']?.body).toEqual([`<Chart table="${choice(1, ['a\\|b\\,c\\\\d'])}" />`]);
    expect(odd['Chart'] && expand(odd['Chart'])).toBe('<Chart table="a|b,c\\d" />');
  });

  test.each(Object.entries(snippets))('%s parses without problem, whatever is chosen', (_, snippet) => {
    const dimensions = new Set(valid?.dimensions.keys());
    for (const chosen of [0, 1, 2, 3]) {
      const problems = collectProblems();
      parseNarrative(expand(snippet, chosen), { file: 'a.mdx', dimensions }, problems.report);
      expect(problems.sentences()).toEqual([]);
    }
  });
});

// A publisher's own codes go in by `npm run editor`; what is committed here is of the two examples.
const { catalogue } = loadCatalogue(openDataFolder('data', 'data'));
const areExamples = catalogue?.site.publications.join() === 'ostersund-kundcenter,norrkoping-kontaktcenter';

test.runIf(areExamples)('.vscode/tertial.code-snippets is what npm run editor writes', () => {
  expect(readProjectFile('.vscode/tertial.code-snippets')).toBe(writeSnippets(publicationsOf(catalogue)));
});
