// npm start: builds the site, serves it as it will be published, and prints where.
import { spawnSync } from 'node:child_process';
import { preview } from 'astro';

const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const server = await preview({ logLevel: 'error' });
console.log(`\nThe site is at http://localhost:${server.port}${import.meta.env?.BASE_URL ?? '/'}\nCtrl+C stops.`);
