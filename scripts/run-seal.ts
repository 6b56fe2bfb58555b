// The sealing of a release as a command: what it writes and prints, and its exit code.
import { join } from 'node:path';
import { isDraft } from '../src/loaders/load-versions.ts';
import { makeSeal, sealFile, writeSeal } from '../src/loaders/seal.ts';
import { readArguments } from './command-arguments.ts';
import { openRelease } from './open-release.ts';
import { replaceFile } from './replace-file.ts';
import { reportProblems } from './report-problems.ts';

const texts = {
  sv: {
    done: (path: string, count: number) => `Förseglade ${path}. Siffror: ${count}. Lägg till filen i Git.`,
    sealed: (version: string) => `${version} är redan förseglad.`,
    draft: (version: string) => `${version} är ett utkast. Ta bort status: draft innan du förseglar den.`,
    asked: 'Svara på frågorna ovan innan du förseglar. Då har ingen siffra som sticker ut blivit stående av misstag.',
  },
  en: {
    done: (path: string, count: number) => `Sealed ${path}. Figures: ${count}. Add the file to Git.`,
    sealed: (version: string) => `${version} is sealed already.`,
    draft: (version: string) => `${version} is a draft. Remove status: draft before you seal it.`,
    asked: 'Answer the questions above before you seal. Then no odd figure has been left by mistake.',
  },
} as const;

/**
 * Seals every version of the release that is published and not sealed yet: the newest, and any before it. Returns the
 * exit code: 0 good, 1 problems in data/, unanswered questions or nothing to seal, 2 wrong usage.
 */
export function runSeal(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const given = readArguments(args, env);
  const [publication, period, ...rest] = given?.names ?? [];
  if (given === undefined || publication === undefined || period === undefined || rest.length > 0) {
    console.error('Usage: npm run seal -- <publication> <period> [--language sv|en]');
    return 2;
  }
  const opened = openRelease(publication, period, given.language);
  if (opened.kind === 'refused') return opened.exitCode;
  const say = texts[given.language];
  const { folder, root, versions, newest, questions } = opened;
  const open = versions.filter(({ release, seal }) => seal === undefined && !isDraft(release));
  if (open.length === 0) {
    console.error((isDraft(newest.release) ? say.draft : say.sealed)(newest.files.version));
    return 1;
  }
  if (questions.length > 0) {
    reportProblems(questions, given.language);
    console.error(say.asked);
    return 1;
  }
  for (const version of open) {
    const { path } = version.files;
    replaceFile(join(root, path, sealFile), writeSeal(makeSeal(folder, version)));
    console.log(say.done(`${folder.label}/${path}`, version.written.size));
  }
  return 0;
}
