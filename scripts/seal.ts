// npm run seal: seals a published version of a release, so that nothing in it changes in silence. Exit 0 good, 1 problems
// or nothing to seal, 2 wrong usage.
import { keepCompiled } from './keep-compiled.ts';
import { runCommand } from './run-command.ts';

keepCompiled();
const { runSeal } = await import('./run-seal.ts');
await runCommand(runSeal);
