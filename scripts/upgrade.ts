// npm run upgrade: takes a new version of the software. Exit 0 good, 1 refused or in conflict, 2 wrong usage.
import { runUpgrade } from './run-upgrade.ts';

process.exitCode = runUpgrade(process.argv.slice(2), process.env);
