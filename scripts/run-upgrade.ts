// A new version of the software taken into a publisher's repository, as a command: what it does and prints, and its exit code.
import { readArguments } from './command-arguments.ts';
import { runGit } from './run-git.ts';
import { commitSoftware } from './software-commit.ts';
import { readSoftwareVersion } from './software-version.ts';
import { upgradeTexts } from './upgrade-texts.ts';

/** What git calls the original repository. */
const original = 'upstream';

/**
 * Merges a branch or tag of the original into the repository at `root`, whose data/ and public/ stay as they are. Returns the exit
 * code: 0 taken, or nothing new; 1 refused, or the publisher has changed the same lines of the software; 2 wrong usage.
 */
export function runUpgrade(args: readonly string[], env: NodeJS.ProcessEnv, root: string = process.cwd()): number {
  const given = readArguments(args, env);
  const [name = 'main', ...rest] = given?.names ?? [];
  if (given === undefined || rest.length > 0 || name.startsWith('-')) {
    console.error('Usage: npm run upgrade [-- <branch or tag>] [--language sv|en]');
    return 2;
  }
  const say = upgradeTexts[given.language];
  const git = (...words: readonly string[]) => runGit(root, words);
  const place = git('rev-parse', '--show-prefix');
  if (!place.isDone || place.stdout !== '') return refuse(say.notRoot);
  if (git('status', '--porcelain').stdout !== '') return refuse(say.unsaved);
  if (!git('remote', 'get-url', original).isDone) return refuse(say.noRemote);
  const fetched = git('fetch', '--no-tags', original, name);
  if (!fetched.isDone) return refuse(say.notFetched(name, fetched.stderr));
  const version = git('rev-parse', 'FETCH_HEAD^{commit}').stdout;
  const parted = git('merge-base', 'HEAD', version);
  if (!parted.isDone) return refuse(say.unrelated);
  if (parted.stdout === version) {
    console.log(say.newest(name));
    return 0;
  }
  const before = readSoftwareVersion(root);
  try {
    const software = commitSoftware(root, version, parted.stdout);
    const merged = git('merge', '--no-ff', '-m', `Take the software of ${original} ${name}`, software);
    const conflicts = git('diff', '--name-only', '--diff-filter=U').stdout;
    if (conflicts !== '') return refuse(say.conflicts(conflicts));
    if (!merged.isDone) return refuse(say.failed(merged.stderr));
  } catch (error) {
    return refuse(say.failed(error instanceof Error ? error.message : String(error)));
  }
  console.log([say.done(before, readSoftwareVersion(root)), say.kept, ...say.next].join('\n'));
  return 0;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}
