// The two hooks of a push, as a command: before git accepts it, and after. What they print stands on the pusher's terminal.
import { readFileSync } from 'node:fs';
import { type Language, languages } from '../src/statistics/language.ts';
import { describeFailure } from './describe-failure.ts';
import { type PublishOrder, publishMain, show } from './server/publish-main.ts';
import { languageOf, parseMainChange, receivePush } from './server/receive-push.ts';
import { locateServerFolder, type ServerFolder } from './server/server-folder.ts';
import { serverTexts } from './server/server-texts.ts';
import { isMainShown } from './server/switch-publication.ts';

/** Returns the exit code: 0 the push is accepted or shown, 1 not. `lines` are what git tells its hooks, on the standard input. */
export async function runPushHook(
  [name, path = '']: readonly string[],
  env: NodeJS.ProcessEnv,
  lines: string = readFileSync(0, 'utf8'),
): Promise<number> {
  const change = parseMainChange(lines);
  if (change === undefined) return 0;
  const folder = locateServerFolder(path);
  let language: Language = languages[0];
  try {
    language = languageOf(folder, change);
    const order = { language, env, say: (line: string) => console.log(line) };
    return (await (name === 'pre-receive' ? receivePush(folder, change, order) : showPush(folder, order))) ? 0 : 1;
  } catch (error) {
    console.log(describeFailure(error, language));
    console.log(name === 'pre-receive' ? serverTexts[language].refused : serverTexts[language].notShown);
    return 1;
  }
}

/** Shows what is accepted. What was built for it is there, unless very many pushes have come in between: then it is built again. */
async function showPush(folder: ServerFolder, order: PublishOrder): Promise<boolean> {
  show(folder, order);
  if (isMainShown(folder)) return true;
  const failed = await publishMain(folder, order);
  if (failed !== undefined) order.say(failed.said);
  else if (!isMainShown(folder)) order.say(serverTexts[order.language].wentBackAfter);
  return failed === undefined;
}
