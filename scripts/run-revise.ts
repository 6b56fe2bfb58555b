// The opening of a new version as a command: what it writes and prints, and its exit code.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beginWithSchema } from '../src/editor/yaml-files.ts';
import { isDraft, versionAfter } from '../src/loaders/load-versions.ts';
import type { VersionFiles } from '../src/loaders/version-files.ts';
import { nearestOf } from '../src/problems/nearest-name.ts';
import type { Language } from '../src/statistics/language.ts';
import { timeAt } from '../src/statistics/release-time.ts';
import { type RevisionKind, revisionKinds } from '../src/statistics/revision.ts';
import { readArguments } from './command-arguments.ts';
import { type OpenedRelease, openRelease } from './open-release.ts';

const usage = `Usage: npm run revise -- <publication> <period> --kind ${revisionKinds.join('|')} --reason "…"
       [--effect "…"] [--files a.csv,b.csv] [--language sv|en]`;

const texts = {
  sv: {
    kind: 'Ange --kind correction om något var fel, eller --kind revision om ändringen var planerad.',
    reason: 'Skriv varför, så som läsaren ska se det: --reason "Betyget var fel avskrivet."',
    draft: (version: string) => `${version} är ett utkast. Ändra direkt i dess filer.`,
    open: (version: string, release: string) =>
      `${version} är inte förseglad. Är den inte publicerad än ändrar du direkt i dess filer. Är den publicerad förseglar du den först: npm run seal -- ${release}`,
    unknown: (name: string) => `${name} finns inte i utgåvan.`,
    meant: (name: string) => `Menade du ${name}?`,
    done: (path: string) => `Öppnade ${path}`,
    copied: (names: string) => `1. Ändra i filerna som har kopierats dit: ${names}`,
    copy: (from: string) => `1. Kopiera dit de filer som ska ändras från ${from}, och ändra i kopiorna`,
    provisional: '   Utgåvan är preliminär. Är siffrorna nu slutliga lägger du till status: final i release.yaml',
    check: '2. Se att allt stämmer: npm run check',
    compare: (release: string) => `3. Se vad som har ändrats: npm run compare -- ${release}`,
    seal: (release: string) => `4. Försegla när den publiceras: npm run seal -- ${release}`,
  },
  en: {
    kind: 'Say --kind correction if something was wrong, or --kind revision if the change was planned.',
    reason: 'Say why, as the reader is to see it: --reason "The rating was copied wrongly."',
    draft: (version: string) => `${version} is a draft. Change its files directly.`,
    open: (version: string, release: string) =>
      `${version} is not sealed. If it is not published yet, change its files directly. If it is, seal it first: npm run seal -- ${release}`,
    unknown: (name: string) => `There is no ${name} in the release.`,
    meant: (name: string) => `Did you mean ${name}?`,
    done: (path: string) => `Opened ${path}`,
    copied: (names: string) => `1. Change the files that have been copied there: ${names}`,
    copy: (from: string) => `1. Copy the files to be changed there from ${from}, and change the copies`,
    provisional: '   The release is provisional. If the figures are final now, add status: final to release.yaml',
    check: '2. See that everything holds: npm run check',
    compare: (release: string) => `3. See what has changed: npm run compare -- ${release}`,
    seal: (release: string) => `4. Seal it when it is published: npm run seal -- ${release}`,
  },
} as const;

/**
 * Opens the next version of the release, dated `now` (ISO date and time) by the clocks of the site, with copies of the files that are to be changed. Only
 * after a sealed version: what a version changed is worked out from the one before it, which must not change; and one
 * that is not published needs no new version. Returns the exit code: 0 good, 1 problems in data/ or a version that is not
 * sealed, 2 wrong usage.
 */
export function runRevise(args: readonly string[], env: NodeJS.ProcessEnv, now: string): number {
  const given = readArguments(args, env, ['kind', 'reason', 'effect', 'files']);
  const [publication, period, ...rest] = given?.names ?? [];
  const { reason = '', effect = '', files = '' } = given?.options ?? {};
  const kind = revisionKinds.find((one) => one === given?.options['kind']);
  if (given === undefined || publication === undefined || period === undefined || rest.length > 0) return refuseUsage();
  const say = texts[given.language];
  if (kind === undefined) return refuseUsage(say.kind);
  if (reason.trim() === '') return refuseUsage(say.reason);
  const opened = openRelease(publication, period, given.language);
  if (opened.kind === 'refused') return opened.exitCode;
  const { folder, newest, versions } = opened;
  if (isDraft(newest.release) || newest.seal === undefined) {
    const refuse = isDraft(newest.release) ? say.draft : say.open;
    console.error(refuse(newest.files.version, `${publication} ${period}`));
    return 1;
  }
  const names = files.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  if (!areKnown(names, newest.files, given.language)) return 2;
  const version = versionAfter(versions.length);
  const { day } = timeAt(Date.parse(now), opened.timeZone);
  const declaration = composeDeclaration(day, { kind, reason, effect });
  writeVersion(opened, version, beginWithSchema(`${opened.path}/${version}/release.yaml`, declaration), names);
  const lines = [
    say.done(`${folder.label}/${opened.path}/${version}`),
    names.length > 0 ? say.copied(names.join(', ')) : say.copy(`${folder.label}/${newest.files.path}`),
    ...(newest.release.declaration.status === 'provisional' ? [say.provisional] : []),
    say.check,
    say.compare(`${publication} ${period}`),
    say.seal(`${publication} ${period}`),
  ];
  console.log(lines.join('\n'));
  return 0;
}

function refuseUsage(why?: string): number {
  if (why !== undefined) console.error(why);
  console.error(usage);
  return 2;
}

/** Whether the release has all files of these names that a version may hold anew; says which it has not. */
function areKnown(names: readonly string[], files: VersionFiles, language: Language): boolean {
  const say = texts[language];
  const known = ['', 'departments/', 'staff/'].flatMap((inner) =>
    files.list(inner.slice(0, -1)).flatMap(({ name, kind }) => (kind === 'file' ? [`${inner}${name}`] : [])),
  );
  const own: readonly string[] = ['release.yaml', 'seal.json'];
  const unknown = names.filter((name) => !known.includes(name) || own.includes(name));
  for (const name of unknown) {
    const { nearest } = nearestOf(name, known);
    console.error([say.unknown(name), ...(nearest === undefined ? [] : [say.meant(nearest)])].join(' '));
  }
  return unknown.length === 0;
}

interface Reason {
  readonly kind: RevisionKind;
  readonly reason: string;
  readonly effect: string;
}

/** A JSON string is a YAML one, whatever is in it. */
function composeDeclaration(day: string, { kind, reason, effect }: Reason): string {
  const lines = [`released_on: ${day}`, 'revision:', `  kind: ${kind}`, `  reason: ${JSON.stringify(reason)}`];
  if (effect.trim() !== '') lines.push(`  effect: ${JSON.stringify(effect)}`);
  return `${lines.join('\n')}\n`;
}

/** Makes the version's folder beside its place, under a name that loaders pass over, and then puts it there. */
function writeVersion(
  { folder, root, path, newest }: OpenedRelease,
  version: string,
  declaration: string,
  names: readonly string[],
): void {
  const next = join(root, path, `.${version}-${process.pid}`);
  try {
    mkdirSync(next);
    writeFileSync(join(next, 'release.yaml'), declaration);
    for (const name of names) {
      mkdirSync(dirname(join(next, name)), { recursive: true });
      // As the newest schema has it, which the version's own release.yaml says that it follows.
      writeFileSync(join(next, name), folder.read(newest.files.locate(name).path) ?? '');
    }
    renameSync(next, join(root, path, version));
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
