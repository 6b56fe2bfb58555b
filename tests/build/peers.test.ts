// A site with a peer: what was fetched in advance stands on one page, in no other file, and nothing is fetched by a reader.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { changePeer, withPeer } from '../peers/example-file.ts';
import { casesFolder } from '../problems/problem-cases.ts';
import { listFiles, Workplace } from './run-build.ts';

const place = new Workplace('peers');
const file = changePeer('"code": "vantetid"', '"code": "answer_time"').replace('"answered_share"', '"availability"');

afterAll(() => place.remove());

test('a site with a peer shows it on the page of units alone, and asks no other host', { timeout: 240_000 }, () => {
  cpSync(join(casesFolder, 'valid/data'), place.data, { recursive: true });
  place.change(
    'kundcenter/indicators.yaml',
    /label: Svarstid/,
    'label: Svarstid\n  concept: https://matt.example/vantetid',
  );
  const site = readFileSync(join(place.data, 'site.yaml'), 'utf8');
  for (const [path, text] of Object.entries(withPeer(site, file))) place.write(path, text);
  // The network is out of reach: a build that asked it would fail or wait.
  const { status, said } = place.build({ HTTPS_PROXY: 'http://127.0.0.1:9', NODE_USE_ENV_PROXY: '1' });
  expect({ status, said }).toMatchObject({ status: 0 });

  const read = (path: string): string => readFileSync(join(place.site, path), 'utf8');
  const files = listFiles(place.site);
  expect(files.filter((path) => read(path).includes('xempelstad'))).toEqual([
    'en/units/index.html',
    'enheter/index.html',
  ]);
  expect(read('enheter/index.html')).toContain('från Exempelstad, hämtad den 10\u00a0januari 2019');
  expect(read('nyckeltal.json')).toContain('"code": "answer_time"');
  expect(read('index.html')).toContain('href="/enheter/"');

  const fetched = files
    .filter((path) => /\.(?:html|css)$/.test(path))
    .flatMap((path) => [...read(path).matchAll(fetching)].map(([found]) => `${path}: ${found}`));
  expect(fetched).toEqual([]);
});

/** What makes a browser ask another host as it shows a page; links, and addresses that are only told, do not. */
const fetching =
  /<(?:img|script|iframe|source|object|embed|video|audio)\b[^>]*\b(?:src|srcset|data)="(?:https?:)?\/\/[^"]*"|<link\b(?=[^>]*rel="(?:stylesheet|preload|modulepreload|prefetch|preconnect|icon|dns-prefetch)")[^>]*href="(?:https?:)?\/\/[^"]*"|url\(["']?(?:https?:)?\/\/[^)]*|@import ["'](?:https?:)?\/\/[^"']*/g;
