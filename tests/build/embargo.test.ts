// Before its time, nothing of a release is in any byte of the built site: the site is what it would be without the files of
// the release. From that moment all of it is there.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprintFile } from '../../src/loaders/fingerprint.ts';
import { drawPortrait } from '../fixtures/staff/draw-portrait.ts';
import { casesFolder } from '../problems/problem-cases.ts';
import { findInFiles, writtenAs } from './find-in-files.ts';
import { hashFiles, listFiles, root, Workplace } from './run-build.ts';

const place = new Workplace('embargo');
const publicFiles = join(place.folder, 'public');
const secret = 'kundcenter/2018/v1';
const corrected = 'kundcenter/2018-T2/v2';
const when = '2026-10-01 08:00';
/** Seconds, in Sweden in summer. */
const instant = Date.parse('2026-10-01T06:00:00Z') / 1000;

const [portrait, photograph] = await Promise.all([drawPortrait(13), drawPortrait(14)]);

/** Each stands in one place of what is not published, and nowhere else. */
const words = [
  ...['Fyrlyktdefinition', 'Fyrlyktindikator', 'Fyrlyktparameter', 'Fyrlyktord', 'fyrlyktskod', 'Fyrlyktenhet'],
  ...['Fyrlyktskategori', 'fyrlyktskategorikod', 'Fyrlyktsnamn', 'Fyrlyktsroll', 'Fyrlyktsgrupp', 'Fyrlyktsbild'],
  ...['Fyrlyktstabell', 'fyrlyktstabellkod', 'Fyrlyktsnot', 'Fyrlyktskontakt', 'Fyrlyktsrubrik', 'Fyrlyktsdel'],
  ...['Fyrlyktsengelska', 'Fyrlyktsavdelning', 'Fyrlyktskalla', 'Fyrlyktsutgivare', 'Fyrlyktssyfte'],
  ...['Fyrlyktsorsak', 'Fyrlyktsverkan', 'Fyrlyktsdiagram', 'Fyrlyktsidentitet'],
] as const;
const anyWord = /fyr\W{0,6}lykt/i;
const figures = [83_417, 41_709, 41_708, 6172, 7391, 1759];
const pictures = [portrait, photograph].map((bytes) => new RegExp(fingerprintFile(bytes)));
/** Where it is published, and when. */
const places = [
  /(?<![\w.-])2018(?:\/|\.(?:csv|json|xlsx|zip))/,
  /2026-10-01|1(?:\s|&nbsp;|\u00a0)oktober(?:\s|\u00a0)2026/,
];
const traces = [anyWord, ...figures.map(writtenAs), ...pictures, ...places];

const lists = {
  'kundcenter/indicators.yaml': `fyrlyktskod:
  label: Fyrlyktindikator
  definition: Fyrlyktdefinition.
  unit: count
  better: higher
  search_words: { sv: [Fyrlyktord] }
  parameters:
    lamps: { label: Fyrlyktparameter, value: 6172, unit: count }
`,
  'kundcenter/publication.yaml': `  fyrlyktstabellkod:
    title: Fyrlyktstabell
    dimensions: [department]
    indicators: [fyrlyktskod]
    rows: [total, fyrlyktskategorikod]
    periods: [year]
    chart: { indicators: [fyrlyktskod], kind: bars }
    note: Fyrlyktsdiagram
identities:
  lyktor: { label: Fyrlyktsidentitet, at_most: { smaller: fyrlyktskod, larger: answered_calls } }
department_contacts:
  fyrlyktskategorikod: { name: Fyrlyktskontakt, url: https://kommun.example/lykta }
`,
};

/** What people put into data/ of the release that is to come, and of the correction that is to come with it. */
function addUnreleased(): void {
  for (const [path, text] of Object.entries(lists))
    place.write(path, `${readFileSync(join(place.data, path), 'utf8')}${text}`);
  place.change(
    'kundcenter/dimensions.yaml',
    /(skola: .*)\n/,
    '$1\n    fyrlyktskategorikod: { label: Fyrlyktskategori, short_label: Fyrlyktenhet }\n',
  );
  place.change('kundcenter/dimensions.yaml', /(grupp-2: .*)\n/, '$1\n    fyrlykt-grupp: { label: Fyrlyktsgrupp }\n');
  place.write(
    `${secret}/release.yaml`,
    `released_on: ${when}
next_release_on: 2027-02-01
headlines: [{ indicator: answered_calls }, { indicator: fyrlyktskod }]
notes: [{ indicator: answered_calls, text: Fyrlyktsnot. }]
source: { title: Fyrlyktskalla, publisher: Fyrlyktsutgivare }
staff: { purpose: Fyrlyktssyfte., shown_until: 2030-12-31 }
`,
  );
  place.write(
    `${secret}/answer-groups.csv`,
    'answer_group;answered_calls;availability\ntotal;83417;95\nval-1;41709;93\nval-2;41708;97\n',
  );
  place.write(`${secret}/answer-times.csv`, 'answer_time;calls_change\n80;2\n');
  place.write(`${secret}/satisfaction.csv`, 'answer_group;satisfaction\ntotal;4,3\nval-1;4,5\n');
  place.write(`${secret}/top-matters.csv`, 'department;matter;rank;matters\nmiljo;buller;1;x\nskola;skolval;1;210\n');
  place.write(`${secret}/fyrlyktstabellkod.csv`, 'department;fyrlyktskod\ntotal;7391\nfyrlyktskategorikod;1759\n');
  place.write(
    `${secret}/staff.csv`,
    'name;staff_group;role;employment;picture\nFyrlyktsnamn Ek;fyrlykt-grupp;Fyrlyktsroll;;fyrlykt.jpg\n',
  );
  place.write(
    `${secret}/release.mdx`,
    'Vi besvarade <Figure indicator="answered_calls" /> samtal.\n\n## Fyrlyktsrubrik\n\nFyrlyktsdel.\n\n<Image file="lykta.jpg" alt="Fyrlyktsbild" />\n\n<Contact department="fyrlyktskategorikod" />\n',
  );
  place.write(`${secret}/release.en.mdx`, 'Fyrlyktsengelska.\n');
  place.write(`${secret}/departments/fyrlyktskategorikod.mdx`, 'Fyrlyktsavdelning.\n');
  for (const [path, bytes] of [
    ['staff/fyrlykt.jpg', portrait],
    ['pictures/lykta.jpg', photograph],
  ] as const) {
    mkdirSync(dirname(join(place.data, secret, path)), { recursive: true });
    writeFileSync(join(place.data, secret, path), bytes);
  }
  place.write(
    `${corrected}/release.yaml`,
    `released_on: ${when}\nrevision: { kind: correction, reason: Fyrlyktsorsak., effect: Fyrlyktsverkan. }\n`,
  );
  place.write(`${corrected}/satisfaction.csv`, 'answer_group;satisfaction\ntotal;4,1\nval-1;4,5\n');
  // What `npm run pdf` has made of it beforehand.
  const pdf = '2018/kundcenter-2018-v1-sv.pdf';
  mkdirSync(dirname(join(publicFiles, pdf)), { recursive: true });
  writeFileSync(join(publicFiles, pdf), '%PDF-1.7 Fyrlyktspdf');
  writeFileSync(join(publicFiles, 'pdf.json'), JSON.stringify({ [pdf]: 'mark' }));
}

function build(seconds: number, ...args: readonly string[]) {
  return place.build({ SOURCE_DATE_EPOCH: String(seconds), TERTIAL_PUBLIC: publicFiles }, ...args);
}

const readPages = (): readonly string[] =>
  listFiles(place.site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => readFileSync(join(place.site, path), 'utf8'));

let before: Readonly<Record<string, string>>;

beforeAll(() => {
  cpSync(join(casesFolder, 'valid/data'), place.data, { recursive: true });
  place.change('kundcenter/publication.yaml', /frequency: .*/, 'frequency: [tertial, year]');
  cpSync(join(root, 'public'), publicFiles, { recursive: true });
  const env = { ...process.env, TERTIAL_DATA: place.data };
  spawnSync(process.execPath, ['scripts/seal.ts', 'kundcenter', '2018-T2'], { cwd: root, env });
});
afterAll(() => place.remove());

describe('the built site', { timeout: 480_000 }, () => {
  test('is, a second before, what it would be without the files of the release', () => {
    expect(build(instant - 1)).toMatchObject({ status: 0 });
    before = hashFiles(place.site);
    addUnreleased();
    const { status, said } = build(instant - 1);
    expect(said).toContain('Left out: kundcenter 2018 v1, which comes out on 1\u00a0October 2026 at\u00a008:00');
    expect(said).toContain('Left out: kundcenter 2018-T2 v2, which comes out on');
    expect(status).toBe(0);
    expect(findInFiles(place.site, traces)).toEqual([]);
    expect(hashFiles(place.site)).toEqual(before);
    expect(readdirSync(place.site)).not.toContain('2018');
  });

  test('has all of it from that second on', () => {
    const { status, said } = build(instant);
    expect(said).not.toContain('Left out');
    expect(status).toBe(0);
    for (const trace of [...words.map((word) => new RegExp(word)), ...traces]) {
      expect(findInFiles(place.site, [trace]), String(trace)).not.toEqual([]);
    }
    expect(readPages().join('')).not.toContain('Inte publicerad');
  });

  test('has all of it in a preview, marked, hidden from search engines, and not spread', () => {
    expect(build(instant - 1, '--drafts')).toMatchObject({ status: 0 });
    for (const trace of traces) expect(findInFiles(place.site, [trace]), String(trace)).not.toEqual([]);
    const pages = readPages();
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((page) => !page.includes('<meta name="robots" content="noindex">'))).toEqual([]);
    const marks =
      /Den kommer den 1\u00a0oktober 2026 klockan\u00a008\.00|comes out on 1\u00a0October 2026 at\u00a008:00|förhandsvisning|preview/;
    expect(
      pages.filter((page) => !marks.test(page) && !/<title>(?:Sidan finns inte|Page not found)/.test(page)),
    ).toEqual([]);
    expect(readFileSync(join(place.site, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
    expect(listFiles(place.site).filter((path) => /sitemap|flode|feed|e-plikt|dcat/.test(path))).toEqual([]);
  });

  test('has nothing of it where a preview stood, once it is built to be published', () => {
    expect(build(instant - 1)).toMatchObject({ status: 0 });
    expect(hashFiles(place.site)).toEqual(before);
  });
});
