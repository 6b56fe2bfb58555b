// The servers that the guide tells how to set up, each told of the site as it says there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedSite } from './published-site.ts';
import { startApache } from './start-apache.ts';
import { startCaddy } from './start-caddy.ts';
import { startNginx } from './start-nginx.ts';
import type { RunningServer } from './start-server.ts';

export interface SiteServer {
  readonly name: string;
  /** How it packs what it sends: the best that it is set up for. */
  readonly packs: 'br' | 'gzip';
  readonly start: (published: PublishedSite) => Promise<RunningServer>;
}

const startNginxWith = async ({ documents, settings }: PublishedSite, brotli: boolean): Promise<RunningServer> =>
  startNginx({
    http: readFileSync(join(settings, 'nginx-maps.conf'), 'utf8'),
    server: `root ${documents};\n${brotli ? 'brotli_static on;\n' : ''}include ${settings}/nginx-site.conf;`,
    modules: brotli ? ['ngx_http_brotli_static_module'] : [],
  });

const composeApacheSite = (documents: string): string => `DocumentRoot "${documents}"
<Directory "${documents}">
  Options Indexes FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>`;

export const siteServers: readonly SiteServer[] = [
  { name: 'nginx', packs: 'gzip', start: (published) => startNginxWith(published, false) },
  { name: 'nginx with ngx_brotli', packs: 'br', start: (published) => startNginxWith(published, true) },
  {
    name: 'Apache',
    packs: 'br',
    start: ({ documents }) => startApache(composeApacheSite(documents), ['headers', 'rewrite']),
  },
  {
    name: 'Caddy',
    packs: 'br',
    start: ({ documents, settings }) => startCaddy(`root * ${documents}\nimport ${join(settings, 'Caddyfile')}`),
  },
];
