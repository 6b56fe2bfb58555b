import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compressFolder } from '../../scripts/compress-folder.ts';
import { runVerify } from '../../scripts/run-verify.ts';
import { hashSite, writeManifest } from '../../scripts/site-manifest.ts';
import { serveSite } from '../site/serve-site.ts';

const files = {
  'index.html': '<h1>Start</h1>',
  '404.html': '<h1>Sidan finns inte</h1>',
  '2018-t2/index.html': '<h1>Period 2 2018</h1>',
  '2018-t2.csv': 'a,b\n1,2\n',
  'bilder/å%20b.svg': '<svg/>',
};

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  said = [];
  for (const [path, text] of Object.entries(files)) write(`dist/${path}`, text);
  writeList('dist');
  cpSync(join(folder, 'dist'), join(folder, 'published'), { recursive: true });
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((line: string) => said.push(...line.split('\n')));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function writeList(site: string, content: string | null = 'abc'): void {
  const list = writeManifest({ software: '0.1.0', content, files: hashSite(join(folder, site)) });
  write(`${site}/manifest.json`, list);
}

function verify(place: string, ...args: readonly string[]): Promise<number> {
  const env = { LANG: 'en_GB.UTF-8', TERTIAL_OUT: join(folder, 'dist') };
  return runVerify([place, ...args], env, { fetch, seconds: 1 });
}

/** Serves the folder `published` under /statistik/ while `use` runs. */
async function publish(use: (address: string) => Promise<void>): Promise<void> {
  const site = await serveSite(join(folder, 'published'), '/statistik/');
  await use(site.address).finally(site.close);
}

/** A server that answers as `listener` does while `use` runs. */
async function answer(listener: RequestListener, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  await use(`http://127.0.0.1:${bound.port}/`).finally(() => {
    server.closeAllConnections();
    server.close();
  });
}

describe('npm run verify, of a folder', () => {
  test('finds it the same', async () => {
    expect(await verify(join(folder, 'published'))).toBe(0);
    expect(said).toEqual(['Held against dist/manifest.json.', 'All is as in the manifest. Files: 5.']);
  });

  test('tells what differs, is missing and is there besides', async () => {
    write('published/index.html', '<h1>Start!</h1>');
    rmSync(join(folder, 'published/2018-t2.csv'));
    write('published/wp-login.php', '');
    expect(await verify(join(folder, 'published'))).toBe(1);
    expect(said.slice(1)).toEqual([
      'missing: 2018-t2.csv',
      'differs: index.html',
      'besides: wp-login.php',
      '',
      'Files in the manifest: 5, differs: 1, missing: 1, besides: 1',
    ]);
  });

  test('knows what is packed by what is in it', async () => {
    const long = 'Antal samtal; '.repeat(200);
    write('dist/index.html', long);
    for (let page = 0; page < 20; page += 1) write(`dist/${page}/index.html`, '');
    writeList('dist');
    cpSync(join(folder, 'dist'), join(folder, 'published'), { recursive: true });
    compressFolder(join(folder, 'published'));
    expect(await verify(join(folder, 'published'))).toBe(0);
    expect(existsSync(join(folder, 'published/manifest.json.gz'))).toBe(true);
    write('published/index.html.gz', 'not packed');
    write('published/2018-t2.csv.br', '');
    write('published/wp-login.php.gz', '');
    expect(await verify(join(folder, 'published'))).toBe(1);
    expect(said.slice(-5, -2)).toEqual([
      'differs: 2018-t2.csv.br',
      'differs: index.html.gz',
      'besides: wp-login.php.gz',
    ]);
  });

  test('lets a server keep the files of earlier publications that it lists, as they were', async () => {
    write('published/_astro/old.css', 'a{}');
    write('published/_astro/other.css', 'b{}');
    const [hash = ''] = Object.values(hashSite(join(folder, 'published/_astro')));
    const list = { '_astro/old.css': hash, '_astro/other.css': hash, '_astro/gone.css': hash, 'index.html': hash };
    write('earlier.json', writeManifest({ software: '', content: null, files: list }));
    expect(await verify(join(folder, 'published'))).toBe(1);
    expect(said.slice(1, -2)).toEqual(['differs: _astro/other.css']);
  });

  test('tells that it is of another commit', async () => {
    writeList('published', null);
    expect(await verify(join(folder, 'published'))).toBe(0);
    expect(said[1]).toBe('The site says that it is made of content that is not committed; the manifest is of abc.');
  });

  test('takes the manifest that is named, else that of the site where nothing is built', async () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(await verify(join(folder, 'published'))).toBe(0);
    expect(said[0]).toBe("Held against the site's own manifest, since nothing is built here.");
    write('kept.json', writeManifest({ software: '0.1.0', content: null, files: {} }));
    expect(await verify(join(folder, 'published'), '--manifest', join(folder, 'kept.json'))).toBe(1);
  });
});

describe('npm run verify, of a published site', () => {
  test('finds it the same, compressed or not, each page by its folder', () =>
    publish(async (address) => {
      expect(await verify(address)).toBe(0);
      expect(await verify(address.replace(/\/$/, ''))).toBe(0);
      expect(said.at(-1)).toBe('All is as in the manifest. Files: 5.');
    }));

  test('tells what differs and is missing', () =>
    publish(async (address) => {
      write('published/2018-t2.csv', 'a,b\n1,3\n');
      rmSync(join(folder, 'published/2018-t2/index.html'));
      expect(await verify(address)).toBe(1);
      expect(said.slice(1)).toEqual([
        'differs: 2018-t2.csv',
        'missing: 2018-t2/index.html',
        '',
        'Files in the manifest: 5, differs: 1, missing: 1',
      ]);
    }));

  test('does not ask for what hosts keep to themselves', () =>
    publish(async (address) => {
      for (const path of ['_headers', '_redirects', '.nojekyll', 'staticwebapp.config.json']) write(`dist/${path}`, '');
      writeList('dist');
      expect(await verify(address)).toBe(0);
    }));

  test('follows redirects on the host', async () => {
    const moved: RequestListener = ({ url = '' }, response) => {
      if (url.startsWith('/new/')) response.end(files['index.html']);
      else response.writeHead(308, { location: `/new${url}` }).end();
    };
    write(
      'kept.json',
      writeManifest({
        software: '0.1.0',
        content: null,
        files: { 'index.html': hashSite(join(folder, 'dist'))['index.html'] ?? '' },
      }),
    );
    await answer(moved, async (address) => {
      expect(await verify(address, '--manifest', join(folder, 'kept.json'))).toBe(0);
    });
  });

  test.each<[string, RequestListener, string]>([
    [
      'leads to another host',
      (_, response) => response.writeHead(301, { location: 'http://elsewhere.example/' }).end(),
      'leads to http://elsewhere.example/',
    ],
    [
      'leads on and on',
      (_, response) => response.writeHead(302, { location: '/again/' }).end(),
      'leads to {address}again/',
    ],
    ['does not answer', () => undefined, 'no answer within 1 s'],
    ['is out of order', (_, response) => response.writeHead(503).end(), 'the answer is 503'],
  ])('asks once of a site that %s', (_, listener, why) =>
    answer(listener, async (address) => {
      expect(await verify(address)).toBe(1);
      expect(said).toEqual([`${address} cannot be fetched: ${why.replace('{address}', address)}.`]);
    }),
  );
});

describe('npm run verify, wrongly used', () => {
  test.each([
    ['nothing', []],
    ['two places', ['a', 'b']],
    ['an unknown option', ['dist', '--manifets', 'x']],
  ])('refuses %s', async (_, args) => {
    expect(await runVerify(args, {})).toBe(2);
    expect(said[0]).toMatch(/^Usage: npm run verify -- /);
  });

  test.each([
    ['a place that is not there', 'nowhere', [], 'nowhere is neither a folder nor an address'],
    ['a manifest that is none', '.', ['--manifest', 'package.json'], 'package.json does not exist, or cannot be read'],
  ])('refuses %s', async (_, place, args, why) => {
    expect(await verify(place, ...args)).toBe(2);
    expect(said[0]).toContain(why);
  });

  test('reads nothing outside of a folder, whatever a manifest says', async () => {
    const outside = writeManifest({
      software: '0',
      content: null,
      files: { '../dist/index.html': `sha256-${'A'.repeat(43)}=` },
    });
    write('kept.json', outside);
    expect(await verify(join(folder, 'published'), '--manifest', join(folder, 'kept.json'))).toBe(2);
  });
});
