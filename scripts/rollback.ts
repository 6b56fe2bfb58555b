// npm run rollback: on a server of one's own, goes back to the publication before the one that readers see. Exit 0 good, 1 there is none,
// 2 wrong usage.
import { runRollback } from './run-rollback.ts';

// Whatever the account's own is: the server reads what is published.
process.umask(0o022);
process.exitCode = runRollback(process.argv.slice(2), process.env);
