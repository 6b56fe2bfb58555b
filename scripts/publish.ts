// npm run publish: on a server of one's own, builds main again and shows it if it has become another by the time that has passed. Exit 0 good, 1 problems or a
// build that failed, with the site as it was, 2 wrong usage.
import { runPublish } from './run-publish.ts';

// Whatever the account's own is: the server reads what is published.
process.umask(0o022);
process.exitCode = await runPublish(process.argv.slice(2), process.env);
