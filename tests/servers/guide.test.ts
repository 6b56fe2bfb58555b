// A server of one's own as the guide sets it up, with its links: what stands there to be pasted is given to the servers.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGuide, sectionOf } from '../docs/read-guide.ts';
import { askServer } from './ask-server.ts';
import { type PublishedSite, publishSite } from './published-site.ts';
import { startApache } from './start-apache.ts';
import { startCaddy } from './start-caddy.ts';
import { startNginx } from './start-nginx.ts';
import type { RunningServer } from './start-server.ts';

const { blocks, text } = sectionOf(readGuide('docs/web-developers.md'), 'The web server');

/** What stands in the block of the site, and what stands before that. */
function readSettings(language: 'nginx' | 'apache' | ''): { readonly before: string; readonly site: string } {
  const pasted = blocks.find((block) => block.language === language)?.text ?? '';
  const [, before = '', site = ''] =
    /^([\s\S]*?)^[^\n]*(?:\{|<VirtualHost[^\n]*)\n([\s\S]*)^(?:\}|<\/VirtualHost>)$/m.exec(pasted) ?? [];
  return { before, site };
}

const servers: Readonly<Record<string, (adapt: (settings: string) => string, www: string) => Promise<RunningServer>>> =
  {
    nginx: (adapt) => {
      const { before, site } = readSettings('nginx');
      return startNginx({ http: adapt(before), server: adapt(site.replace(/^ *(?:listen|server_name) .*$/gm, '')) });
    },
    Caddy: (adapt) => startCaddy(adapt(readSettings('').site)),
    Apache: (adapt, www) => {
      const enabled = /a2enmod ([a-z ]+)`/.exec(text)?.[1]?.split(' ') ?? [];
      // Debian's own settings have this.
      const debian = `<Directory ${www}>\nOptions Indexes FollowSymLinks\nAllowOverride None\nRequire all granted\n</Directory>`;
      return startApache(`${debian}\n${adapt(readSettings('apache').site)}`, enabled);
    },
  };

describe.each(['/', '/statistik/'])('a site under %s', (base) => {
  let published: PublishedSite;
  const machine = mkdtempSync(join(tmpdir(), 'tertial-guide-'));
  const [folder, www] = [join(machine, 'lib/statistik'), join(machine, 'www')];

  beforeAll(() => {
    // Apache does not run as root.
    chmodSync(machine, 0o755);
    published = publishSite(base);
    mkdirSync(join(folder, 'current'), { recursive: true });
    for (const name of ['site', 'settings'] as const) symlinkSync(published[name], join(folder, 'current', name));
    mkdirSync(join(www, 'published'), { recursive: true });
    symlinkSync(join(folder, 'current/site'), join(www, 'published/statistik'));
  });
  afterAll(() => {
    published[Symbol.dispose]();
    rmSync(machine, { recursive: true });
  });

  /** The paths of this machine, and for a site under a path what the guide says of that. */
  function adapt(settings: string): string {
    const below = settings
      .replaceAll('/var/lib/statistik/current/site', '/var/www/published')
      .replace('<Directory /var/lib/statistik>', '<Directory /var/www/published>');
    return (base === '/' ? settings : below).replaceAll('/var/lib/statistik', folder).replaceAll('/var/www', www);
  }

  test.each(Object.entries(servers))('is served by %s with its headers, and nothing besides', async (_, start) => {
    await using server = await start(adapt, www);
    const ask = (path: string) =>
      askServer(server.address, `${base}${path}`, { headers: { 'Accept-Encoding': 'gzip' } });
    const page = await ask('');
    expect([page.status, page.headers['content-type']?.toLowerCase().replace('; ', ';')], server.readLog()).toEqual([
      200,
      'text/html;charset=utf-8',
    ]);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    for (const path of ['_headers', 'staticwebapp.config.json', '.htaccess', '_astro/']) {
      expect([path, [403, 404].includes((await ask(path)).status)]).toEqual([path, true]);
    }
    const missing = await askServer(server.address, `${base}finns-inte`);
    expect([missing.status, missing.body.toString()]).toEqual([404, expect.stringContaining('lang="sv"')]);
    expect((await ask('vaxeln/')).status).toBe(301);
    expect((await ask('2018-t2.csv')).headers['content-encoding']).toBe('gzip');
  });
});
