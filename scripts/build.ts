// npm run build: checks data/, builds the whole site and puts it in the place of the old one. Exit 0 good, 1 problems in
// data/ or a build that failed, with dist/ as it was, 2 wrong usage.
import { boundMemory } from './bound-memory.ts';
import { keepCompiled } from './keep-compiled.ts';

boundMemory();
keepCompiled();
// Whatever the shell says: Astro would take these from it, and pages would have another base and no policy of what they may load.
for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];
process.env['NODE_ENV'] = 'production';
const { runBuild } = await import('./run-build.ts');
process.exitCode = await runBuild(process.argv.slice(2), process.env);
