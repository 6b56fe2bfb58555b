import { describe, expect, test } from 'vitest';
import type { PublishedSeries } from '../../src/loaders/load-series.ts';
import { listPictures } from '../../src/site/list-pictures.ts';
import { addressKey, findObservation } from '../../src/statistics/observation.ts';
import { findRevision } from '../../src/statistics/revision.ts';
import type { Site } from '../../src/statistics/site.ts';
import { writeValue } from '../../src/statistics/written-value.ts';
import { loadRevised, openRevised, problemsOf, releaseOf, revisedText } from './revised-folder.ts';
import { textPicture } from './text-picture.ts';

const code = 'servicecenter';
const corrected = `${code}/2025-T2`;
const series = loadRevised(openRevised());
const { release, superseded } = releaseOf(series, '2025-T2');
const schools = { indicator: 'calls', categories: { department: 'skola' } };
const reason = 'revision: { kind: correction, reason: Fel kolumn. }\n';

describe('a release with several versions', () => {
  test('is its newest version, with those that it has replaced', () => {
    expect(series.releases.map((one) => [one.release.period.id, one.release.version, one.superseded.length])).toEqual([
      ['2026-T2', 'v1', 0],
      ['2026-T1', 'v2', 1],
      ['2025-T2', 'v2', 1],
    ]);
    const [first] = superseded;
    expect([first?.release.version, first?.supersededBy === release, first?.superseded]).toEqual(['v1', true, []]);
  });

  test('has the file of the version before for each that it has not anew, and says so of each figure', () => {
    const teknik = { indicator: 'calls', categories: { department: 'teknik' } };
    const { release: final } = releaseOf(series, '2026-T1');
    const same = releaseOf(loadRevised(openRevised({}, [`${code}/2026-T1/v2/channels.csv`])), '2026-T1');
    const letters = findObservation(same.release, { indicator: 'matters', categories: { channel: 'brev' } });
    expect([letters?.version, letters?.source.file]).toEqual(['v1', `data/${code}/2026-T1/v1/channels.csv`]);
    expect(findObservation(final, teknik)?.version).toBe('v2');
    expect([...releaseOf(series, '2025-T2').narratives.departments.keys()]).toEqual(['omsorg']);
  });

  test('says in release.yaml only what is new', () => {
    const [first] = superseded;
    const { headlines, notes, declaration } = release;
    expect({ headlines, notes }).toEqual({ headlines: first?.release.headlines, notes: first?.release.notes });
    expect([declaration.released_on, declaration.next_release_on]).toEqual(['2025-11-12', '2026-10-01']);
    expect(releaseOf(series, '2026-T1').release.declaration.status).toBe('final');
    expect(releaseOf(series, '2026-T1').superseded[0]?.release.declaration.status).toBe('provisional');
  });

  test('has narratives of its own in each version', () => {
    const texts = [release, superseded[0]?.release].map((one) => JSON.stringify(one?.declaration.revision?.kind));
    expect(texts).toEqual(['"correction"', undefined]);
    const [now, then] = [releaseOf(series, '2025-T2'), superseded[0]].map((one) =>
      JSON.stringify(one?.narratives.release.get('sv')?.blocks),
    );
    expect([now?.includes('om omsorg'), then?.includes('om omsorg')]).toEqual([true, false]);
  });

  test('is what other periods are compared with and refer to', () => {
    const { comparison, narratives } = releaseOf(series, '2026-T2');
    expect(comparison.previous === release).toBe(true);
    expect(series.findRelease('2025-T2') === release).toBe(true);
    expect(narratives.release.size).toBe(1);
  });

  test('compares its earlier versions with the newest of the earlier period', () => {
    const next = openRevised({
      [`${code}/2024-T2/v2/release.yaml`]: `released_on: 2025-11-01\n${reason}`,
      [`${code}/2024-T2/v2/channels.csv`]: 'channel;matters\ntotal;6100\ntelefon;4690\nbrev;1410\n',
    });
    const one = releaseOf(loadRevised(next), '2025-T2');
    expect([one, ...one.superseded].map(({ comparison }) => comparison.previous?.version)).toEqual(['v2', 'v2']);
  });
});

describe('what a version changed', () => {
  test('is worked out, with both observations, in the order of the tables', () => {
    const [revision] = release.revisions;
    const said = revision?.figures.map(({ address, before, after }) => [
      addressKey(address),
      before && writeValue(before.value),
      after && writeValue(after.value),
      after?.source.file.split('/').slice(-2).join('/'),
    ]);
    expect(said).toEqual([
      ['calls[department=skola]', '2050', '1890', 'v2/departments.csv'],
      ['calls[department=omsorg]', '1500', '1660', 'v2/departments.csv'],
      ['answered_share[department=omsorg]', '79', '78', 'v2/departments.csv'],
      ['matters', '6480', '6390', 'v2/channels.csv'],
      ['matters[channel=brev]', '1500', '1410', 'v2/channels.csv'],
    ]);
    expect({ ...revision, figures: [], effect: undefined, reason: undefined }).toEqual({
      kind: 'correction',
      version: 'v2',
      revisedOn: '2025-11-12',
      changesTexts: true,
      figures: [],
    });
  });

  test('is nothing for a first version, and adds up for later ones', () => {
    const third = openRevised({
      [`${corrected}/v3/release.yaml`]: `released_on: 2026-12-01\n${reason}`,
      [`${corrected}/v3/channels.csv`]: 'channel;matters\ntotal;6390\ntelefon;4970\nbrev;1420\n',
    });
    const one = releaseOf(loadRevised(third), '2025-T2');
    expect(one.superseded.map((version) => version.release.revisions.map(({ version: name }) => name))).toEqual([
      ['v2'],
      [],
    ]);
    const { revisions } = one.release;
    expect(revisions.map(({ version, figures, changesTexts }) => [version, figures.length, changesTexts])).toEqual([
      ['v2', 5, true],
      ['v3', 2, false],
    ]);
    const letters = { indicator: 'matters', categories: { channel: 'brev' } };
    expect([letters, schools].map((address) => findRevision(revisions, address)?.version)).toEqual(['v3', 'v2']);
    expect(one.superseded.map(({ supersededBy }) => supersededBy?.version)).toEqual(['v3', 'v3']);
  });

  const asBefore = [`${corrected}/v2/departments.csv`, `${corrected}/v2/channels.csv`];
  const notes = 'notes:\n  - { table: channels, text: Ny anmärkning. }\n';
  test.each<[string, Record<string, string>, string[], [number, boolean]]>([
    ['a text alone', {}, asBefore, [0, true]],
    ['a new text', { 'v2/departments/skola.mdx': 'Fler ringde.\n' }, [`${corrected}/v2/release.mdx`], [5, true]],
    [
      'a note alone',
      { 'v2/release.yaml': `released_on: 2025-11-12\n${reason}${notes}` },
      [...asBefore, `${corrected}/v2/release.mdx`],
      [0, false],
    ],
  ])('is %s', (_, files, removed, expected) => {
    const laid = Object.fromEntries(Object.entries(files).map(([path, text]) => [`${corrected}/${path}`, text]));
    const one = releaseOf(loadRevised(openRevised(laid, [...removed, `${corrected}/v2/seal.json`])), '2025-T2');
    const [revision] = one.release.revisions;
    expect([revision?.figures.length, revision?.changesTexts]).toEqual(expected);
  });
});

describe('a version that is a draft', () => {
  const draft = openRevised(
    { [`${corrected}/v2/release.yaml`]: `status: draft\n${revisedText(`${corrected}/v2/release.yaml`)}` },
    [`${corrected}/v2/seal.json`],
  );

  test('does not replace the one before it unless asked for', () => {
    const one = releaseOf(loadRevised(draft), '2025-T2');
    expect([one.release.version, one.superseded]).toEqual(['v1', []]);
    expect(releaseOf(loadRevised(draft), '2026-T2').comparison.previous?.version).toBe('v1');
    const asked = releaseOf(loadRevised(draft, true), '2025-T2');
    expect([asked.release.version, asked.superseded.length]).toEqual(['v2', 1]);
  });

  test('is checked', () => {
    const files = {
      [`${corrected}/v2/release.yaml`]: `status: draft\n${revisedText(`${corrected}/v2/release.yaml`)}`,
      [`${corrected}/v2/release.mdx`]: 'Det var <Figure indicator="call" />.\n',
    };
    expect(problemsOf(openRevised(files, [`${corrected}/v2/seal.json`]))).toEqual([
      `indicator-unknown data/${corrected}/v2/release.mdx`,
    ]);
  });
});

describe('the problems of versions', () => {
  const v2 = `${code}/2026-T2/v2`;
  const start = { [`${v2}/release.yaml`]: `released_on: 2026-11-01\n${reason}` };
  const seal = [`${corrected}/v1/seal.json`];

  test.each<[string, Record<string, string>, string[], string[]]>([
    ['a folder of another name', { [`${corrected}/V3/a.csv`]: '' }, [], [`file-unexpected data/${corrected}/V3`]],
    ['a folder with a nought', { [`${corrected}/v03/a.csv`]: '' }, [], [`file-unexpected data/${corrected}/v03`]],
    ['a file with the name of a version', { [`${corrected}/v3`]: '' }, [], [`file-unexpected data/${corrected}/v3`]],
    ['no release.yaml', { [`${v2}/channels.csv`]: 'x' }, [], [`file-missing data/${v2}/release.yaml`]],
    [
      'a place in the file that has the key',
      { ...start, [`${v2}/release.yaml`]: `${start[`${v2}/release.yaml`]}headlines: 3\n` },
      [],
      [`value-type data/${v2}/release.yaml`],
    ],
    [
      'no date',
      { [`${code}/2024-T2/v2/release.yaml`]: reason },
      [],
      [
        `version-not-sealed data/${code}/2024-T2/v1/release.yaml`,
        `released-on-missing data/${code}/2024-T2/v2/release.yaml`,
      ],
    ],
    ['one that is not sealed', {}, seal, [`version-not-sealed data/${corrected}/v1/release.yaml`]],
  ])('%s', (_, files, removed, expected) => {
    expect(problemsOf(openRevised(files, removed))).toEqual(expected);
  });

  test('of a file that several versions have are told once, and those of later versions not at all', () => {
    const files = {
      [`${corrected}/v1/departments/omsorg.mdx`]: 'Det var <Figure indicator="call" />.\n',
    };
    expect(problemsOf(openRevised(files, [...seal, `${corrected}/v2/seal.json`]))).toEqual([
      `indicator-unknown data/${corrected}/v1/departments/omsorg.mdx`,
      `version-not-sealed data/${corrected}/v1/release.yaml`,
    ]);
    const cell = revisedText(`${corrected}/v1/channels.csv`).replace('1500', '1 500');
    expect(problemsOf(openRevised({ [`${corrected}/v1/channels.csv`]: cell }, seal))).toEqual([
      `cell-thousands data/${corrected}/v1/channels.csv`,
    ]);
  });
});

describe('the fingerprint of a release', () => {
  const printsOf = (files: Readonly<Record<string, string>>): readonly string[] =>
    loadRevised(openRevised(files, [`${corrected}/v1/seal.json`, `${corrected}/v2/seal.json`])).releases.flatMap(
      (one) => [one.fingerprint, ...one.superseded.map(({ fingerprint }) => fingerprint)],
    );

  test.each([
    [
      'a figure that has been replaced',
      `${corrected}/v1/channels.csv`,
      ['6480', '6481'],
      [true, false, false, true, true],
    ],
    ['a figure of a part', `${corrected}/v2/departments.csv`, ['1890', '1891'], [true, false, false, true, true]],
    // The pages of indicators list the figures of the whole in the periods before.
    ['a figure of the whole', `${corrected}/v2/channels.csv`, ['6390', '6391'], [true, true, true, true, true]],
  ])('changes with %s where that is shown', (_, path, [from = '', to = ''], expected) => {
    const [before, after] = [printsOf({}), printsOf({ [path]: revisedText(path).replace(from, to) })];
    expect(before.map((print, index) => print !== after[index])).toEqual(expected);
  });
});

/** The pictures of the release that has versions. */
function picturesOf(series: PublishedSeries, site: Site) {
  return listPictures({ site, series: [series], peers: [] }).filter(({ file }) => file.startsWith(`${corrected}/`));
}

test('a picture is that of the newest version which has it, and the one that it replaced is still there', () => {
  const header = 'name;staff_group;role;employment;picture\n';
  const files = {
    [`${corrected}/v1/release.yaml`]: `${revisedText(`${corrected}/v1/release.yaml`)}staff: { purpose: Visar vilka., shown_until: 2030-12-31 }\n`,
    [`${corrected}/v1/staff.csv`]: `${header}Anna Ek;grupp-1;;;anna.jpg\nBo Al;grupp-1;;;bo.jpg\n`,
    [`${corrected}/v1/staff/anna.jpg`]: textPicture('gammal'),
    [`${corrected}/v1/staff/bo.jpg`]: textPicture('bo'),
    [`${corrected}/v2/staff/anna.jpg`]: textPicture('ny'),
  };
  const laid = loadRevised(openRevised(files, [`${corrected}/v1/seal.json`, `${corrected}/v2/seal.json`]));
  const pictures = releaseOf(laid, '2025-T2').release.staff.map(({ portrait }) => portrait?.version);
  expect(pictures).toEqual(['v2', 'v1']);
  const site = {
    name: 'S',
    url: 'https://s.example/',
    languages: ['sv' as const],
    publications: [code],
    peers: [],
    time_zone: 'Europe/Stockholm',
  };
  expect([...new Set(picturesOf(laid, site).map(({ file }) => file))]).toEqual([
    `${corrected}/v2/staff/anna.jpg`,
    `${corrected}/v1/staff/bo.jpg`,
    `${corrected}/v1/staff/anna.jpg`,
  ]);
});

describe('the pictures of texts', () => {
  const png = (width: number): Uint8Array =>
    Uint8Array.from([
      ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
      ...[0, 0, 0, width, 0, 0, 0, 6, 8, 2, 0, 0, 0, 0, 0, 0, 0],
    ]);
  const unsealed = [`${corrected}/v1/seal.json`, `${corrected}/v2/seal.json`];
  const files = {
    [`${corrected}/v1/release.mdx`]: '<Image file="a.png" decorative />\n\n<Image file="b.png" decorative />\n',
    [`${corrected}/v1/pictures/a.png`]: png(8),
    [`${corrected}/v1/pictures/b.png`]: png(7),
    [`${corrected}/v1/pictures/unused.png`]: png(8),
    [`${corrected}/v2/pictures/a.png`]: png(9),
  };
  const laid = loadRevised(openRevised(files, [...unsealed, `${corrected}/v2/release.mdx`]));

  test('are those of the newest version which has them, with the size of their own', () => {
    const { release: newest, superseded: older } = releaseOf(laid, '2025-T2');
    expect([newest, older[0]?.release].map((one) => [...(one?.pictures?.values() ?? [])].slice(0, 2))).toEqual([
      [
        { file: 'a.png', version: 'v2', width: 9, height: 6, fingerprint: expect.any(String) },
        { file: 'b.png', version: 'v1', width: 7, height: 6, fingerprint: expect.any(String) },
      ],
      [
        { file: 'a.png', version: 'v1', width: 8, height: 6, fingerprint: expect.any(String) },
        { file: 'b.png', version: 'v1', width: 7, height: 6, fingerprint: expect.any(String) },
      ],
    ]);
  });

  test('are published once each, where a text shows them', () => {
    const site = {
      name: 'S',
      url: 'https://s.example/',
      languages: ['sv' as const],
      publications: [code],
      peers: [],
      time_zone: 'Europe/Stockholm',
    };
    const listed = picturesOf(laid, site);
    expect([...new Set(listed.map(({ file }) => file))]).toEqual([
      `${corrected}/v2/pictures/a.png`,
      `${corrected}/v1/pictures/b.png`,
      `${corrected}/v1/pictures/a.png`,
    ]);
    expect(new Set(listed.map(({ path }) => path)).size).toBe(listed.length);
  });

  test('are sealed: one that is added is told of', () => {
    const added = openRevised({ [`${corrected}/v1/pictures/a.png`]: png(8) });
    expect(problemsOf(added)).toContain(`sealed-file-changed data/${corrected}/v1/pictures/a.png`);
  });
});
