import { expect, test } from 'vitest';
import { listFiles, readProjectFile } from '../architecture/list-files.ts';
import { readGuide, sectionOf } from './read-guide.ts';

const pages = listFiles('docs/hosts').filter((path) => path.endsWith('.md'));

test('each host has a page, which the guides lead to', () => {
  expect(pages).toEqual(['azure', 'cloudflare', 'github', 'gitlab', 'netlify'].map((name) => `docs/hosts/${name}.md`));
  const hosts = sectionOf(readGuide('docs/web-developers.md'), 'Publish').text;
  const readers = readProjectFile('docs/README.md');
  for (const page of pages) {
    const link = `](${page.replace(/^docs\//, '')})`;
    expect(hosts).toContain(link);
    expect(readers).toContain(link);
  }
});

test.each(pages)('%s answers the same questions in the same order', (page) => {
  expect(readGuide(page).map(({ heading }) => heading)).toEqual([
    'Set up',
    expect.stringMatching(/^What a (?:pull|merge) request gets$/),
    'Address',
    'Releases that come out at a time',
    'Drafts',
    'Go back',
    expect.stringMatching(/^What the host can(?:not)? do$/),
  ]);
});
