// The upgrade of data/ to the newest schema as a command: what it writes and prints, and its exit code.
import { join } from 'node:path';
import { dataLabel, dataRoot } from '../src/catalogue.ts';
import { openDataFolder } from '../src/loaders/data-folder.ts';
import { isSameOnceUpgraded, planUpgrade, type UpgradePlan } from '../src/loaders/plan-upgrade.ts';
import { newestSchema } from '../src/migrations/migrations.ts';
import type { Language } from '../src/statistics/language.ts';
import { readArguments } from './command-arguments.ts';
import { describeFailure } from './describe-failure.ts';
import { type FileEffects, replaceFiles } from './replace-files.ts';
import { upgradeDataTexts } from './upgrade-data-texts.ts';

/**
 * Writes the files of data/ that are not sealed as the newest schema has them: all of them or, whatever fails, none. With
 * `--check` nothing is written. Returns the exit code: 0 all follow the newest schema; 1 something is left to do or could not be
 * done, 2 wrong usage.
 */
export function runUpgradeData(args: readonly string[], env: NodeJS.ProcessEnv, effects?: FileEffects): number {
  const isCheck = args.includes('--check');
  const given = readArguments(
    args.filter((argument) => argument !== '--check'),
    env,
  );
  if (given === undefined || given.names.length > 0) {
    console.error('Usage: npm run upgrade-data [-- --check] [--language sv|en]');
    return 2;
  }
  try {
    return upgrade(given.language, isCheck, effects);
  } catch (error) {
    console.error(describeFailure(error, given.language));
    return 1;
  }
}

function upgrade(language: Language, isCheck: boolean, effects: FileEffects | undefined): number {
  const say = upgradeDataTexts[language];
  const folder = openDataFolder(dataRoot(), dataLabel());
  const plan = planUpgrade(folder);
  const { files, newer } = plan;
  for (const path of newer) console.error(say.newer(`${folder.label}/${path}`, newestSchema));
  if (newer.length > 0) return 1;
  tell(plan, folder.label, language);
  if (files.length === 0) {
    console.log(say.newest(folder.label, newestSchema));
    return 0;
  }
  if (isCheck) {
    console.log(say.would(files.length));
    return 1;
  }
  if (!isSameOnceUpgraded(folder, plan)) {
    console.error(say.differs);
    return 1;
  }
  const ordered = files.toSorted((one, other) => turnOf(one.path) - turnOf(other.path));
  replaceFiles(new Map(ordered.map(({ path, text }) => [join(dataRoot(), path), text])), effects);
  console.log(say.done(files.length));
  return 0;
}

/**
 * What says the schema of other files is written after them, and the one that the check looks at last: should the machine stop in
 * between, what is left is still told and done by the next run.
 */
function turnOf(path: string): number {
  if (!path.endsWith('.yaml')) return 0;
  return path === 'site.yaml' ? 2 : 1;
}

function tell({ files, sealed }: UpgradePlan, label: string, language: Language): void {
  const say = upgradeDataTexts[language];
  for (const { path, from, lines } of files) {
    console.log(say.file(`${label}/${path}`, from, newestSchema));
    if (lines.length > 0) console.log(say.lines(lines.join(', '), lines.length));
  }
  if (files.length > 0) for (const path of sealed) console.log(say.sealed(`${label}/${path}`));
}
