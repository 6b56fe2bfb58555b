// npm run audit: tries the built site in a browser and records the day for the accessibility statement.

import { runAudit } from './run-audit.ts';
import { runCommand } from './run-command.ts';

await runCommand(runAudit);
