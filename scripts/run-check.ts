// The check of data/ as a command: what it prints, and its exit code.
import { appendFileSync } from 'node:fs';
import { dataLabel, dataRoot, dayOfBuild, loadData } from '../src/catalogue.ts';
import { openDataFolder } from '../src/loaders/data-folder.ts';
import { openLines } from '../src/loaders/read-lines.ts';
import { listChecklists } from '../src/loaders/release-checklist.ts';
import type { CheckResult } from '../src/reporting/check-result.ts';
import { writeGithub } from '../src/reporting/write-github.ts';
import { writeGithubSummary } from '../src/reporting/write-github-summary.ts';
import { writeGitlab } from '../src/reporting/write-gitlab.ts';
import { writeJson } from '../src/reporting/write-json.ts';
import { writeSarif } from '../src/reporting/write-sarif.ts';
import { writeText } from '../src/reporting/write-text.ts';
import type { Language } from '../src/statistics/language.ts';
import { readArguments } from './command-arguments.ts';
import { describeFailure } from './describe-failure.ts';
import { paint } from './paint.ts';

type Write = (result: CheckResult, language: Language, env: NodeJS.ProcessEnv) => string;

const formats: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['text', (result, language) => writeText(result, language, paint)],
  ['json', writeJson],
  ['github', tellGithub],
  ['gitlab', writeGitlab],
  ['sarif', writeSarif],
]);

/** Returns the exit code: 0 good, though there may be warnings, questions and hints; 1 errors, 2 wrong usage. */
export function runCheck(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const given = readArguments(args, env, ['format']);
  const write = formats.get(given?.options['format'] ?? 'text');
  if (given === undefined || write === undefined || given.names.length > 0) {
    console.error(`Usage: npm run check -- [--format ${[...formats.keys()].join('|')}] [--language sv|en]`);
    return 2;
  }
  try {
    return check(given.language, env, write);
  } catch (error) {
    console.error(describeFailure(error, given.language));
    return 1;
  }
}

function check(language: Language, env: NodeJS.ProcessEnv, write: Write): number {
  const loaded = loadData();
  const { catalogue, problems } = loaded;
  const checklists = listChecklists(loaded, dayOfBuild());
  const lineOf = openLines(openDataFolder(dataRoot(), dataLabel()));
  const text = write({ problems, checklists, lineOf }, language, env);
  if (text !== '') console.log(text);
  return catalogue === undefined ? 1 : 0;
}

/** In a run of GitHub Actions, all problems are put into its summary as well: of remarks it shows ten of each kind. */
function tellGithub(result: CheckResult, language: Language, env: NodeJS.ProcessEnv): string {
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = env;
  const folder = server && name && commit ? `${server}/${name}/blob/${commit}` : undefined;
  if (summary) appendFileSync(summary, writeGithubSummary(result, language, folder));
  return writeGithub(result, language);
}
