// npm run verify: a published site, or a folder, held against the manifest of a build. Exit 0 the same, 1 not, 2 wrong usage.
import { runVerify } from './run-verify.ts';

process.exitCode = await runVerify(process.argv.slice(2), process.env);
