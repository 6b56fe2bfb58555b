// Apache, as Debian sets it up, with the settings of a site.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type RunningServer, startServer } from './start-server.ts';
import { type Program, unpackProgram } from './unpack-program.ts';

/** Those that Debian turns on by itself. */
const modules = [
  ...[
    'mpm_event',
    'authz_core',
    'unixd',
    'log_config',
    'alias',
    'autoindex',
    'dir',
    'env',
    'filter',
    'deflate',
    'mime',
  ],
  ...['negotiation', 'setenvif'],
];

/** Starts Apache with what stands in the block of a site, and the modules that `a2enmod` has turned on; `await using` ends it. */
export async function startApache(site: string, enabled: readonly string[]): Promise<RunningServer> {
  const program = await unpackProgram('apache');
  return startServer({
    program,
    prepare: (folder, port) => {
      writeFileSync(join(folder, 'apache.conf'), composeSettings(program, { site, enabled, folder, port }));
      return ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'];
    },
  });
}

interface ApachePlan {
  readonly site: string;
  readonly enabled: readonly string[];
  readonly folder: string;
  readonly port: number;
}

function composeSettings({ path, root }: Program, { site, enabled, folder, port }: ApachePlan): string {
  const places = [
    join(root, 'usr/lib/apache2/modules'),
    join(root, 'usr/lib64/httpd/modules'),
    join(root, 'usr/libexec/apache2'),
  ];
  const moduleFolder = places.find((place) => existsSync(place)) ?? join(dirname(path), '../lib/httpd/modules');
  const types = ['etc/mime.types', 'etc/apache2/mime.types']
    .map((file) => join(root, file))
    .find((file) => existsSync(file));
  return `ServerRoot "${folder}"
DefaultRuntimeDir "${folder}"
PidFile "${folder}/apache.pid"
ServerName localhost
Listen 127.0.0.1:${port}
${[...modules, ...enabled]
  .map((name) => [name, join(moduleFolder, `mod_${name}.so`)])
  .flatMap(([name, file = '']) => (existsSync(file) ? [`LoadModule ${name}_module "${file}"\n`] : []))
  .join('')}
${process.getuid?.() === 0 ? 'User #65534\nGroup #65534' : ''}
ErrorLog /dev/stderr
CustomLog /dev/stdout "%h %r %>s"
TypesConfig "${types}"
AddType application/x-gzip .gz .tgz
AddLanguage br .br
AddLanguage sv .sv
AddOutputFilterByType DEFLATE text/html text/plain text/xml text/css text/javascript application/javascript application/xml
DirectoryIndex index.html index.cgi index.htm
<Directory />
  Options FollowSymLinks
  AllowOverride None
  Require all denied
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
${site}
`;
}
