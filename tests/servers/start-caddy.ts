// Caddy, with a snippet in the block of a site.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningServer, startServer } from './start-server.ts';
import { unpackProgram } from './unpack-program.ts';

/** Starts Caddy on the files of `documents` with the snippet in the file `snippet`; `await using` ends it. */
export async function startCaddy(documents: string, snippet: string): Promise<RunningServer> {
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
	root * ${documents}
	import ${snippet}
}
`;
      writeFileSync(join(folder, 'Caddyfile'), settings);
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  });
}
