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
 * What `after` changed since `before`; nothing for a first version. Reports a later version without reason or date, one
 * that is older than that before it, and one that changes nothing.
 */
export function loadRevision(
  folder: DataFolder,
  after: VersionFolder,
  before: VersionFolder | undefined,
  report: Report,
): Revision | undefined {
  const { declaration, release } = after;
  const { revision, released_on: revisedOn } = release.declaration;
  if (before === undefined) {
    const place = declaration.placeOfKey(['revision']);
    if (revision !== undefined) report({ code: 'revision-in-first', place, particulars: {} });
    return undefined;
  }
  const { version } = release;
  const particulars = { version, before: before.release.version };
  const place = declaration.placeOf([]);
  if (revision === undefined) report({ code: 'revision-missing', place, particulars });
  if (revisedOn === undefined) report({ code: 'released-on-missing', place, particulars: {} });
  if (revision === undefined || revisedOn === undefined) return undefined;
  if (revisedOn < (before.release.declaration.released_on ?? '')) {
    report({ code: 'version-early', place: declaration.placeOf(['released_on']), particulars });
  }
  const figures = compareVersions(before.release, release);
  const changesTexts = hasOtherTexts(folder, after.files, before.files);
  if (figures.length === 0 && !changesTexts && describeRest(release) === describeRest(before.release)) {
    report({ code: 'version-unchanged', place, particulars });
  }
  return { ...revision, version, revisedOn, figures, changesTexts };
}

/** Whether a narrative in the version's own folder is not what it was before. */
function hasOtherTexts(folder: DataFolder, after: VersionFiles, before: VersionFiles): boolean {
  const departments = folder.list(`${after.path}/departments`).map(({ name }) => `departments/${name}`);
  const names = [...folder.list(after.path).map(({ name }) => name), ...departments];
  return names
    .filter((name) => name.endsWith('.mdx'))
    .some((name) => {
      const [now, then] = [after, before].map((files) => folder.read(files.locate(name).path));
      return then === undefined || now === undefined || Buffer.compare(now, then) !== 0;
    });
}

/** What a reader sees of a version besides figures and texts: their order, the staff, and what release.yaml says. */
function describeRest({ observations, staff, declaration }: ReleaseVersion): string {
  return JSON.stringify([[...observations.keys()], staff, { ...declaration, released_on: '', revision: '' }]);
}
