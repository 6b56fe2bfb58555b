// A static host on this machine alone, as plain as the hosts that the site is made for: files, their types, gzip, and
// the site's own page for what does not exist.
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface ServedSite {
  /** With the base path: http://127.0.0.1:40123/statistik/ */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};
const compressed = /^(text|application\/(json|xml|manifest))|svg/;

/** Serves `folder` under `base` ('/' or '/statistik/') on a free port, with the headers that a path is to have. */
export async function serveSite(
  folder: string,
  base: string,
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<ServedSite> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    answer(response, folder, path.startsWith(base) ? `/${path.slice(base.length)}` : undefined).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(response: ServerResponse, folder: string, path: string | undefined): Promise<void> {
  const file = path === undefined ? undefined : join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
  const body = file && (await readFile(file).catch(() => undefined));
  if (!file || !body) {
    return send(response, 404, '.html', await readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found')));
  }
  return send(response, 200, extname(file), body);
}

async function send(response: ServerResponse, status: number, extension: string, body: Buffer): Promise<void> {
  const type = types[extension] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
  if (!compressed.test(type)) {
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
    return;
  }
  const packed = await promisify(gzip)(body, { level: 9 });
  response.writeHead(status, { ...headers, 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed);
}
