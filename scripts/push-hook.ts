// What the hooks of the repository on a server of one's own run: `pre-receive` or `post-receive`, and the folder. Exit 0 accepts the push.
import { runPushHook } from './run-push-hook.ts';

process.exitCode = await runPushHook(process.argv.slice(2), process.env);
