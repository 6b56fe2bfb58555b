// npm start: builds the site, serves it under its base path as a host would, and prints where. With a folder, serves the site in it,
// such as a preview that somebody has downloaded.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { keepToMachine } from './keep-to-machine.ts';

const [folder, ...others] = process.argv.slice(2);
if (others.length > 0 || folder?.startsWith('-') === true) {
  console.error('Usage: npm start -- [<folder>]');
  process.exit(2);
}
if (folder === undefined) {
  const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (build.status !== 0) process.exit(build.status ?? 1);
} else if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no site in ${folder}.`);
  process.exit(1);
}

keepToMachine();
await preview(folder === undefined ? {} : { outDir: resolve(folder) }); // on a port that is free; says its address itself
