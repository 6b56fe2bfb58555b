// npm run pdf: prints the one-file editions of the built site to PDF, for the next build to link to. Exit 0 good, 1 no
// site, no browser or an edition that could not be printed, 2 wrong usage.
import { keepCompiled } from './keep-compiled.ts';
import { runCommand } from './run-command.ts';

keepCompiled();
const { runPdf } = await import('./run-pdf.ts');
await runCommand(runPdf);
