// npm run import: figures of a workbook or CSV file into a table of a release. Exit 0 good, 1 problems or questions that
// nobody answers, 2 wrong usage.
import { keepCompiled } from './keep-compiled.ts';
import { runCommand } from './run-command.ts';

keepCompiled();
const { runImport } = await import('./run-import.ts');
const { stdin: input, stdout: output } = process;
const isTerminal = Boolean(input.isTTY && output.isTTY);
await runCommand((args, env) => runImport(args, env, { input, output, isTerminal }));
