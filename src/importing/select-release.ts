// The release version that imported figures go into: a draft, or one that nobody has sealed. What is sealed is corrected by
// a new version, never by an import.
import type { DataFolder } from '../loaders/data-folder.ts';
import { isDraft } from '../loaders/load-versions.ts';
import { type LocatedRelease, locateReleases } from '../loaders/locate-releases.ts';
import { sealFile } from '../loaders/seal.ts';
import type { Publication } from '../statistics/publication.ts';
import { comparedPeriod } from '../statistics/release.ts';

export interface ImportTarget {
  readonly kind: 'target';
  readonly folder: DataFolder;
  readonly publication: Publication;
  readonly located: LocatedRelease;
  /** What the figures are compared with. */
  readonly compared: LocatedRelease | undefined;
}

/** Why there is no version to import into; `periods` are those that could be, or all that there are. */
export interface RefusedTarget {
  readonly kind: 'refused';
  readonly reason: 'no-draft' | 'period-unknown' | 'sealed';
  readonly periods: readonly string[];
}

/** Selects the newest version of the release of `period`; without one, of the newest release that is a draft. */
export function selectRelease(
  folder: DataFolder,
  publication: Publication,
  period: string | undefined,
): ImportTarget | RefusedTarget {
  const releases = listReleases(folder, publication);
  const periodsOf = (wanted: (one: LocatedRelease) => boolean): readonly string[] =>
    releases.filter(wanted).map(({ release }) => release.period.id);
  const isOpen = ({ files }: LocatedRelease): boolean => folder.read(`${files.path}/${sealFile}`) === undefined;
  const located = releases.find(({ release }) =>
    period === undefined ? isDraft(release) : release.period.id === period,
  );
  if (located === undefined) {
    return period === undefined
      ? { kind: 'refused', reason: 'no-draft', periods: periodsOf(isOpen) }
      : { kind: 'refused', reason: 'period-unknown', periods: periodsOf(() => true) };
  }
  if (!isOpen(located)) return { kind: 'refused', reason: 'sealed', periods: periodsOf(isOpen) };
  const since = comparedPeriod(located.release).id;
  const compared = releases.find(({ release }) => release.period.id === since);
  return { kind: 'target', folder, publication, located, compared };
}

/** The releases as their newest versions, drafts too, latest first. What is wrong with them is told by the check. */
export function listReleases(folder: DataFolder, publication: Publication): readonly LocatedRelease[] {
  return locateReleases(folder, publication, {}, () => undefined).located;
}
