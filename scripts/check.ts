// npm run check: all problems in data/, without building. Exit 0 good, 1 problems, 2 wrong usage.
import { keepCompiled } from './keep-compiled.ts';

keepCompiled();
const { runCheck } = await import('./run-check.ts');
process.exitCode = runCheck(process.argv.slice(2), process.env);
