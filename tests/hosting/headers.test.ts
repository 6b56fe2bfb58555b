import { describe, expect, test } from 'vitest';
import { patternOf, targetOf, valuesOf } from '../../src/hosting/host-rules.ts';
import { listHeaderRules } from '../../src/hosting/list-header-rules.ts';
import { writeHeadersFile } from '../../src/hosting/write-headers-file.ts';
import { applyHeadersFile } from './apply-headers-file.ts';
import { exampleRules } from './example-rules.ts';

const text = writeHeadersFile(exampleRules);

/** Whether another site may frame the page, as a browser decides: by frame-ancestors of any policy, otherwise by X-Frame-Options. */
function canBeFramed(headers: Readonly<Record<string, string>>): boolean {
  const ancestors = [...(headers['content-security-policy'] ?? '').matchAll(/frame-ancestors ([^;,]*)/g)];
  if (ancestors.length > 0) return ancestors.every(([, who]) => who === '*');
  return headers['x-frame-options'] === undefined;
}

describe.each(['cloudflare', 'netlify', 'netlify-dev'] as const)('on %s', (host) => {
  const headersOf = applyHeadersFile(text, host);

  test.each([
    ['kundcenter/figurer/calls/', true],
    ['kundcenter/2018-t2/figurer/calls--answered/', true],
    ['kundcenter/2018-t2/v1/figurer/calls/', true],
    ['en/kundcenter/2018-t2/figures/calls/', true],
    ['', false],
    ['404.html', false],
    ['en/', false],
    ['kundcenter/2018-t2/', false],
    // A department or publication may be called so.
    ['kundcenter/2018-t2/forvaltningar/figurer/', false],
    ['figurer/2018-t2/', false],
    ['en/kundcenter/2018-t2/figurer/calls/more/', false],
  ])('%s may be framed: %s', (path, expected) => {
    expect(canBeFramed(headersOf(`/statistik/${path}`))).toBe(expected);
  });

  test.each([
    ['_astro/site.BafBFmLm.css', { 'cache-control': 'public, max-age=31536000, immutable' }],
    ['bilder/abc-88.webp', { 'cache-control': 'public, max-age=31536000, immutable' }],
    ['kundcenter/2018-t2/', {}],
    ['kundcenter/2018-t2.csv', { 'content-type': 'text/csv; charset=utf-8', 'access-control-allow-origin': '*' }],
    [
      'kundcenter/2018-t2.csv-metadata.json',
      { 'content-type': 'application/csvm+json', 'access-control-allow-origin': '*' },
    ],
    ['api/v1/index.json', { 'access-control-allow-origin': '*' }],
    ['dcat.rdf', { 'content-type': 'application/rdf+xml', 'access-control-allow-origin': '*' }],
  ])('%s lasts and is open: %j', (path, expected) => {
    const {
      'content-security-policy': policy,
      'permissions-policy': permissions,
      ...others
    } = headersOf(`/statistik/${path}`);
    expect(policy).toContain("script-src 'self';");
    expect(permissions).toContain('camera=()');
    expect(others).toEqual({
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      ...expected,
    });
  });
});

test('nothing beside the site is told anything', () => {
  expect(applyHeadersFile(text)('/')).toEqual({});
});

test('a site of forty brands still has lines that hosts read', () => {
  const hashes = Array.from({ length: 80 }, (_, index) => `'sha256-${String(index).padStart(43, 'x')}='`);
  const headers = listHeaderRules({ base: '/', firstLanguage: 'sv' }, ['sv'], hashes);
  const headersOf = applyHeadersFile(writeHeadersFile({ ...exampleRules, base: '/', headers }));
  const policy = headersOf('/')['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/default-src|style-src/);
});

describe('patternOf and valuesOf', () => {
  test('the most particular place stands first, and all others last', () => {
    const values = valuesOf('Content-Security-Policy', exampleRules).map(({ place }) =>
      patternOf(place, '/statistik/'),
    );
    expect(values.at(0)).toBe(
      '^/statistik/en/([^/\\x5c]+)/([^/\\x5c]+)/([^/\\x5c]+)/figures/([^/\\x5c]+)/(?:index\\.html)?$',
    );
    expect(values.at(-1)).toBe('^/statistik/');
  });

  test.each([
    [
      '/statistik/vaxeln/2018-t2/vaxeln-2018-t2-v1-sv.html',
      '/statistik/kundcenter/2018-t2/kundcenter-2018-t2-v1-sv.html',
    ],
    ['/statistik/vaxeln/2018-t2/tabeller/', '/statistik/kundcenter/2018-t2/tabeller/'],
    ['/statistik/kundcenter/forvaltningar/gamla.csv', '/statistik/kundcenter/forvaltningar/nya.csv'],
    ['/statistik/kundcenter/forvaltningar/gamlaxcsv', undefined],
    ['/statistik/vaxeln/', '/statistik/kundcenter/'],
    // At the root of a host, these would lead to another one.
    ['/statistik/vaxeln//other.example/', undefined],
    ['/statistik/vaxeln/\\other.example/', undefined],
    ['/statistik/vaxeln/\\other.example/vaxeln-x', undefined],
    ['/vaxeln/', undefined],
  ])('%s has moved to %s', (path, expected) => {
    const found = exampleRules.redirects.find((one) => new RegExp(patternOf(one, '/statistik/')).test(path));
    expect(found && path.replace(new RegExp(patternOf(found, '/statistik/')), targetOf(found, '/statistik/'))).toBe(
      expected,
    );
  });
});
