// npm run new: prepares a release from the one before it. Exit 0 good, 1 problems in data/ or the person has left, 2 wrong
// usage.
import { keepCompiled } from './keep-compiled.ts';
import { runCommand } from './run-command.ts';

keepCompiled();
const { runNew } = await import('./run-new.ts');
const { dayOfBuild } = await import('../src/catalogue.ts');
const { stdin: input, stdout: output } = process;
const isTerminal = Boolean(input.isTTY && output.isTTY);
await runCommand((args, env) => runNew(args, env, { input, output, isTerminal, today: dayOfBuild() }));
