// npm start: builds the site, serves it under its base path as a host would, and prints where.
import { spawnSync } from 'node:child_process';
import { preview } from 'astro';

const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await preview({}); // on a port that is free; says its address itself
