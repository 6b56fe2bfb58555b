// The comparison of two versions of a release as a command: what it prints, and its exit code.
import { listChangedTexts } from '../src/loaders/load-revision.ts';
import { describeAddress } from '../src/problems/describe-address.ts';
import { compareVersions } from '../src/statistics/compare-versions.ts';
import type { Observation } from '../src/statistics/observation.ts';
import { writeValue } from '../src/statistics/written-value.ts';
import { readArguments } from './command-arguments.ts';
import { openRelease } from './open-release.ts';

const texts = {
  sv: {
    only: (version: string) => `Utgåvan har bara versionen ${version}.`,
    unknown: (name: string, known: string) => `Utgåvan har ingen version ${name}. Den har: ${known}.`,
    none: 'ingen siffra',
    text: (name: string) => `${name}: ändrad text`,
    sum: (figures: number, changed: number) => `Ändrade siffror: ${figures}. Ändrade texter: ${changed}.`,
  },
  en: {
    only: (version: string) => `The release has only version ${version}.`,
    unknown: (name: string, known: string) => `The release has no version ${name}. It has: ${known}.`,
    none: 'no figure',
    text: (name: string) => `${name}: changed text`,
    sum: (figures: number, changed: number) => `Changed figures: ${figures}. Changed texts: ${changed}.`,
  },
} as const;

/**
 * Prints what differs between two versions, the last two unless they are named. Returns the exit code: 0 good, 1 problems in
 * data/, 2 wrong usage.
 */
export function runCompare(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const given = readArguments(args, env);
  const [publication, period, ...asked] = given?.names ?? [];
  if (given === undefined || publication === undefined || period === undefined || ![0, 2].includes(asked.length)) {
    console.error('Usage: npm run compare -- <publication> <period> [v1 v2] [--language sv|en]');
    return 2;
  }
  const opened = openRelease(publication, period, given.language);
  if (opened.kind === 'refused') return opened.exitCode;
  const { folder, mark, versions, newest } = opened;
  const say = texts[given.language];
  const known = versions.map(({ files }) => files.version);
  const [first, second] = asked.length === 2 ? asked : known.slice(-2);
  const before = versions.find(({ files }) => files.version === first);
  const after = versions.find(({ files }) => files.version === second);
  if (asked.length === 0 && second === undefined) {
    console.log(say.only(newest.files.version));
    return 0;
  }
  if (before === undefined || after === undefined) {
    const unknown = [first, second].find((name) => name !== undefined && !known.includes(name));
    console.error(say.unknown(unknown ?? '', known.join(', ')));
    return 2;
  }
  const textOf = (figure: Observation | undefined): string =>
    figure === undefined ? say.none : writeValue(figure.value, mark);
  const figures = compareVersions(before.release, after.release);
  const changed = listChangedTexts(folder, after.files, before.files);
  for (const { address, before: then, after: now } of figures) {
    const { file, line, column } = (now ?? then)?.source ?? { file: '', line: 1, column: 1 };
    console.log(`${file}:${line}:${column}  ${describeAddress(address)}: ${textOf(then)} → ${textOf(now)}`);
  }
  for (const name of changed) console.log(say.text(`${folder.label}/${after.files.locate(name).path}`));
  console.log(`\n${first} → ${second}. ${say.sum(figures.length, changed.length)}`);
  return 0;
}
