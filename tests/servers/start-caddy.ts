// Caddy, with the settings of a site.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningServer, startServer } from './start-server.ts';
import { unpackProgram } from './unpack-program.ts';

/** Starts Caddy with what stands in the block of a site; `await using` ends it. */
export async function startCaddy(site: string): Promise<RunningServer> {
  return startServer({
    program: await unpackProgram('caddy'),
    prepare: (folder, port) => {
      const settings = `{
	admin off
	auto_https off
}
:${port} {
	bind 127.0.0.1
	log
	${site}
}
`;
      writeFileSync(join(folder, 'Caddyfile'), settings);
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  });
}
