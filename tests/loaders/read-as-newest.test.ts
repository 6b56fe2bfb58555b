import { describe, expect, test } from 'vitest';
import type { DataFolder } from '../../src/loaders/data-folder.ts';
import { findSchema, readAsNewest } from '../../src/loaders/read-as-newest.ts';
import { newestSchema } from '../../src/migrations/migrations.ts';

const older = 'Målet är <Figure indicator="a" target />.\n';
const newer = 'Målet är <Target indicator="a" form="figure" />.\n';
const release = 'centre/2018-T2/v1';

/** A folder of files that are always the same arrays, as those of a preview are. */
function hold(files: Readonly<Record<string, string | Uint8Array>>): DataFolder {
  const held = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
  return { label: 'data', list: () => [], read: (path) => held.get(path) };
}

function readText(folder: DataFolder, path: string): string {
  return new TextDecoder().decode(folder.read(path));
}

describe('readAsNewest', () => {
  test.each([
    ['no schema', 'released_on: 2019-02-01\n', newer],
    ['the first', 'schema: 1\n', newer],
    ['the newest', `schema: ${newestSchema}\n`, older],
    ['one that is not known yet', `schema: ${newestSchema + 1}\n`, older],
  ])('reads a text by the release.yaml of its version, which says %s', (_, declaration, text) => {
    const folder = readAsNewest(hold({ [`${release}/release.yaml`]: declaration, [`${release}/release.mdx`]: older }));
    expect(readText(folder, `${release}/release.mdx`)).toBe(text);
    expect(readText(folder, `${release}/release.yaml`)).toBe(declaration);
  });

  test('reads each version by its own schema', () => {
    const folder = readAsNewest(
      hold({
        [`${release}/release.yaml`]: 'schema: 1\n',
        [`${release}/release.mdx`]: older,
        'centre/2018-T2/v2/release.yaml': `schema: ${newestSchema}\n`,
        'centre/2018-T2/v2/release.mdx': older,
        'centre/publication.yaml': 'title: A\n',
        'centre/methodology.mdx': older,
      }),
    );
    const paths = [`${release}/release.mdx`, 'centre/2018-T2/v2/release.mdx', 'centre/methodology.mdx'];
    expect(paths.map((path) => readText(folder, path))).toEqual([newer, older, newer]);
  });

  test('hands out what nothing changes as it is, and what is changed once', () => {
    const held = hold({ 'centre/a.yaml': 'a: 1\n', 'centre/methodology.mdx': older, 'centre/b.mdx': 'Text.\n' });
    const [one, other] = [readAsNewest(held), readAsNewest(held)];
    expect(one.read('centre/a.yaml')).toBe(held.read('centre/a.yaml'));
    expect(one.read('centre/b.mdx')).toBe(held.read('centre/b.mdx'));
    expect(one.read('centre/methodology.mdx')).toBe(other.read('centre/methodology.mdx'));
    expect(one.original).toBe(held);
  });

  test('keeps a mark of byte order', () => {
    const held = hold({ 'centre/methodology.mdx': `\uFEFF${older}` });
    expect(readAsNewest(held).read('centre/methodology.mdx')).toEqual(new TextEncoder().encode(`\uFEFF${newer}`));
  });

  test.each([
    ['a picture', `${release}/staff/a.jpg`, new TextEncoder().encode(older)],
    ['what is not UTF-8', 'centre/methodology.mdx', Uint8Array.from([...new TextEncoder().encode(older), 0xff])],
    ['what is larger than a text may be', 'centre/methodology.mdx', new TextEncoder().encode(older.repeat(60_000))],
  ])('leaves %s', (_, path, bytes) => {
    expect(readAsNewest(hold({ [path]: bytes })).read(path)).toBe(bytes);
  });

  test('has no file that is not there', () => {
    expect(readAsNewest(hold({})).read('site.yaml')).toBeUndefined();
  });
});

describe('findSchema', () => {
  test('is that of the file that governs it', () => {
    const folder = hold({ 'site.yaml': 'name: A\nschema: 7\n', 'centre/publication.yaml': 'schema: 3\n' });
    const paths = ['site.yaml', 'centre/methodology.mdx', 'centre/indicators.yaml', 'centre/photo.jpg'];
    expect(paths.map((path) => findSchema(folder, path))).toEqual([7, 3, 1, 1]);
  });
});
