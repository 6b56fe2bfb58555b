import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { withoutVersions } from '../../src/loaders/withhold-versions.ts';
import { isError } from '../../src/problems/severity.ts';
import { overlayFolder } from '../problems/overlay-folder.ts';
import { openValidFolder } from '../problems/problem-cases.ts';
import { files as example } from '../views/example-catalogue.ts';
import { memoryFolder } from './memory-folder.ts';
import { openRevised, revisedText } from './revised-folder.ts';

const code = 'servicecenter';
const release = `${code}/2025-T2`;
const [first, second] = ['v1', 'v2'].map((version) => revisedText(`${release}/${version}/release.yaml`));

/** The versions of the release that is sealed, with other lines for when they come out. */
function load(days: readonly [string, string], now: string | undefined, mode: 'site' | 'drafts' = 'site') {
  const files = Object.fromEntries(
    [first ?? '', second ?? ''].map((text, index) => [
      `${release}/v${index + 1}/release.yaml`,
      text.replace(/^released_on:.*$/m, days[index] ?? ''),
    ]),
  );
  const seals = ['v1', 'v2'].map((version) => `${release}/${version}/seal.json`);
  const folder = overlayFolder(openRevised({}, seals), memoryFolder(files));
  const loaded = loadCatalogue(folder, { drafts: mode === 'drafts', now });
  const shown = loaded.catalogue?.series[0]?.releases.find((one) => one.release.period.id === '2025-T2');
  const own = loaded.withheld.filter(({ period }) => period === '2025-T2');
  const withheld = own.map(({ version, until }) => `${version} ${until?.instant ?? 'draft'}`);
  return { ...loaded, shown: shown?.release.version, withheld };
}

const eight = '2025-10-01T06:00:00.000Z';
const later: readonly [string, string] = ['released_on: 2025-10-01 08:00', 'released_on: 2025-11-01 08:00'];

describe('a version before its time', () => {
  test.each([
    ['2025-10-01T05:59:59.999Z', undefined, [`v1 ${eight}`, 'v2 2025-11-01T07:00:00.000Z']],
    [eight, 'v1', ['v2 2025-11-01T07:00:00.000Z']],
    ['2025-11-01T06:59:59.999Z', 'v1', ['v2 2025-11-01T07:00:00.000Z']],
    ['2025-11-01T07:00:00.000Z', 'v2', []],
    [undefined, 'v2', []],
  ])('is not there: %s', (now, shown, withheld) => {
    const loaded = load(later, now);
    expect([loaded.shown, loaded.withheld]).toEqual([shown, withheld]);
  });

  test('is there in a preview, which says what is not published', () => {
    const { shown, catalogue } = load(later, eight, 'drafts');
    const unpublished = catalogue?.unpublished?.filter(({ period }) => period === '2025-T2');
    expect([shown, unpublished?.map(({ version }) => version)]).toEqual(['v2', ['v2']]);
    expect(load(later, eight).catalogue).not.toHaveProperty('unpublished');
  });

  test('waits for the one before it, whose files it takes over', () => {
    const sameDay: readonly [string, string] = ['released_on: 2025-10-01 08:00', 'released_on: 2025-10-01'];
    expect(load(sameDay, '2025-10-01T05:00:00.000Z')).toMatchObject({ withheld: [`v1 ${eight}`, `v2 ${eight}`] });
    expect(load(sameDay, eight).shown).toBe('v2');
    const draft: readonly [string, string] = [
      'released_on: 2025-10-01\nstatus: draft',
      'released_on: 2025-10-02\nstatus: final',
    ];
    expect(load(draft, '2026-01-01T00:00:00.000Z')).toMatchObject({
      shown: undefined,
      withheld: ['v1 draft', 'v2 draft'],
    });
  });
});

test('what is published may not need what is withheld, and the check says where it does', () => {
  const over = { 'kundcenter/2017-T2/v1/release.yaml': 'comparison_only: true\nreleased_on: 2030-01-01 08:00\n' };
  const folder = overlayFolder(openValidFolder(), memoryFolder(over));
  const at = (now: string) => loadCatalogue(folder, { drafts: false, now }).problems;
  expect(at('2030-01-01T06:59:59.999Z')).toEqual([
    {
      code: 'unreleased-needed',
      place: { file: 'data/kundcenter/2018-T2/v1/release.mdx', line: 2, column: 112 },
      particulars: { versions: '2017-T2 v1', code: 'period-missing' },
    },
  ]);
  expect(at('2030-01-01T07:00:00.000Z')).toEqual([]);
});

describe('a publication whose first release is to come', () => {
  const [early, late] = ['2030-01-01T06:59:59.999Z', '2030-01-01T07:00:00.000Z'];
  const text = example['vaxel/2018-T2/v1/release.yaml'];
  const first = {
    'vaxel/2018-T2/v1/release.yaml': text
      .replace(/^released_on:.*$/m, 'released_on: 2030-01-01 08:00')
      .replace(/^next_release_on:.*$/m, ''),
  };
  const other = Object.fromEntries(
    Object.entries(example).flatMap(([path, content]) =>
      path.startsWith('vaxel/') ? [[path.replace('vaxel', 'annan'), content]] : [],
    ),
  );
  const both = { 'site.yaml': example['site.yaml'].replace('[vaxel]', '[vaxel, annan]') };

  function loadAt(now: string, over: Readonly<Record<string, string>>) {
    const { catalogue, problems } = loadCatalogue(memoryFolder({ ...example, ...over }), { drafts: false, now });
    return [
      catalogue?.series.map(({ publication }) => publication.code),
      problems.filter(isError).map((one) => one.code),
    ];
  }

  test('comes out with it, and the others are shown until then', () => {
    expect(loadAt(early, { ...other, ...both, ...first })).toEqual([['annan'], []]);
    expect(loadAt(late, { ...other, ...both, ...first })).toEqual([['vaxel', 'annan'], []]);
  });

  test('is a problem when there is no other', () => {
    expect(loadAt(early, first)).toEqual([undefined, ['publication-unreleased']]);
    expect(loadAt(late, first)).toEqual([['vaxel'], []]);
  });
});

describe('withoutVersions', () => {
  const folder = memoryFolder({
    'a/2018/v1/x.csv': '1',
    'a/2018/v2/x.csv': '2',
    'a/2019/v1/staff/x.jpg': '3',
    'a/b.yaml': '4',
  });
  const left = withoutVersions(folder, [
    { publication: 'a', period: '2018', version: 'v2' },
    { publication: 'a', period: '2019', version: 'v1' },
  ]);
  const names = (path: string) => left.list(path).map(({ name }) => name);

  test('lists and reads all but those versions', () => {
    expect([names(''), names('a'), names('a/2018'), names('a/2019'), names('a/2019/v1/staff')]).toEqual([
      ['a'],
      ['2018', 'b.yaml'],
      ['v1'],
      [],
      [],
    ]);
    const paths = ['a/2018/v1/x.csv', 'a/2018/v2/x.csv', 'a/2019/v1/staff/x.jpg', 'a/b.yaml'];
    expect(paths.map((path) => left.read(path) !== undefined)).toEqual([true, false, false, true]);
  });

  test('knows of no link in them', () => {
    const linked = withoutVersions({ ...folder, leadsOut: () => true }, [
      { publication: 'a', period: '2018', version: 'v2' },
    ]);
    expect([linked.leadsOut?.('a/2018/v2/x.csv'), linked.leadsOut?.('a/b.yaml'), left.leadsOut?.('a/b.yaml')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
