// npm run compare: what differs between two versions of a release. Exit 0 good, 1 problems, 2 wrong usage.
import { keepCompiled } from './keep-compiled.ts';
import { runCommand } from './run-command.ts';

keepCompiled();
const { runCompare } = await import('./run-compare.ts');
await runCommand(runCompare);
