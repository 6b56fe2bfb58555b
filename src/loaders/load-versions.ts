// The versions of a release: v1 as it was first published, v2 with only what changed since, and so on.
import type { Problem, Report } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import { checkExpected } from './check-expected.ts';
import { checkSeal, readSeal } from './check-seal.ts';
import type { DataFolder } from './data-folder.ts';
import { type LoadedRelease, loadRelease } from './load-release.ts';
import { loadRevisions } from './load-revision.ts';
import { nameInMessages } from './read-text.ts';
import { type VersionFiles, versionFiles } from './version-files.ts';

export interface LoadedVersion extends LoadedRelease {
  readonly files: VersionFiles;
  /** The hash of its seal, over all its files and figures; absent until it is sealed. */
  readonly seal?: string;
}

/** The folder of a release, with all its versions. */
export interface ReleaseFolder {
  readonly folder: DataFolder;
  readonly publication: Publication;
  readonly period: ReferencePeriod;
  /** ISO date; without it no staff listing comes to its end. */
  readonly today?: string | undefined;
  /** Of the site; without it that of Sweden. */
  readonly timeZone?: string | undefined;
}

/** The name of the version that comes after `count` others: `v1`, `v2` … */
export function versionAfter(count: number): string {
  return `v${count + 1}`;
}

/**
 * Loads the versions of the release, oldest first, and checks them against their seals. Stops at one that has an error:
 * those after it inherit its files.
 */
export function loadVersions(release: ReleaseFolder, report: Report): readonly LoadedVersion[] {
  const parent = `${release.publication.code}/${release.period.id}`;
  const names = listVersions(release, parent, report);
  const versions: LoadedVersion[] = [];
  for (const index of names.keys()) {
    const files = versionFiles(release.folder, parent, names.slice(0, index + 1));
    const { version, isWhole } = loadVersion(release, files, versions.at(-1), report);
    if (version !== undefined) versions.push(version);
    if (!isWhole) break;
  }
  checkSealed(release, versions, report);
  return versions;
}

/** Whether the version is not to be published yet. */
export function isDraft({ declaration }: ReleaseVersion): boolean {
  return declaration.status === 'draft';
}

/** What a version changed is worked out from the one before it, which must therefore not change. */
function checkSealed({ publication, period }: ReleaseFolder, versions: readonly LoadedVersion[], report: Report): void {
  for (const [index, { release, declaration, files, seal }] of versions.entries()) {
    const next = versions[index + 1];
    if (seal !== undefined || isDraft(release) || next === undefined || isDraft(next.release)) continue;
    const command = `npm run seal -- ${publication.code} ${period.id}`;
    const particulars = { version: files.version, next: next.files.version, command };
    report({ code: 'version-not-sealed', place: { file: declaration.name, line: 1, column: 1 }, particulars });
  }
}

/** The version folders, oldest first, up to the first gap. */
function listVersions({ folder, period }: ReleaseFolder, parent: string, report: Report): readonly string[] {
  const entries = folder.list(parent);
  const numbers = entries
    .flatMap(({ name, kind }) => (kind === 'folder' ? [Number(/^v([1-9]\d*)$/.exec(name)?.[1] ?? 0)] : []))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  const place = (path: string) => ({ file: nameInMessages(folder, path), line: 1, column: 1 });
  if (numbers.length === 0) {
    report({ code: 'version-missing', place: place(parent), particulars: { period: period.id } });
    return [];
  }
  const names = numbers.map((number) => `v${number}`);
  for (const { name, kind } of entries) {
    const expected = kind === 'folder' ? [...names, versionAfter(names.length)] : names;
    checkExpected(folder, `${parent}/${name}`, expected, report);
  }
  const version = names.find((name, index) => name !== versionAfter(index));
  if (version === undefined) return names;
  const whole = names.slice(0, names.indexOf(version));
  const particulars = { version, missing: versionAfter(whole.length) };
  report({ code: 'version-gap', place: place(`${parent}/${version}`), particulars });
  return whole;
}

interface VersionRead {
  readonly version: LoadedVersion | undefined;
  /** Whether it was read without an error. */
  readonly isWhole: boolean;
}

function loadVersion(
  release: ReleaseFolder,
  files: VersionFiles,
  before: LoadedVersion | undefined,
  report: Report,
): VersionRead {
  const { folder, publication, period } = release;
  const problems: Problem[] = [];
  const loaded = loadRelease({ ...release, files, before }, (problem) => problems.push(problem));
  const seal = readSeal(folder, files, report);
  const observations = loaded?.written.values();
  const sealed = { folder, publication, period, version: files.version, observations, problems };
  const lost = seal === undefined ? new Set<string>() : checkSeal(sealed, seal, report);
  for (const problem of problems) if (!lost.has(problem.place.file)) report(problem);
  if (loaded === undefined) return { version: undefined, isWhole: false };
  const isWhole = !problems.some(isError);
  const version = { ...loaded, files, ...(seal && { seal: seal.hash }) };
  const revisions = isWhole ? loadRevisions(folder, version, before, report) : [];
  return { version: { ...version, release: { ...loaded.release, revisions } }, isWhole };
}
