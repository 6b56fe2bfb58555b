// The settings of each host, by the name of the file that it reads.
import type { HostRules } from './host-rules.ts';
import { writeAzureFile } from './write-azure-file.ts';
import { writeCaddy } from './write-caddy.ts';
import { writeHeadersFile } from './write-headers-file.ts';
import { writeHtaccess } from './write-htaccess.ts';
import { writeNginxMaps, writeNginxSite } from './write-nginx.ts';
import { writeRedirectsFile } from './write-redirects-file.ts';

interface HostFile {
  readonly name: string;
  readonly write: (rules: HostRules) => string;
}

/** What hosts read at the top of the published folder. */
export const publishedHostFiles: readonly HostFile[] = [
  { name: '_headers', write: writeHeadersFile },
  { name: '_redirects', write: writeRedirectsFile },
  { name: 'staticwebapp.config.json', write: writeAzureFile },
  { name: '.htaccess', write: writeHtaccess },
];

/** What the administrator of a server includes in its settings; no reader is to see it. */
export const serverFiles: readonly HostFile[] = [
  { name: 'nginx-maps.conf', write: writeNginxMaps },
  { name: 'nginx-site.conf', write: writeNginxSite },
  { name: 'Caddyfile', write: writeCaddy },
];
