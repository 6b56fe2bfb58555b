import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataFolder } from '../../src/loaders/data-folder.ts';
import { loadVersions } from '../../src/loaders/load-versions.ts';
import { hashSeal, makeSeal, parseSeal, writeSeal } from '../../src/loaders/seal.ts';
import type { Report } from '../../src/problems/problem.ts';
import type { ReleaseVersion } from '../../src/statistics/release.ts';
import { loadRevised, openRevised, problemsOf, releaseOf, revisedText } from './revised-folder.ts';

const first = 'servicecenter/2025-T2/v1';
const second = 'servicecenter/2025-T2/v2';
const folder = openRevised();
const series = loadRevised(folder);
const published = releaseOf(series, '2025-T2');

function sealOf(text: string) {
  const seal = parseSeal(text);
  if (seal === undefined) throw new Error('That is no seal.');
  return seal;
}

const sealable = (release: ReleaseVersion) => ({ release, written: release.observations });

describe('makeSeal', () => {
  const seal = makeSeal(folder, sealable(published.release));

  test('is what lies in the folder, byte for byte', () => {
    expect(writeSeal(seal)).toBe(revisedText(`${second}/seal.json`));
    expect(sealOf(writeSeal(seal))).toEqual(seal);
  });

  test('has the files of the version’s own folder, and all figures that it shows', () => {
    const shown = openRevised({}, [`${second}/channels.csv`, `${second}/seal.json`]);
    const inherited = makeSeal(shown, sealable(releaseOf(loadRevised(shown), '2025-T2').release));
    expect(Object.keys(inherited.files)).toEqual(['v2/departments.csv', 'v2/release.mdx', 'v2/release.yaml']);
    expect(Object.keys(inherited.observations)).toEqual(['v1/channels.csv', 'v2/departments.csv']);
    expect(Object.values(inherited.observations).flatMap((figures) => Object.keys(figures))).toHaveLength(11);
    expect(inherited.observations['v1/channels.csv']?.['matters']?.value).toBe('6480');
  });

  test('has folders within the version, and neither itself nor what systems leave behind', () => {
    const [old] = published.superseded;
    const sealed = old && makeSeal(folder, sealable(old.release));
    expect(Object.keys(sealed?.files ?? {})).toEqual([
      'v1/channels.csv',
      'v1/departments.csv',
      'v1/departments/omsorg.mdx',
      'v1/release.mdx',
      'v1/release.yaml',
    ]);
  });

  test('has another hash for the same figure in another period', () => {
    const later = makeSeal(folder, sealable(releaseOf(loadRevised(folder), '2026-T2').release));
    const [one, other] = [seal.observations['v2/departments.csv'], later.observations['v1/departments.csv']];
    expect(one?.['calls[department=teknik]']?.hash).not.toBe(other?.['calls[department=teknik]']?.hash);
    expect(one?.['calls']?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('has a hash over all of it', () => {
    expect(hashSeal({ ...seal, version: 'v3' })).not.toBe(seal.hash);
    expect(hashSeal({ ...seal, files: {} })).not.toBe(seal.hash);
    expect(hashSeal({ ...seal, observations: {} })).not.toBe(seal.hash);
  });
});

test.each(['', '{', '[]', '{}', '{"version":"v1","files":{},"observations":{}}', '{"version":1}'])(
  'parseSeal takes %j for no seal',
  (text) => {
    expect(parseSeal(text)).toBeUndefined();
  },
);

describe('a sealed version', () => {
  const sealedFiles = [...Object.keys(sealOf(revisedText(`${first}/seal.json`)).files), 'v1/seal.json'];

  /** The folder with one byte of the file replaced by another. */
  function withOtherByte(path: string, at: number, other: number): DataFolder {
    return {
      ...folder,
      read(asked) {
        const bytes = folder.read(asked);
        if (asked !== path || bytes === undefined) return bytes;
        const changed = Uint8Array.from(bytes);
        changed[at % changed.length] = other;
        return changed;
      },
    };
  }

  test('does not bear one other byte in any of its files', { timeout: 30_000 }, () => {
    const anyByte = fc.record({
      file: fc.constantFrom(...sealedFiles).map((file) => `servicecenter/2025-T2/${file}`),
      at: fc.nat(20_000),
      other: fc.integer({ min: 32, max: 126 }),
    });
    fc.assert(
      fc.property(anyByte, ({ file, at, other }) => {
        const bytes = folder.read(file) ?? new Uint8Array([0]);
        fc.pre(bytes[at % bytes.length] !== other && !isBlankInJson(file, bytes[at % bytes.length] ?? 0, other));
        const codes: string[] = [];
        const report: Report = ({ code }) => codes.push(code);
        const changed = withOtherByte(file, at, other);
        loadVersions({ folder: changed, publication: series.publication, period: published.release.period }, report);
        expect(codes.join(' ')).toMatch(/\bseal(?:ed|-edited)/);
      }),
      { numRuns: 60 },
    );
  });

  /** A lock file is what it says: its white space is free. */
  function isBlankInJson(file: string, ...bytes: readonly number[]): boolean {
    return file.endsWith('seal.json') && bytes.every((byte) => byte === 32 || byte === 10);
  }

  test.each<[string, Record<string, string>, string[], string[]]>([
    [
      'a file that cannot be read for a cell of its own',
      { [`${first}/channels.csv`]: 'channel;matters\ntotal;6 480\ntelefon;4980\nbrev;1500\n' },
      [],
      [`sealed-file-changed data/${first}/channels.csv`, `cell-thousands data/${first}/channels.csv`],
    ],
    [
      'a table that is gone',
      {},
      [`${first}/channels.csv`],
      [`table-missing data/${first}`, `sealed-file-changed data/${first}/channels.csv`],
    ],
    [
      'a table of the second version that is gone, so that the first one’s shows',
      {},
      [`${second}/channels.csv`],
      [`sealed-file-changed data/${second}/channels.csv`],
    ],
    [
      'a release.yaml that cannot be read',
      { [`${second}/release.yaml`]: 'released_on 2025\n' },
      [],
      [`sealed-file-changed data/${second}/release.yaml`, `yaml-keys data/${second}/release.yaml`],
    ],
    [
      'a category that has been renamed, which the files are not to be blamed for',
      {
        'servicecenter/dimensions.yaml': revisedText('servicecenter/dimensions.yaml').replace('brev:', 'post:'),
        'servicecenter/publication.yaml': revisedText('servicecenter/publication.yaml').replace('brev]', 'post]'),
      },
      ['servicecenter/2024-T2', 'servicecenter/2026-T1', 'servicecenter/2026-T2'],
      [`sealed-figures-lost data/${first}/channels.csv`],
    ],
  ])('says of %s what is wrong', (_, files, removed, expected) => {
    expect(problemsOf(openRevised(files, removed))).toEqual(expected);
  });

  test('guards the figures that it shows from an earlier version which is not sealed', () => {
    const open = [`${second}/channels.csv`, `${first}/seal.json`, `${second}/seal.json`];
    const inherited = openRevised({}, open);
    const lock = writeSeal(makeSeal(inherited, sealable(releaseOf(loadRevised(inherited), '2025-T2').release)));
    const changed = revisedText(`${first}/channels.csv`).replace('6480', '6481');
    const files = { [`${second}/seal.json`]: lock, [`${first}/channels.csv`]: changed };
    expect(problemsOf(openRevised(files, open.slice(0, 2)))).toEqual([
      `sealed-figure-changed data/${first}/channels.csv`,
      `version-not-sealed data/${first}/release.yaml`,
    ]);
  });
});
