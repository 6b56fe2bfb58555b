// npm run peers: fetches the key figures of the sites that site.yaml lists, checks and pins them.
import { runCommand } from './run-command.ts';
import { runPeers } from './run-peers.ts';

await runCommand(runPeers);
