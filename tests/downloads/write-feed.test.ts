import { describe, expect, test } from 'vitest';
import { feedLength, writeFeed } from '../../src/downloads/write-feed.ts';
import type { Catalogue } from '../../src/loaders/load-catalogue.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { FeedReference } from '../../src/site/feed-reference.ts';
import type { Language } from '../../src/statistics/language.ts';
import { makeReferencePeriod } from '../../src/statistics/reference-period.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { revised } from '../revised/open-revised.ts';
import { code, files, firstSeries, makeCatalogue, type Overlay, replaceIn } from '../views/example-catalogue.ts';
import { findAtomFaults } from './atom-rules.ts';
import { childrenOf, parseXml, textOf } from './parse-xml.ts';

const origin = 'https://lillkoping.example';
const ofPublication = { kind: 'feed', publication: 'servicecenter' } as const;
const ofCorrections = { ...ofPublication, about: 'corrections' } as const;
const ofExample = { kind: 'feed', publication: code } as const;
const ofAll = { kind: 'feed' } as const;
const allCorrections = { kind: 'feed', about: 'corrections' } as const;

const two: Overlay = {
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(code, 'annan'), text] as const)),
  ...replaceIn('site.yaml', `[${code}]`, `[${code}, annan]`),
};

function write(feed: FeedReference, catalogue: Catalogue, language: Language = 'sv'): string {
  return writeFeed(feed, catalogue, { language, scheme: makeAddressScheme(catalogue, '/'), origin });
}

function read(feed: FeedReference, catalogue: Catalogue, language: Language = 'sv') {
  const xml = write(feed, catalogue, language);
  expect(findAtomFaults(xml)).toEqual([]);
  const root = parseXml(xml);
  const entries = childrenOf(root, 'entry');
  return {
    id: textOf(root, 'id'),
    title: textOf(root, 'title'),
    updated: textOf(root, 'updated'),
    links: childrenOf(root, 'link').map(({ attributes: { rel, href } }) => `${rel} ${href}`),
    ids: entries.map((entry) => textOf(entry, 'id')),
    entries: entries.map((entry) => `${textOf(entry, 'updated')} ${showSpaces(textOf(entry, 'title'))}`),
    authors: entries.map((entry) => childrenOf(entry, 'author').map((author) => textOf(author, 'name'))),
    summaries: entries.map((entry) => showSpaces(textOf(entry, 'summary'))),
  };
}

describe('writeFeed', () => {
  test('has an entry for each release, each correction and each revision, newest first', () => {
    const { title, updated, links, entries, summaries } = read(ofPublication, revised);
    expect([title, updated]).toEqual(['Servicecenter i siffror', '2026-10-01T00:00:00Z']);
    expect(links).toEqual([`self ${origin}/flode.xml`, `alternate ${origin}/`]);
    expect(entries).toEqual([
      '2026-10-01T00:00:00Z Servicecenter i siffror, tertial 2 2026',
      '2026-08-15T00:00:00Z Reviderad: Servicecenter i siffror, tertial 1 2026',
      '2026-05-20T00:00:00Z Servicecenter i siffror, tertial 1 2026',
      '2025-11-12T00:00:00Z Rättad: Servicecenter i siffror, tertial 2 2025',
      '2025-10-01T00:00:00Z Servicecenter i siffror, tertial 2 2025',
    ]);
    expect(summaries[3]).toBe(
      'Rättad den 12_november 2025: fem siffror ändrade och texten omskriven. Samtal som kopplades från skolan till omsorgen räknades som skolans.',
    );
  });

  test('names each entry by an address that lasts, and none of a superseded version', () => {
    const { id, ids } = read(ofPublication, revised, 'en');
    expect([id, ...ids]).toEqual([
      `${origin}/en/`,
      `${origin}/en/2026-t2/`,
      `${origin}/en/2026-t1/notes/#2026-t1-v2`,
      `${origin}/en/2026-t1/`,
      `${origin}/en/2025-t2/notes/#2025-t2-v2`,
      `${origin}/en/2025-t2/`,
    ]);
  });

  test('has the corrections and revisions alone, under the same ids', () => {
    const all = read(ofPublication, revised);
    const { id, title, links, updated, entries, ids } = read(ofCorrections, revised);
    expect([id, title, updated]).toEqual([
      `${origin}/rattelser.xml`,
      'Rättelser: Servicecenter i siffror',
      '2026-08-15T00:00:00Z',
    ]);
    expect(links).toEqual([`self ${origin}/rattelser.xml`, `alternate ${origin}/rattelser/`]);
    expect(entries).toEqual([all.entries[1], all.entries[3]]);
    expect(ids).toEqual([all.ids[1], all.ids[3]]);
  });

  test('can be followed before anything has been corrected', () => {
    const { entries, updated, links } = read({ ...ofExample, about: 'corrections' }, makeCatalogue());
    expect([entries, updated]).toEqual([[], '2018-10-01T00:00:00Z']);
    expect(links[1]).toBe(`alternate ${origin}/`);
  });

  test('has all publications in the feed of the site, each entry with who publishes it', () => {
    const catalogue = makeCatalogue(two);
    const { title, links, ids, authors } = read(ofAll, catalogue);
    expect([title, links[0]]).toEqual(['Statistik', `self ${origin}/flode.xml`]);
    expect(ids).toEqual([`${origin}/annan/2018-t2/`, `${origin}/vaxel/2018-t2/`]);
    expect(authors).toEqual([['Exempels kommun'], ['Exempels kommun']]);
    expect(read(allCorrections, catalogue)).toMatchObject({ title: 'Rättelser: Statistik', ids: [] });
  });

  test('keeps the newest entries, the same under any order of the releases', () => {
    const example = makeCatalogue();
    const series = firstSeries(example);
    const [published] = series.releases;
    if (published === undefined) throw new Error('The example has no release.');
    const releases = Array.from({ length: feedLength + 10 }, (_, index) => {
      const period = makeReferencePeriod('month', 2010, index + 1);
      const declaration = { ...published.release.declaration, released_on: `${period.id}-15` };
      return { ...published, release: { ...published.release, period, declaration } };
    });
    const long = { ...example, series: [{ ...series, releases }] };
    const { entries, updated } = read(ofExample, long);
    expect(entries).toHaveLength(feedLength);
    expect([updated, entries.at(-1)?.slice(0, 10)]).toEqual(['2014-12-15T00:00:00Z', '2010-11-15']);
    const turned = { ...example, series: [{ ...series, releases: releases.toReversed() }] };
    expect(write(ofExample, turned)).toBe(write(ofExample, long));
  });

  test('leaves drafts out', () => {
    const draft = makeCatalogue({ 'vaxel/2018-T2/v1/release.yaml': 'status: draft\nreleased_on: 2018-10-01\n' });
    expect(read(ofExample, draft)).toMatchObject({ title: 'Växeln i siffror', entries: [] });
  });

  test('gives back a title and a producer with any sign that markup knows', () => {
    const hostile = `<b> & 'x' "y" ]]> &amp; </title><entry/> å\u{1f600}`;
    const over = replaceIn(
      'vaxel/publication.yaml',
      'title: { sv: Växeln i siffror,',
      `title: { sv: ${JSON.stringify(hostile).replaceAll('\\\\', '\\')},`,
    );
    const { title, entries } = read(ofExample, makeCatalogue(over));
    const shown = `<b> & 'x' "y" ]]> &amp; </title><entry/> å\u{1f600}`;
    expect(title).toBe(shown);
    expect(entries).toEqual([`2018-10-01T00:00:00Z ${shown}, Period 2 2018`]);
  });
});
