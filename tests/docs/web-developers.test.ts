import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { newestSchema } from '../../src/migrations/migrations.ts';
import { siteSchema } from '../../src/statistics/site.ts';
import { listFiles, readProjectFile } from '../architecture/list-files.ts';
import { codeIn, readGuide, sectionOf } from './read-guide.ts';

const guide = readGuide('docs/web-developers.md');

test('the environment variables are those that the software reads', () => {
  const told = sectionOf(guide, 'Environment variables').tables[0]?.rows.flatMap(([name = '']) => codeIn(name)) ?? [];
  const sources = listFiles().filter((path) =>
    /^(?:src|scripts|tests\/site)\/.*\.(?:ts|astro)$|^astro\.config\.mjs$/.test(path),
  );
  const read = sources.flatMap((path) => {
    const text = readProjectFile(path);
    return [...text.matchAll(/(?<!import\.meta\.)env(?:\.|\[')((?:TERTIAL|SITE|CHROME|SOURCE)_[A-Z_]+)/g)].map(
      ([, name = '']) => name,
    );
  });
  expect([...new Set(read)].toSorted()).toEqual(told.toSorted());
});

test('the example of site.yaml is valid', () => {
  const text = readProjectFile('docs/web-developers.md');
  const example = /^ *```yaml site\.yaml\n([\s\S]*?)^ *```$/m.exec(text)?.[1] ?? '';
  const { schema, ...site } = parse(example);
  expect(schema).toBe(newestSchema);
  expect(siteSchema.safeParse(site).success).toBe(true);
});
