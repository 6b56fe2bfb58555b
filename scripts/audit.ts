// npm run audit: tries the built site in a browser and records the day for the accessibility statement.
import { runAudit } from './run-audit.ts';

process.exitCode = runAudit(process.argv.slice(2), process.env);
