// npm run peers: fetches the key figures of the sites that site.yaml lists, checks and pins them.
import { runPeers } from './run-peers.ts';

process.exitCode = await runPeers(process.argv.slice(2), process.env);
