// A build that runs beside the test, which may end it, and what is seen of it from outside.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashSite, manifestName, parseManifest } from '../../scripts/site-manifest.ts';
import { type Result, root, type Workplace } from './run-build.ts';

export interface RunningBuild {
  readonly child: ChildProcess;
  readonly ended: Promise<Result>;
}

interface Start extends SpawnOptions {
  /** How large a file the build may write, in blocks of 512 bytes. */
  readonly mostBlocks?: number;
}

/** Starts `npm run build` for the place, in a process group of its own. */
export function startBuild(
  place: Workplace,
  env: Readonly<Record<string, string>> = {},
  { mostBlocks, ...options }: Start = {},
): RunningBuild {
  const words = [process.execPath, 'scripts/build.ts'];
  const limited = mostBlocks === undefined ? words : ['sh', '-c', `ulimit -f ${mostBlocks}; exec "$0" "$@"`, ...words];
  const [program = '', ...rest] = limited;
  const child = spawn(program, rest, {
    cwd: root,
    detached: true,
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      LC_ALL: 'en_GB.UTF-8',
      NODE_ENV: '',
      VITEST: '',
      FORCE_COLOR: undefined,
      NO_COLOR: '1',
      TERTIAL_DATA: place.data,
      TERTIAL_OUT: place.site,
      ...env,
    },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = once(child, 'close').then(([status]) => ({ status, said: Buffer.concat(said).toString() }));
  return { child, ended };
}

/** The text of the site's manifest, if each of its files is as the manifest says and no other is there. */
export function readWholeSite(site: string): string {
  const text = readFileSync(join(site, manifestName), 'utf8');
  const listed = JSON.stringify(parseManifest(text)?.files);
  const found = JSON.stringify(hashSite(site));
  return listed === found ? text : 'not whole';
}
