// The arguments of a command on a server of one's own: the folder that has been set up there.
import type { Language } from '../../src/statistics/language.ts';
import { readArguments } from '../command-arguments.ts';
import { isSetUp, locateServerFolder, type ServerFolder } from './server-folder.ts';
import { serverTexts } from './server-texts.ts';

/** Returns the folder and the language, or says why there is none and returns nothing. */
export function readServerFolder(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { readonly folder: ServerFolder; readonly language: Language } | undefined {
  const given = readArguments(args, env);
  const [path, ...others] = given?.names ?? [];
  if (given === undefined || path === undefined || others.length > 0) {
    console.error(`Usage: npm run ${command} -- <folder> [--language sv|en]`);
    return;
  }
  const folder = locateServerFolder(path);
  if (isSetUp(folder)) return { folder, language: given.language };
  console.error(serverTexts[given.language].notSetUp(path));
  return;
}
