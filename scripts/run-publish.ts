// Publishing main again, as a command: what it prints, and its exit code. For a timer, which nobody listens to as long as all is well.
import { describeFailure } from './describe-failure.ts';
import { publishMain } from './server/publish-main.ts';
import { readServerFolder } from './server/read-server-folder.ts';
import { serverTexts } from './server/server-texts.ts';

/** Returns the exit code: 0 shown, or nothing to show; 1 the build failed, and the site is as it was; 2 wrong usage. */
export async function runPublish(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const given = readServerFolder('publish', args, env);
  if (given === undefined) return 2;
  const { folder, language } = given;
  try {
    const failed = await publishMain(folder, { language, env, say: (line) => console.log(line) });
    if (failed === undefined) return 0;
    console.error(failed.said);
  } catch (error) {
    console.error(describeFailure(error, language));
  }
  console.error(serverTexts[language].refused);
  return 1;
}
