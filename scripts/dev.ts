// npm run dev: serves the site while somebody writes, as `astro dev` does, with its options.
import { keepToMachine } from './keep-to-machine.ts';

keepToMachine();
process.argv.splice(2, 0, 'dev');
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
