import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { generatePublication, publication } from '../bench/generate-publication.ts';
import { revisedRoot } from '../loaders/revised-folder.ts';
import { hashFiles, listFiles, listRendered, Workplace } from './run-build.ts';

const timeout = 240_000;
const releases = 5;
const [earliest, middle, latest] = ['2025-08', '2025-10', '2025-12'];
const done = /^\d+ pages in \.tertial\/test\/[\w-]+\/site\/, \d+\.\d s\n$/;

const first = new Workplace('first');
generatePublication(first.data, releases);
const places = [first];

/** What a build from nothing makes of the data that `place` has now. */
function buildClean(place: Workplace, name: string, env: Readonly<Record<string, string>> = {}) {
  const clean = place.copy(name);
  places.push(clean);
  expect(clean.build(env)).toEqual({ status: 0, said: expect.stringMatching(done) });
  return hashFiles(clean.site);
}

/** Pages that depend on the whole site are rendered by every build. */
const always = ['404.html', 'kalender/index.html', 'om/index.html', 'sok/index.html', 'tillganglighet/index.html'];

/** What shows all releases. */
const above = [
  'definitioner/index.html',
  'figurer',
  'forvaltningar',
  'index.html',
  'indikatorer',
  'jamfor/index.html',
  'kvalitet/index.html',
];

/** Pages of all periods, for departments and indicators, and of each of their tables. */
const followed = 41;

/**
 * The releases of which pages have been rendered since `before`, and the folders of departments, indicators and tables in all
 * periods; the pages above them by their own path.
 */
function listNew(before: ReadonlyMap<string, number>): readonly string[] {
  const rendered = [...listRendered(first.site)].filter(([path, time]) => before.get(path) !== time);
  expect(rendered.map(([path]) => path)).toEqual(expect.arrayContaining(always));
  const others = rendered.filter(([path]) => !always.includes(path));
  return [
    ...new Set(others.map(([path]) => path.replace(/^(\d{4}-\d\d|figurer|forvaltningar|indikatorer)\/.*/, '$1'))),
  ].sort();
}

afterAll(() => {
  for (const place of places) place.remove();
}, timeout);

describe('npm run build', { timeout }, () => {
  test('is for production, whatever the shell says', () => {
    expect(first.build({ PROD: '', BASE_URL: '/wrong/', NODE_ENV: 'development' }).status).toBe(0);
    const page = readFileSync(join(first.site, middle, 'index.html'), 'utf8');
    expect(page).toContain('http-equiv="content-security-policy"');
    expect(page).not.toContain('/wrong/');
    rmSync(first.site, { recursive: true });
  });

  test('makes the same bytes from the same data', () => {
    expect(first.build()).toEqual({ status: 0, said: expect.stringMatching(done) });
    const site = hashFiles(first.site);
    expect(Object.keys(site).filter((path) => path.endsWith('.html'))).toHaveLength(50 * releases + followed + 9);
    expect(buildClean(first, 'second')).toEqual(site);
  });

  test('renders only the pages that show a changed figure, and makes what a build from nothing makes', () => {
    const before = listRendered(first.site);
    first.change(`${publication}/${middle}/v1/departments.csv`, /;\d+;/, ';4321;');
    expect(first.build().status).toBe(0);
    // The next release has a page that compares it with the changed one.
    expect(listNew(before)).toEqual([middle, '2025-11', ...above]);
    expect(hashFiles(first.site)).toEqual(buildClean(first, 'changed'));
  });

  test('renders the later releases whose trend a changed headline figure is part of, and prunes a removed release', () => {
    const before = listRendered(first.site);
    first.change(`${publication}/${middle}/v1/answer-groups.csv`, /total;\d+/, 'total;54321');
    rmSync(join(first.data, publication, earliest), { recursive: true });
    expect(first.build().status).toBe(0);
    expect(listNew(before)).toEqual(['2025-09', middle, '2025-11', latest, ...above]);
    expect(listFiles(first.site).filter((path) => path.startsWith(earliest))).toEqual([]);
    expect(hashFiles(first.site)).toEqual(buildClean(first, 'pruned'));
  });

  test('renders everything anew for another address', () => {
    const before = listRendered(first.site);
    const env = { SITE_ADDRESS: 'https://elsewhere.example/statistik/' };
    expect(first.build(env).status).toBe(0);
    expect(listNew(before)).toEqual(['2025-09', middle, '2025-11', latest, ...above]);
    expect(hashFiles(first.site)).toEqual(buildClean(first, 'elsewhere', env));
  });

  test('renders a page anew that somebody has changed or removed', () => {
    const env = { SITE_ADDRESS: 'https://elsewhere.example/statistik/' };
    const site = hashFiles(first.site);
    const before = listRendered(first.site);
    writeFileSync(join(first.site, middle, 'index.html'), 'Changed by hand');
    rmSync(join(first.site, latest, 'personal'), { recursive: true });
    expect(first.build(env).status).toBe(0);
    expect(listNew(before)).toEqual([middle, latest]);
    expect(hashFiles(first.site)).toEqual(site);
  });

  test('renders nothing but what depends on the whole site when nothing has changed', () => {
    const before = listRendered(first.site);
    expect(first.build({ SITE_ADDRESS: 'https://elsewhere.example/statistik/' }).status).toBe(0);
    expect(listNew(before)).toEqual([]);
  });

  test('refuses problems in data/, shows them all and leaves the site as it was', () => {
    const place = new Workplace('refused');
    places.push(place);
    generatePublication(place.data, 1);
    place.change(`${publication}/${latest}/v1/departments.csv`, /barn;\d+/, 'barn;12 %');
    place.change(`${publication}/${latest}/v1/matters.csv`, /barn;avgift;\d+/, 'barn;avgifter;1');
    place.write('../site/index.html', 'the site that was there');
    const { status, said } = place.build();
    expect(status).toBe(1);
    expect(said).toMatch(/departments\.csv:2:6 [\s\S]*matters\.csv:2:6 [\s\S]*\n\nProblems to mend: 2\. Hints: \d+\n$/);
    expect(hashFiles(place.site)).toEqual({ 'index.html': expect.any(String) });
    expect(listFiles(place.folder).filter((path) => !/^(data|site)\//.test(path))).toEqual([]);
  });

  test('stops at a sealed file changed by one digit, says from what to what, and leaves the site as it was', () => {
    const place = new Workplace('sealed');
    places.push(place);
    cpSync(revisedRoot, place.data, { recursive: true });
    place.change('servicecenter/2025-T2/v1/departments.csv', /skola;2050/, 'skola;2051');
    place.write('../site/index.html', 'the site that was there');
    const { status, said } = place.build();
    expect(status).toBe(1);
    expect(said).toMatch(
      /2025-T2\/v1\/departments\.csv:3:7 .*calls \(department: skola\).* 2050 has become 2051\..*npm run revise -- servicecenter 2025-T2.*\n\nProblems to mend: 1\n$/,
    );
    expect(hashFiles(place.site)).toEqual({ 'index.html': expect.any(String) });
  });

  test('refuses an unknown option', () => {
    expect(first.build({}, '--langauge', 'sv')).toEqual({
      status: 2,
      said: 'Usage: npm run build -- [--drafts] [--language sv|en]\n',
    });
  });

  test('leaves nothing beside the site but its record and the settings of servers', () => {
    const settings = ['Caddyfile', 'nginx-maps.conf', 'nginx-site.conf'].map((name) => `site-server/${name}`);
    expect(listFiles(join(first.folder, '.tertial')).toSorted()).toEqual([...settings, 'site.json'].toSorted());
  });
});
