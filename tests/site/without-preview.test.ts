// Nothing of what `npm run dev` adds to pages is in the built site.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { languages } from '../../src/statistics/language.ts';

const { folder } = inject('site');

/** What the preview's server, scripts, panel and drafts have in them. */
const traces = [
  '__preview',
  'tertial-preview',
  'data-preview',
  'data-copy',
  '@vite',
  ...languages.flatMap((language) => {
    const { preview, page } = messagesIn(language);
    return [preview.pointedTitle, preview.title(''), page.draft];
  }),
];

test('has no trace of the preview', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`);
  });
  expect(found).toEqual([]);
});
