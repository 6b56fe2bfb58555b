// What a version after the first has changed: worked out from the two versions, with the reason from its release.yaml.
import type { Report } from '../problems/problem.ts';
import { compareVersions } from '../statistics/compare-versions.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import type { Revision } from '../statistics/revision.ts';
import type { DataFolder } from './data-folder.ts';
import type { LoadedRelease } from './load-release.ts';
import type { VersionFiles } from './version-files.ts';

interface VersionFolder extends LoadedRelease {
  readonly files: VersionFiles;
}

/**
 * What `after` and the versions before it changed, oldest first; nothing for a first version. Reports a later version without reason or date, one
 * that is older than that before it, one that makes final figures provisional, and one that changes nothing.
 */
export function loadRevisions(
  folder: DataFolder,
  after: VersionFolder,
  before: VersionFolder | undefined,
  report: Report,
): readonly Revision[] {
  const { declaration, release } = after;
  const { revision, released_on: revisedOn } = release.declaration;
  if (before === undefined) {
    const place = declaration.placeOfKey(['revision']);
    if (revision !== undefined) report({ code: 'revision-in-first', place, particulars: {} });
    return [];
  }
  const { version } = release;
  const particulars = { version, before: before.release.version };
  const place = declaration.placeOf([]);
  if (revision === undefined) report({ code: 'revision-missing', place, particulars });
  if (revisedOn === undefined) report({ code: 'released-on-missing', place, particulars: {} });
  if (revision === undefined || revisedOn === undefined) return [];
  if (revisedOn < (before.release.declaration.released_on ?? '')) {
    report({ code: 'version-early', place: declaration.placeOf(['released_on']), particulars });
  }
  if (release.declaration.status === 'provisional' && before.release.declaration.status === 'final') {
    report({ code: 'status-provisional-again', place: declaration.placeOf(['status']), particulars });
  }
  const figures = compareVersions(before.release, release);
  const changesTexts = listChangedTexts(folder, after.files, before.files).length > 0;
  if (figures.length === 0 && !changesTexts && describeRest(release) === describeRest(before.release)) {
    report({ code: 'version-unchanged', place, particulars });
  }
  return [...before.release.revisions, { ...revision, version, revisedOn, figures, changesTexts }];
}

/** The narratives that are not what they were before, or are new: `release.mdx`, `departments/miljo.mdx`. */
export function listChangedTexts(folder: DataFolder, after: VersionFiles, before: VersionFiles): readonly string[] {
  const departments = after.list('departments').map(({ name }) => `departments/${name}`);
  return [...after.list('').map(({ name }) => name), ...departments].filter((name) => {
    if (!name.endsWith('.mdx')) return false;
    const [now, then] = [after, before].map((files) => files.locate(name).path);
    return now !== then && hasOtherBytes(folder, now, then);
  });
}

function hasOtherBytes(folder: DataFolder, now = '', then = ''): boolean {
  return Buffer.compare(folder.read(now) ?? nothing, folder.read(then) ?? nothing) !== 0;
}

const nothing = new Uint8Array();

/** What a reader sees of a version besides figures and texts: their order, the staff, and what release.yaml says. */
function describeRest({ observations, staff, declaration }: ReleaseVersion): string {
  const { released_on: _date, revision: _reason, ...rest } = declaration;
  return JSON.stringify([[...observations.keys()], staff, rest]);
}
