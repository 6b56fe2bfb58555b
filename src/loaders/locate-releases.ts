// The folders of a publication that are releases, loaded; and those that should not be there.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import type { Publication } from '../statistics/publication.ts';
import { comparePeriods, parseReferencePeriod } from '../statistics/reference-period.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import type { DataFolder } from './data-folder.ts';
import { type WatchedFolder, watchReads } from './fingerprint.ts';
import { loadRelease } from './load-release.ts';
import { nameInMessages } from './read-text.ts';

export interface LocatedRelease {
  readonly release: ReleaseVersion;
  /** `ostersund-kundcenter/2018-T2/v1` */
  readonly path: string;
  /** Knows what has been read of the release. */
  readonly folder: WatchedFolder;
}

const publicationFiles = [
  'publication.yaml',
  'indicators.yaml',
  'dimensions.yaml',
  'methodology.mdx',
  'methodology.en.mdx',
] as const;
const version = 'v1';

/** Loads the releases in the publication's folder, latest first. */
export function locateReleases(
  folder: DataFolder,
  publication: Publication,
  report: Report,
): readonly LocatedRelease[] {
  const located: LocatedRelease[] = [];
  for (const { name, kind } of folder.list(publication.code)) {
    if (kind === 'file') checkFile(folder, publication.code, name, publicationFiles, report);
    else {
      const release = locateRelease(folder, publication, name, report);
      if (release !== undefined) located.push(release);
    }
  }
  return located.sort((a, b) => comparePeriods(b.release.period, a.release.period));
}

function locateRelease(
  folder: DataFolder,
  publication: Publication,
  name: string,
  report: Report,
): LocatedRelease | undefined {
  const parent = `${publication.code}/${name}`;
  const place = { file: nameInMessages(folder, parent), line: 1, column: 1 };
  const period = parseReferencePeriod(name);
  if (period === undefined) {
    report({ code: 'period-unknown', place, particulars: { period: name } });
    return undefined;
  }
  if (!publication.frequency.includes(period.kind)) {
    const particulars = { period: name, frequency: publication.frequency.join(', ') };
    report({ code: 'period-not-in-frequency', place, particulars });
  }
  const entries = folder.list(parent);
  for (const entry of entries) checkFile(folder, parent, entry.name, [version], report);
  if (!entries.some((entry) => entry.name === version)) {
    report({ code: 'version-missing', place, particulars: { period: name } });
    return undefined;
  }
  const path = `${parent}/${version}`;
  const watched = watchReads(folder);
  const release = loadRelease({ folder: watched, path, publication, period, version }, report);
  return release === undefined ? undefined : { release, path, folder: watched };
}

function checkFile(
  folder: DataFolder,
  parent: string,
  name: string,
  expected: readonly string[],
  report: Report,
): void {
  if (expected.includes(name)) return;
  const place = { file: nameInMessages(folder, `${parent}/${name}`), line: 1, column: 1 };
  const particulars = { name, expected: expected.join(', ') };
  report({ code: 'file-unexpected', place, particulars, ...nearestOf(name, expected) });
}
