// npm run verify: a published site, or a folder, held against the manifest of a build. Exit 0 the same, 1 not, 2 wrong usage.
import { runCommand } from './run-command.ts';
import { runVerify } from './run-verify.ts';

await runCommand(runVerify);
