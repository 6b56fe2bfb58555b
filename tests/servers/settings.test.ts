// What the settings for servers promise, held against the servers themselves: one table for all of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { publishedHostFiles } from '../../src/hosting/host-files.ts';
import { listFiles } from '../build/run-build.ts';
import { applyHeadersFile } from '../hosting/apply-headers-file.ts';
import { type Answer, askServer, type Question } from './ask-server.ts';
import { type PublishedSite, publishSite } from './published-site.ts';
import type { RunningServer } from './start-server.ts';
import { siteServers } from './start-site.ts';

const revalidated = 'public, max-age=0, must-revalidate';
const lasting = 'public, max-age=31536000, immutable';

/** By the ending of a file; some servers have older names for the same. */
const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html;charset=utf-8$/,
  '.css': /^text\/css;charset=utf-8$/,
  '.js': /^(?:text|application)\/javascript;charset=utf-8$/,
  '.csv': /^text\/csv;charset=utf-8$/,
  '.json': /^application\/json(?:;charset=utf-8)?$/,
  '.csv-metadata.json': /^application\/csvm\+json(?:;charset=utf-8)?$/,
  '.rdf': /^application\/rdf\+xml$/,
  '.xml': /^(?:text|application)\/xml;charset=utf-8$/,
  '.txt': /^text\/plain;charset=utf-8$/,
  '.svg': /^image\/svg\+xml(?:;charset=utf-8)?$/,
  '.png': /^image\/png$/,
  '.jpg': /^image\/jpeg$/,
  '.webp': /^image\/webp$/,
  '.woff2': /^font\/woff2$/,
  '.xlsx': /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/,
  '.zip': /^application\/zip$/,
};

function typeOf(file: string): RegExp | undefined {
  return types[file.endsWith('.csv-metadata.json') ? '.csv-metadata.json' : extname(file)];
}

/** The headers of rules, as far as they are sent; types are held apart, because servers write them in their own ways. */
function headersOf({ headers }: Answer) {
  const names = [
    ...['cache-control', 'content-security-policy', 'x-frame-options', 'x-content-type-options', 'referrer-policy'],
    ...['permissions-policy', 'access-control-allow-origin'],
  ];
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}

const writtenType = ({ headers }: Answer) => headers['content-type']?.replace('; ', ';').toLowerCase() ?? '';

function unpack({ headers, body }: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

/** All that readers may ask for, but for what leads on from former addresses, and what only packed answers are made of. */
function listReadable(site: string): readonly string[] {
  const others = [...publishedHostFiles.map(({ name }) => name), '.well-known/security.txt'];
  return listFiles(site).filter(
    (file) => !others.includes(file) && !/\.(?:br|gz)$|(?:^|\/)(?:vaxeln|stad)\//.test(file),
  );
}

/** How an answer may be packed for who takes `encoding`: what is packed beforehand is sent so; a server may pack what is small. */
function encodingsOf(file: string, encoding: string): readonly (string | undefined)[] {
  if (encoding === '') return [undefined];
  return existsSync(`${file}.${encoding === 'br' ? 'br' : 'gz'}`) ? [encoding] : [undefined, encoding];
}

describe.each(['/', '/statistik/'])('a site under %s', (base) => {
  let published: PublishedSite;
  /** What the rules say of a path; where several name a header, the last one. */
  let rulesOf: (path: string) => Readonly<Record<string, string | undefined>>;

  beforeAll(() => {
    published = publishSite(base);
    const read = applyHeadersFile(readFileSync(join(published.site, '_headers'), 'utf8'));
    rulesOf = (path) => {
      const { 'content-type': _, 'content-security-policy': policies = '', ...others } = read(path);
      const policy = policies.split(/, (?=default-src)/).at(-1);
      return { 'cache-control': revalidated, 'content-security-policy': policy, ...others };
    };
  });
  afterAll(() => published[Symbol.dispose]());

  describe.each(siteServers)('on $name', ({ packs, start }) => {
    let server: RunningServer;
    const ask = (path: string, question?: Question) => askServer(server.address, base + path, question);

    beforeAll(async () => {
      server = await start(published);
    });
    beforeEach(() => {
      onTestFailed(() => {
        process.stderr.write(server.readLog().slice(-2000));
      });
    });
    afterAll(() => server[Symbol.asyncDispose]());

    test.each([
      ['', { 'cache-control': revalidated, 'x-frame-options': 'SAMEORIGIN' }],
      ['2018-t2/', { 'cache-control': revalidated, 'x-frame-options': 'SAMEORIGIN' }],
      ['2018-t2.csv', { 'cache-control': revalidated, 'access-control-allow-origin': '*' }],
      ['2018-t2.csv-metadata.json', { 'cache-control': revalidated, 'access-control-allow-origin': '*' }],
      ['api/v1/index.json', { 'cache-control': revalidated, 'access-control-allow-origin': '*' }],
      ['dcat.rdf', { 'cache-control': revalidated, 'access-control-allow-origin': '*' }],
    ])('/%s has %j, and what all have', async (path, expected) => {
      const { 'content-security-policy': policy, ...others } = headersOf(await ask(path));
      expect(policy).toMatch(/^default-src 'none'; .*; script-src 'self'; [^,]*; trusted-types tertial$/);
      expect(others).toEqual({
        'x-frame-options': 'SAMEORIGIN',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringMatching(/^accelerometer=\(\), camera=\(\), .*, usb=\(\)$/),
        ...expected,
      });
    });

    test('pages made for it can be framed, and no others', async () => {
      for (const [path, expected] of [
        ['2018-t2/figurer/answer-times/', true],
        ['en/2018-t2/figures/answer-times/', true],
        ['2018-t2/figurer/answer-times/index.html', true],
        ['2018-t2/tabeller/', false],
        ['2018-t2/figurer/answer-times/finns-inte/', false],
      ] as const) {
        const { headers } = await ask(path);
        expect(/; frame-ancestors \*$/.test(String(headers['content-security-policy'])), path).toBe(expected);
      }
    });

    test.each(['_astro', 'bilder'])('what is in %s lasts, and what is not there does not', async (folder) => {
      const [name] = readdirSync(join(published.site, folder));
      expect((await ask(`${folder}/${name}`)).headers['cache-control']).toBe(lasting);
      for (const path of [`${folder}/finns-inte.css`, `${folder}/`]) {
        const { status, headers } = await ask(path);
        expect([status, headers['cache-control']], path).toEqual([404, revalidated]);
      }
    });

    // Every header, type and byte.
    test.each(['', packs])('each file is sent as it is, and as the rules say; packed with: %s', async (encoding) => {
      const files = listReadable(published.site);
      expect(files.length).toBeGreaterThan(200);
      for (const file of files) {
        const path = file.replace(/(?:^|(?<=\/))index\.html$/, '');
        const answer = await ask(path, { headers: { 'accept-encoding': encoding } });
        expect([answer.status, headersOf(answer)], file).toEqual([200, rulesOf(base + path)]);
        expect(writtenType(answer), file).toMatch(typeOf(file) ?? 'a known type');
        expect(unpack(answer).equals(readFileSync(join(published.site, file))), file).toBe(true);
        expect(answer.headers['content-encoding'], file).toBeOneOf(encodingsOf(join(published.site, file), encoding));
        if (answer.headers['content-encoding']) expect(answer.headers.vary, file).toBe('Accept-Encoding');
      }
    });

    test('who cannot unpack Brotli gets gzip', async () => {
      const answer = await ask('2018-t2/', { headers: { 'accept-encoding': 'gzip, deflate' } });
      expect(answer.headers['content-encoding']).toBe('gzip');
      expect(unpack(answer).equals(readFileSync(join(published.site, '2018-t2/index.html')))).toBe(true);
    });

    test.each([
      ['finns-inte/', 'Sidan finns inte'],
      ['2018-t2/finns-inte.html', 'Sidan finns inte'],
      ['finns-inte.csv', 'Sidan finns inte'],
      ['en/finns-inte/', 'Page not found'],
      ['en/2018-t2/finns-inte.csv-metadata.json', 'Page not found'],
    ])('/%s is not there: %s', async (path, title) => {
      for (const encoding of ['', packs]) {
        const answer = await ask(path, { headers: { 'accept-encoding': encoding } });
        expect([answer.status, writtenType(answer), headersOf(answer)]).toEqual([
          404,
          'text/html;charset=utf-8',
          rulesOf(`${base}404.html`),
        ]);
        expect(unpack(answer).toString()).toContain(`<title>${title} – `);
      }
    });

    test.each([
      ['vaxeln/', ''],
      ['vaxeln/2018-t2/tabeller/', '2018-t2/tabeller/'],
      ['vaxeln/2018-t2/tabeller/?a=1&b=%20', '2018-t2/tabeller/?a=1&b=%20'],
      ['vaxeln/2018-t2.csv', '2018-t2.csv'],
      ['vaxeln/2018-t2.csv-metadata.json', '2018-t2.csv-metadata.json'],
      ['vaxeln/2018-t2/vaxeln-2018-t2-v1-sv.html', '2018-t2/kundcenter-2018-t2-v1-sv.html'],
      ['en/vaxeln/2018-t2/', 'en/2018-t2/'],
      ['2018-t2/forvaltningar/stad/', '2018-t2/forvaltningar/miljo/'],
      ['2018-t2/forvaltningar/stad.csv', '2018-t2/forvaltningar/miljo.csv'],
      ['en/2018-t2/departments/stad/', 'en/2018-t2/departments/miljo/'],
      ['vaxeln/%C3%A5tta', '%C3%A5tta'],
    ])('/%s has moved to /%s', async (from, to) => {
      const { status, headers } = await ask(from, { headers: { 'accept-encoding': packs } });
      const location = new URL(headers.location ?? '', server.address);
      expect([status, location.pathname.replace(/%\w\w/g, (code) => code.toUpperCase()) + location.search]).toEqual([
        301,
        base + to,
      ]);
    });

    test.each([
      '//other.example/',
      '/%2Fother.example/',
      '%5Cother.example/',
      '/%5C/other.example/',
      '%0D%0ALocation:%20x',
    ])('no redirect leads to another host, or has headers of the one who asks: vaxeln/%s', async (rest) => {
      for (const path of [`vaxeln/${rest}`, `vaxeln/${rest}/vaxeln-x`]) {
        const { headers } = await ask(path);
        expect(new URL(headers.location ?? '', server.address).host).toBe(new URL(server.address).host);
        expect(headers.location ?? '').not.toMatch(/^[/\\]{2}|[\r\n]/);
      }
    });

    test('what hosts are told is not shown, nor what lies outside', async () => {
      const names = [...publishedHostFiles.map(({ name }) => name), '.git/config', 'om/.env'];
      const outside = ['settings/nginx-site.conf', 'settings/Caddyfile'].flatMap((file) => [
        `../${file}`,
        `%2e%2e/${file}`,
        `om/..%2f..%2f..%2f${file}`,
      ]);
      for (const path of [...names, ...outside]) {
        const { status, body } = await ask(path);
        if (status === 200) expect(body.length, path).toBe(0);
        else expect(status, path).toBeOneOf([400, 403, 404]);
      }
      expect((await ask('.well-known/security.txt')).status).toBe(200);
    });

    test('nothing beside the site has its headers', async () => {
      for (const path of base === '/' ? [] : ['/other/', '/other/finns-inte/']) {
        expect(headersOf(await askServer(server.address, path)), path).toEqual({});
      }
    });

    test.each(['2018-t2/', '2018-t2.csv', 'finns-inte/'])('HEAD has the headers of GET: /%s', async (path) => {
      const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
      const stable = ({ headers: { date: _, connection: __, ...others } }: Answer) => others;
      expect([head.status, stable(head), head.body.length]).toEqual([get.status, stable(get), 0]);
    });

    test('a page is not sent again as long as it is the same', async () => {
      for (const encoding of ['', packs]) {
        const { headers } = await ask('2018-t2/', { headers: { 'accept-encoding': encoding } });
        const again = { 'accept-encoding': encoding, 'if-none-match': String(headers.etag) };
        const answer = await ask('2018-t2/', { headers: again });
        expect([answer.status, answer.body.length, answer.headers['cache-control']]).toEqual([304, 0, revalidated]);
      }
    });

    test('an address without its last slash leads to the page', async () => {
      const paths = [`${base}om`, ...(base === '/' ? [] : [base.slice(0, -1)])];
      for (const path of paths) {
        const { status, headers } = await askServer(server.address, path);
        expect(status, path).toBeOneOf([301, 308]);
        expect(new URL(headers.location ?? '', server.address).pathname).toBe(`${path}/`);
      }
    });
  });
});
