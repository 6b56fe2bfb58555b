// A command for people, from its words and its surroundings to its exit code.
import { chooseLanguage } from './choose-language.ts';
import { describeFailure } from './describe-failure.ts';

/** Returns the exit code. */
type Command = (args: readonly string[], env: NodeJS.ProcessEnv) => number | Promise<number>;

/** Runs the command. An error that it ends with is told as what to do about it, and gives the exit code 1. */
export async function runCommand(command: Command): Promise<void> {
  const { argv, env } = process;
  const args = argv.slice(2);
  try {
    process.exitCode = await command(args, env);
  } catch (error) {
    console.error(describeFailure(error, languageAmong(args) ?? chooseLanguage([], env) ?? 'sv'));
    process.exitCode = 1;
  }
}

/** That which is asked for, wherever it stands. */
function languageAmong(args: readonly string[]) {
  const place = args.findIndex((word) => /^--language(?:=|$)/.test(word));
  return place < 0 ? undefined : chooseLanguage(args.slice(place, place + (args[place]?.includes('=') ? 1 : 2)), {});
}
