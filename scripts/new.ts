// npm run new: prepares a release from the one before it. Exit 0 good, 1 problems in data/ or the person has left, 2 wrong
// usage.
import { keepCompiled } from './keep-compiled.ts';

keepCompiled();
const { runNew } = await import('./run-new.ts');
const { dayOfBuild } = await import('../src/catalogue.ts');
process.exitCode = await runNew(process.argv.slice(2), process.env, {
  input: process.stdin,
  output: process.stdout,
  isTerminal: process.stdin.isTTY && process.stdout.isTTY,
  today: dayOfBuild(),
});
