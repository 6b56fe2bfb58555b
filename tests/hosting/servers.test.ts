// What is written for each host, as text. What servers make of theirs is held against the servers themselves in tests/servers/.
import { describe, expect, test } from 'vitest';
import type { HostRules } from '../../src/hosting/host-rules.ts';
import { azureLimit, writeAzureFile } from '../../src/hosting/write-azure-file.ts';
import { writeCaddy } from '../../src/hosting/write-caddy.ts';
import { writeHtaccess } from '../../src/hosting/write-htaccess.ts';
import { writeMovedPage } from '../../src/hosting/write-moved-page.ts';
import { writeNginxMaps, writeNginxSite } from '../../src/hosting/write-nginx.ts';
import { writeRedirectsFile } from '../../src/hosting/write-redirects-file.ts';
import { exampleRules } from './example-rules.ts';

/** The value that nginx takes: of the first pattern that fits, otherwise the default. */
function readMap(text: string, name: string, path: string): string | undefined {
  const block = text.slice(text.search(new RegExp(`\\w+_${name.toLowerCase().replaceAll('-', '_')} \\{`)));
  const lines = block.slice(0, block.indexOf('\n}')).split('\n').slice(1);
  const values = lines.map((line) => /^ {2}(?:"~(?<pattern>.*?)"|default) "(?<value>.*)";$/.exec(line)?.groups ?? {});
  return values.find(({ pattern }) => pattern === undefined || new RegExp(pattern).test(path))?.['value'];
}

/** The value that Apache sets last. */
function readHtaccess(text: string, name: string, path: string): string | undefined {
  return text
    .split('\n')
    .map((line) => /^ *Header always set (\S+) "([^"]*)"(?: "expr=%\{REQUEST_URI\} =~ m#(.*)#")?$/.exec(line))
    .findLast((found) => found?.[1] === name && new RegExp(found[3] ?? '').test(path))?.[2];
}

const embed = '/statistik/kundcenter/2018-t2/figurer/calls/';
const revalidated = 'public, max-age=0, must-revalidate';
const lasting = 'public, max-age=31536000, immutable';

describe.each([
  ['nginx', (name: string, path: string) => readMap(writeNginxMaps(exampleRules), name, path)],
  ['Apache', (name: string, path: string) => readHtaccess(writeHtaccess(exampleRules), name, path)],
])('%s', (server, read) => {
  test.each([
    ['Cache-Control', '/statistik/', revalidated],
    ['Cache-Control', '/statistik/_astro/site.abc.css', lasting],
    ['Cache-Control', '/statistik/bilder/abc.webp', lasting],
    ['X-Frame-Options', '/statistik/', 'SAMEORIGIN'],
    ['Access-Control-Allow-Origin', '/statistik/2018-t2.csv', '*'],
    ['Access-Control-Allow-Origin', '/statistik/', server === 'nginx' ? '' : undefined],
  ])('%s of %s is %s', (name, path, expected) => {
    expect(read(name, path)).toBe(expected);
  });

  test('lets pages to be embedded be framed, found by their address or by their file', () => {
    expect(read('Content-Security-Policy', embed)).toMatch(/; frame-ancestors \*$/);
    expect(read('Content-Security-Policy', `${embed}index.html`)).toMatch(/; frame-ancestors \*$/);
    expect(read('Content-Security-Policy', '/statistik/kundcenter/2018-t2/')).not.toContain('frame-ancestors');
  });
});

test('two sites on one nginx, with other rules, have variables of their own', () => {
  const variables = (text: string) => new Set(text.match(/\$tertial_\w+/g));
  const others = { ...exampleRules, base: '/prov/' };
  expect(variables(writeNginxSite(exampleRules))).toEqual(variables(writeNginxMaps(exampleRules)));
  expect(variables(writeNginxSite(others))).toEqual(variables(writeNginxMaps(others)));
  expect(variables(writeNginxMaps(exampleRules)).intersection(variables(writeNginxMaps(others)))).toEqual(new Set());
});

test('no value can break out of its quotes', () => {
  for (const text of [writeNginxMaps(exampleRules), writeHtaccess(exampleRules), writeCaddy(exampleRules)]) {
    for (const line of text.split('\n')) expect((line.match(/"/g) ?? []).length % 2, line).toBe(0);
  }
});

test('addresses without patterns stand first in _redirects', () => {
  expect(writeRedirectsFile(exampleRules)).toBe(
    `/statistik/kundcenter/forvaltningar/gamla.csv /statistik/kundcenter/forvaltningar/nya.csv 301
/statistik/vaxeln/:period/vaxeln-* /statistik/kundcenter/:period/kundcenter-:splat 301
/statistik/vaxeln/* /statistik/kundcenter/:splat 301
`,
  );
});

describe('staticwebapp.config.json', () => {
  const [forAll] = exampleRules.headers;
  const readGlobal = (rules: HostRules) => JSON.parse(writeAzureFile(rules)).globalHeaders;

  test('has every header that is for all, and that pages are asked for each time', () => {
    expect(forAll?.place.kind).toBe('all');
    expect(Object.keys(forAll?.headers ?? {})).toContain('Permissions-Policy');
    expect(readGlobal(exampleRules)).toEqual({ ...forAll?.headers, 'Cache-Control': revalidated });
  });

  test('tells pages to be embedded by their folders', () => {
    const { routes, mimeTypes, responseOverrides } = JSON.parse(writeAzureFile(exampleRules));
    expect(routes.map(({ route }: { route: string }) => route)).toEqual([
      '/statistik/_astro/*',
      '/statistik/bilder/*',
      '/statistik/*.{csv,json,rdf}',
      '/statistik/kundcenter/figurer/*',
      '/statistik/kundcenter/2018-t2/figurer/*',
    ]);
    expect(routes.at(-1).headers).toEqual({ 'Content-Security-Policy': 'frame-ancestors *' });
    expect(mimeTypes).toEqual({ '.csv': 'text/csv; charset=utf-8', '.rdf': 'application/rdf+xml' });
    expect(responseOverrides).toEqual({ 404: { rewrite: '/statistik/404.html' } });
  });

  test('stays small enough to be read, and then lets all pages be framed', () => {
    const embedFolders = Array.from({ length: 400 }, (_, index) => `kundcenter/${index}/figurer`);
    const rules = { ...exampleRules, embedFolders };
    expect(writeAzureFile(rules).length).toBeLessThanOrEqual(azureLimit);
    const { 'X-Frame-Options': _, ...others } = forAll?.headers ?? {};
    expect(readGlobal(rules)).toEqual({ ...others, 'Cache-Control': revalidated });
  });
});

test('a page that is left behind leads on by itself, by a link and for search engines', () => {
  const html = writeMovedPage('https://a.example/?a=1&b="<', 'en');
  expect(html.match(/https:\/\/a\.example\/\?a=1&amp;b=&quot;&lt;"/g)).toHaveLength(3);
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=https://a.example/');
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toMatch(/<script|<style|style=/);
});
