// Run by the tests, in a process of its own: the preview as `npm run dev` starts it, on a free port, which it prints.
import { resolve } from 'node:path';
import { dev } from 'astro';
import { keepToMachine } from '../../../scripts/keep-to-machine.ts';

keepToMachine();
const { address } = await dev({
  root: resolve(import.meta.dirname, '../../..'),
  server: { port: 0 },
  logLevel: 'error',
});
console.log(`Port ${address.port}`);
