import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { leaveToNode } from '../../scripts/leave-to-node.ts';

const src = resolve(import.meta.dirname, '../../src');
const { resolveId } = leaveToNode(src);
const resolveIn = (environment: string, source: string, importer?: string) =>
  resolveId.call({ environment: { name: environment } }, source, importer && resolve(src, importer));

test('a module that pages are made with is left to Node, by its own address', () => {
  expect(resolveIn('prerender', '../views/notes.ts', 'components/TableNotes.astro')).toEqual({
    id: pathToFileURL(resolve(src, 'views/notes.ts')).href,
    external: true,
  });
});

test.each([
  ['what ships to the browser', 'client', '../format/format-number.ts', 'client/chart-session.ts'],
  ['a route', 'prerender', './_downloads.ts', 'pages/[...path].csv.ts'],
  ['a script of a page', 'prerender', '../client/enhancements.ts', 'layouts/SitePage.astro'],
  ['a component', 'prerender', './TableNotes.astro', 'components/ChartFigure.astro'],
  ['a package', 'prerender', 'zod', 'statistics/release.ts'],
  ['a module that does not exist', 'prerender', './nothing.ts', 'views/notes.ts'],
  ['a module outside', 'prerender', '../scripts/build.ts', 'catalogue.ts'],
  ['an entry', 'prerender', './notes.ts', undefined],
])('%s is not', (_, environment, source, importer) => {
  expect(resolveIn(environment, source, importer)).toBeUndefined();
});
