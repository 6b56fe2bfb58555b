// npm run revise: opens the next version of a sealed release, with a reason. Exit 0 good, 1 problems or a version that is
// not sealed, 2 wrong usage.
import { keepCompiled } from './keep-compiled.ts';
import { runCommand } from './run-command.ts';

keepCompiled();
const { runRevise } = await import('./run-revise.ts');
const { timeOfBuild } = await import('../src/catalogue.ts');
await runCommand((args, env) => runRevise(args, env, timeOfBuild()));
