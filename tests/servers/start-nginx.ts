// nginx, with the settings that a test gives it.
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningServer, startServer } from './start-server.ts';
import { type Program, unpackProgram } from './unpack-program.ts';

export interface NginxSettings {
  /** For the `http` block. */
  readonly http?: string;
  /** For the `server` block, which listens already. */
  readonly server: string;
  /** The names of modules to load, as far as they are there: `ngx_http_brotli_static_module`. */
  readonly modules?: readonly string[];
}

/** Starts nginx; `await using` ends it. What it logs, errors and requests, is in `readLog()`. */
export async function startNginx(settings: NginxSettings): Promise<RunningServer> {
  const program = await unpackProgram('nginx');
  return startServer({
    program,
    prepare: (folder, port) => {
      const types = join(program.root, 'etc/nginx/mime.types');
      copyFileSync(types, join(folder, 'mime.types'));
      writeFileSync(join(folder, 'nginx.conf'), composeSettings(settings, program, folder, port));
      return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
    },
  });
}

/** The file of a module, or nothing where it is not installed. */
export function findNginxModule({ root }: Program, name: string): string | undefined {
  const places = ['usr/lib/nginx/modules', 'usr/lib64/nginx/modules', 'etc/nginx/modules'];
  return places.map((place) => join(root, place, `${name}.so`)).find((path) => existsSync(path));
}

function composeSettings(
  { http = '', server, modules = [] }: NginxSettings,
  program: Program,
  folder: string,
  port: number,
): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
${modules
  .flatMap((name) => findNginxModule(program, name) ?? [])
  .map((file) => `load_module ${file};\n`)
  .join('')}
events {}
http {
include mime.types;
default_type application/octet-stream;
access_log /dev/stdout;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};\n`).join('')}
${http}
server {
listen 127.0.0.1:${port};
${server}
}
}
`;
}
