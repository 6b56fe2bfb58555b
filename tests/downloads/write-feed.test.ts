import { describe, expect, test } from 'vitest';
import { writeFeed } from '../../src/downloads/write-feed.ts';
import { revised, scheme } from '../revised/open-revised.ts';
import { firstSeries, makeCatalogue, replaceIn } from '../views/example-catalogue.ts';

const origin = 'https://lillkoping.example';
const feedOf = (language: 'sv' | 'en') => writeFeed(firstSeries(revised), { language, scheme, origin });
const readAll = (feed: string, element: string) =>
  [...feed.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) =>
    text.replaceAll('\u00a0', '_'),
  );

describe('writeFeed', () => {
  test('has an entry for each release, each correction and each revision, newest first', () => {
    const feed = feedOf('sv');
    const [, ...entries] = readAll(feed, 'title');
    const [updated, ...times] = readAll(feed, 'updated');
    expect(updated).toBe('2026-10-01T00:00:00Z');
    expect(entries.map((title, index) => `${times[index]} ${title}`)).toEqual([
      '2026-10-01T00:00:00Z Servicecenter i siffror, tertial 2 2026',
      '2026-08-15T00:00:00Z Reviderad: Servicecenter i siffror, tertial 1 2026',
      '2026-05-20T00:00:00Z Servicecenter i siffror, tertial 1 2026',
      '2025-11-12T00:00:00Z Rättad: Servicecenter i siffror, tertial 2 2025',
      '2025-10-01T00:00:00Z Servicecenter i siffror, tertial 2 2025',
    ]);
    expect(readAll(feed, 'summary')[3]).toBe(
      'Rättad den 12_november 2025: fem siffror ändrade och texten omskriven. Samtal som kopplades från skolan till omsorgen räknades som skolans.',
    );
  });

  test('names each entry by an address that lasts, and none of a superseded version', () => {
    const ids = readAll(feedOf('en'), 'id');
    expect(ids).toEqual([
      `${origin}/en/`,
      `${origin}/en/2026-t2/`,
      `${origin}/en/2026-t1/notes/#2026-t1-v2`,
      `${origin}/en/2026-t1/`,
      `${origin}/en/2025-t2/notes/#2025-t2-v2`,
      `${origin}/en/2025-t2/`,
    ]);
  });

  test('leaves drafts out, and escapes what a publisher writes', () => {
    const catalogue = makeCatalogue({
      ...replaceIn('vaxel/publication.yaml', 'title: { sv: Växeln i siffror', 'title: { sv: Växeln <b> & siffror'),
      'vaxel/2018-T2/v1/release.yaml': 'status: draft\nreleased_on: 2018-10-01\n',
    });
    const feed = writeFeed(firstSeries(catalogue), { language: 'sv', scheme, origin });
    expect(readAll(feed, 'title')).toEqual(['Växeln &lt;b&gt; &amp; siffror']);
    expect(feed).not.toContain('<entry>');
  });
});
