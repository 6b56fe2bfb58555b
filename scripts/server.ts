// npm run server: sets up a folder of a server of one's own, which publishes what is pushed to it. Exit 0 good, 1 something is in the way,
// 2 wrong usage.
import { runServer } from './run-server.ts';

// Whatever the account's own is: the server reads what is published.
process.umask(0o022);
process.exitCode = runServer(process.argv.slice(2), process.env);
