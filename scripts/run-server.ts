// Setting up a server of one's own, as a command: what it prints, and its exit code.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './command-arguments.ts';
import { describeFailure } from './describe-failure.ts';
import { locateServerFolder } from './server/server-folder.ts';
import { serverTexts } from './server/server-texts.ts';
import { findInTheWay, setUpServer } from './server/set-up-server.ts';

/** Returns the exit code: 0 set up, as often as one likes; 1 something is in the way, and nothing is changed; 2 wrong usage. */
export function runServer(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const given = readArguments(args, env);
  const [path, ...others] = given?.names ?? [];
  if (given === undefined || path === undefined || others.length > 0) {
    console.error('Usage: npm run server -- <folder> [--language sv|en]');
    return 2;
  }
  const texts = serverTexts[given.language];
  const folder = locateServerFolder(path);
  try {
    const inTheWay = findInTheWay(folder);
    if (inTheWay !== undefined) {
      console.error(texts.inTheWay(inTheWay));
      return 1;
    }
    setUpServer(folder, {
      node: process.execPath,
      script: join(import.meta.dirname, 'push-hook.ts'),
      path: env['PATH'] ?? '',
    });
  } catch (error) {
    console.error(describeFailure(error, given.language));
    return 1;
  }
  console.log(texts.setUp(folder.repository));
  if (!existsSync(folder.current)) console.log(`\n${texts.next(folder.repository, folder.current).join('\n')}`);
  return 0;
}
