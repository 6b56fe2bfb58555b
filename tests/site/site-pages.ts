// The kinds of page that the site has, told by their addresses, and the pages that stand for each kind in the tests.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface SitePage {
  /** From the site's base: '' is the start page, 'ostersund-kundcenter/2018-t2/' a release, '404.html' that page. */
  readonly address: string;
  readonly kind: string;
}

/** Where there is one publication, its pages stand at the top. */
const publication = '(?:[a-z][a-z0-9-]*/)?';
const release = `${publication}\\d{4}(?:-(?:[stq]\\d|\\d\\d))?`;
const version = '(?:v[1-9]\\d*/)';

/** The kinds of src/site/page.ts, and the page for what does not exist. The first that fits is a page's kind. */
const kinds: Readonly<Record<string, RegExp>> = {
  start: /^$/,
  'not found': /^404\.html$/,
  about: /^(?:om|about)\/$/,
  accessibility: /^(?:tillganglighet|accessibility)\/$/,
  calendar: /^(?:kalender|calendar)\/$/,
  search: /^(?:sok|search)\/$/,
  units: /^(?:enheter|units)\/$/,
  compare: new RegExp(`^${publication}(?:jamfor|compare)/$`),
  definitions: new RegExp(`^${publication}(?:definitioner|definitions)/$`),
  quality: new RegExp(`^${publication}(?:kvalitet|quality)/$`),
  corrections: new RegExp(`^${publication}(?:rattelser|corrections)/$`),
  publication: new RegExp(`^${publication}$`),
  release: new RegExp(`^${release}/$`),
  staff: new RegExp(`^${release}/(?:personal|staff)/$`),
  tables: new RegExp(`^${release}/(?:tabeller|tables)/$`),
  comparisons: new RegExp(`^${release}/(?:jamforelser|comparisons)/$`),
  notes: new RegExp(`^${release}/(?:anmarkningar|notes)/$`),
  embed: new RegExp(`^${release}/(?:figurer|figures)/[^/]+--[^/]+/$`),
  'embedded table': new RegExp(`^${release}/(?:figurer|figures)/[^/]+/$`),
  'embed-periods': new RegExp(`^${publication}(?:figurer|figures)/[^/]+/$`),
  edition: new RegExp(`^${release}/[a-z0-9-]+-v[1-9]\\d*-[a-z]{2}\\.html$`),
  department: new RegExp(`^${release}/(?:forvaltningar|departments)/[^/]+/$`),
  indicator: new RegExp(`^${release}/(?:indikatorer|indicators)/[^/]+/$`),
  'department-periods': new RegExp(`^${publication}(?:forvaltningar|departments)/[^/]+/$`),
  'indicator-periods': new RegExp(`^${publication}(?:indikatorer|indicators)/[^/]+/$`),
  superseded: new RegExp(`^${release}/${version}`),
};

/** Kinds that a site has only once something has been corrected. */
const kindsOfCorrections = ['corrections', 'superseded'];

const requiredKinds = [
  ...Object.keys(kinds).filter((kind) => !kindsOfCorrections.includes(kind)),
  'start in English',
  'release in English',
  'department in English',
];

/** Every page of the built site in `folder`, sorted by address. English pages are of the kind 'start in English' …; refuses a page of no kind. */
export function listSitePages(folder: string): readonly SitePage[] {
  return listAddresses(folder, (file) => !isMoved(file)).map((address) => ({ address, kind: kindOf(address) }));
}

/** The addresses that something has been left at, to lead on from there; sorted. */
export function listMovedPages(folder: string): readonly string[] {
  return listAddresses(folder, isMoved);
}

function listAddresses(folder: string, isListed: (file: string) => boolean): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && isListed(join(folder, file)))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** Whether the page leads on from an old address; tests/site/moved.test.ts has those. */
function isMoved(file: string): boolean {
  return statSync(file).size < 2000 && readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

function kindOf(address: string): string {
  if (address.startsWith('en/')) return `${kindOf(address.slice('en/'.length))} in English`;
  const found = Object.keys(kinds).find((kind) => kinds[kind]?.test(address));
  if (found === undefined) throw new Error(`/${address} is of no kind that tests/site/site-pages.ts knows.`);
  return found;
}

/** The file of a page. */
export function fileOf(folder: string, { address }: SitePage): string {
  return join(folder, address === '' || address.endsWith('/') ? `${address}index.html` : address);
}

/** Kinds that are looked at in each publication, for its brand and its charts; of the others, one page is enough. */
const kindsOfEachPublication = ['publication', 'release', 'department'];

/**
 * The pages that stand for their kind: the largest of each, since that has most that can be wrong. Refuses a site that
 * lacks a kind: a table that has gone stale is a failed test.
 */
export function selectPages(folder: string): readonly SitePage[] {
  const pages = listSitePages(folder);
  const hasOnePublication = pages.some(({ address }) => /^\d/.test(address));
  const missing = requiredKinds.filter(
    (kind) =>
      !pages.some((page) => page.kind === kind) && !(hasOnePublication && ['publication', 'units'].includes(kind)),
  );
  if (missing.length > 0) throw new Error(`${folder} has no page of the kind ${missing.join(', ')}.`);
  const largest = new Map<string, SitePage>();
  for (const page of pages) {
    const place = kindsOfEachPublication.includes(page.kind) ? /^[a-z][^/]*/.exec(page.address)?.[0] : '';
    const other = largest.get(`${page.kind} ${place}`);
    if (other === undefined || sizeOf(folder, page) > sizeOf(folder, other)) largest.set(`${page.kind} ${place}`, page);
  }
  return [...largest.values()];
}

/** The largest page of a kind in the whole site. */
export function selectPage(folder: string, kind: string): SitePage {
  const [page] = selectPages(folder)
    .filter((candidate) => candidate.kind === kind)
    .sort((one, other) => sizeOf(folder, other) - sizeOf(folder, one));
  if (page === undefined) throw new Error(`${folder} has no page of the kind ${kind}.`);
  return page;
}

function sizeOf(folder: string, page: SitePage): number {
  return statSync(fileOf(folder, page)).size;
}

/** The base path that the site was built for, from the address that the start page gives as its own. */
export function readBase(folder: string): string {
  return new URL(readPublishedAddress(folder)).pathname;
}

/** Where the site will be published, with its base path. */
export function readPublishedAddress(folder: string): string {
  const start = readFileSync(join(folder, 'index.html'), 'utf8');
  const link = /<link[^>]*rel="canonical"[^>]*>/.exec(start)?.[0] ?? '';
  const address = /href="([^"]+)"/.exec(link)?.[1];
  if (address === undefined) throw new Error(`${folder}/index.html has no <link rel="canonical">.`);
  return address;
}
