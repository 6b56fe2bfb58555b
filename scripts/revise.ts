// npm run revise: opens the next version of a sealed release, with a reason. Exit 0 good, 1 problems or a version that is
// not sealed, 2 wrong usage.
import { keepCompiled } from './keep-compiled.ts';

keepCompiled();
const { runRevise } = await import('./run-revise.ts');
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
process.exitCode = runRevise(process.argv.slice(2), process.env, today);
