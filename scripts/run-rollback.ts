// Going back one publication, as a command: what it prints, and its exit code. Builds nothing.
import { describeFailure } from './describe-failure.ts';
import { describePublication } from './server/publication.ts';
import { readServerFolder } from './server/read-server-folder.ts';
import { serverTexts } from './server/server-texts.ts';
import { showBefore } from './server/switch-publication.ts';
import { tellSwitch } from './server/tell-switch.ts';

/** Returns the exit code: 0 readers see the publication before; 1 there is none, and all is as it was; 2 wrong usage. */
export function runRollback(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const given = readServerFolder('rollback', args, env);
  if (given === undefined) return 2;
  const { folder, language } = given;
  const texts = serverTexts[language];
  try {
    const switched = showBefore(folder);
    if (switched === undefined) {
      console.error(texts.noEarlier);
      return 1;
    }
    tellSwitch(folder, switched, language, (line) => console.log(line));
    if (switched.from !== undefined) console.log(texts.wentBack(describePublication(switched.from)));
    return 0;
  } catch (error) {
    console.error(describeFailure(error, language));
    return 1;
  }
}
