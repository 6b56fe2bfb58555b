import { describe, expect, test } from 'vitest';
import { pathOfEpliktFeed, writeEpliktFeed } from '../../src/downloads/write-eplikt-feed.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listEditions } from '../../src/site/editions.ts';
import { revised, scheme } from '../revised/open-revised.ts';
import { firstSeries, makeCatalogue, replaceIn } from '../views/example-catalogue.ts';

const origin = 'https://lillkoping.example';
const readAll = (feed: string, element: string) =>
  [...feed.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) => text);

describe('writeEpliktFeed', () => {
  const feed = writeEpliktFeed(firstSeries(revised), { catalogue: revised, scheme, origin });

  test('names every version of every release in every language, the latest first, by an address that lasts', () => {
    const links = readAll(feed, 'link').slice(1);
    expect(links).toHaveLength(listEditions(revised).length);
    expect(readAll(feed, 'guid')).toEqual(links);
    expect(links.filter((link) => link.includes('2025-t2') && link.endsWith('-sv.html'))).toEqual([
      `${origin}/2025-t2/servicecenter-2025-t2-v2-sv.html`,
      `${origin}/2025-t2/servicecenter-2025-t2-v1-sv.html`,
    ]);
    const times = readAll(feed, 'pubDate').map((text) => Date.parse(text));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test('says of an item what the library asks for', () => {
    const catalogue = makeCatalogue(
      replaceIn('vaxel/publication.yaml', 'unit: Växeln,', 'unit: Växeln, organisation_number: 212000-0001,'),
    );
    const own = makeAddressScheme(catalogue, '/');
    const [listed] = listEditions(catalogue);
    const printed = new Map([['2018-t2/vaxel-2018-t2-v1-sv.pdf', listed?.mark ?? '']]);
    const text = writeEpliktFeed(firstSeries(catalogue), { catalogue: { ...catalogue, printed }, scheme: own, origin });
    const item = text.split('<item>').find((one) => one.includes('-sv.html'));
    expect(item).toMatch(/<pubDate>\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT<\/pubDate>/);
    for (const line of [
      '<dcterms:publisher>http://id.kb.se/organisations/SE2120000001</dcterms:publisher>',
      '<dcterms:accessRights>gratis</dcterms:accessRights>',
      '<dcterms:license>https://creativecommons.org/publicdomain/zero/1.0/</dcterms:license>',
      '<dcterms:language>swe</dcterms:language>',
      '<dcterms:format>text/html</dcterms:format>',
      `<media:content url="${origin}/2018-t2/vaxel-2018-t2-v1-sv.pdf" type="application/pdf"/>`,
    ])
      expect(item).toContain(line);
    expect(feed).not.toContain('media:content');
    expect(feed).not.toContain('dcterms:publisher');
  });

  test('leaves drafts out, and escapes what a publisher writes', () => {
    const catalogue = makeCatalogue({
      ...replaceIn('vaxel/publication.yaml', 'title: { sv: Växeln i siffror', 'title: { sv: Växeln <b> & siffror'),
      'vaxel/2018-T2/v1/release.yaml': 'status: draft\nreleased_on: 2018-10-01\n',
    });
    const text = writeEpliktFeed(firstSeries(catalogue), { catalogue, scheme, origin });
    expect(readAll(text, 'title')).toEqual(['Växeln &lt;b&gt; &amp; siffror: utgåvor för pliktleverans']);
  });
});

describe('pathOfEpliktFeed', () => {
  test('lies with the publication', () => {
    const { onlyPublication: _, ...many } = scheme;
    expect(pathOfEpliktFeed('servicecenter', scheme)).toBe('e-plikt.xml');
    expect(pathOfEpliktFeed('servicecenter', many)).toBe('servicecenter/e-plikt.xml');
  });
});
