// The folders of a publication that are releases, loaded; and those that should not be there.
import type { Report } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import { suggestPeriod } from '../problems/suggest-period.ts';
import type { Publication } from '../statistics/publication.ts';
import { comparePeriods, parseReferencePeriod } from '../statistics/reference-period.ts';
import { checkExpected } from './check-expected.ts';
import type { DataFolder } from './data-folder.ts';
import { type WatchedFolder, watchReads } from './fingerprint.ts';
import { mappingFolder } from './load-mappings.ts';
import { narrativeFiles } from './load-narratives.ts';
import { type LoadedVersion, loadVersions, type ReleaseFolder } from './load-versions.ts';
import { nameInMessages } from './read-text.ts';
import { redactionsFile } from './redact-folder.ts';

/** A release as its newest version: the one to show. */
export interface LocatedRelease extends LoadedVersion {
  /** The versions that it has replaced, newest first. */
  readonly superseded: readonly LoadedVersion[];
  /** Knows what has been read of the release. */
  readonly folder: WatchedFolder;
  /** Changes when anything but the narratives does: what pages of other releases show. */
  readonly figuresPrint: string;
}

/** When and by whose clocks the releases are read. */
export interface ReadingTime {
  /** ISO date; without it no staff listing comes to its end. */
  readonly today?: string | undefined;
  /** Of the site; without it that of Sweden. */
  readonly timeZone?: string | undefined;
}

export interface LocatedReleases {
  /** Latest first. */
  readonly located: readonly LocatedRelease[];
  /** Whether all releases could be read without a problem. */
  readonly isWhole: boolean;
}

const publicationFiles = ['publication.yaml', 'indicators.yaml', 'dimensions.yaml'] as const;

/** Loads the releases in the publication's folder. */
export function locateReleases(
  folder: DataFolder,
  publication: Publication,
  at: ReadingTime,
  report: Report,
): LocatedReleases {
  const located: LocatedRelease[] = [];
  let isWhole = true;
  const watch: Report = (problem) => {
    if (isError(problem)) isWhole = false;
    report(problem);
  };
  const expected = [...publicationFiles, redactionsFile, ...narrativeFiles('methodology', publication)];
  for (const { name, kind } of folder.list(publication.code)) {
    if (kind === 'folder' && name === mappingFolder) continue;
    if (kind === 'file') checkExpected(folder, `${publication.code}/${name}`, expected, report);
    else {
      const watched = watchReads(folder);
      const versions = locateVersions({ folder: watched, publication, ...at }, name, watch);
      const newest = versions.at(-1);
      if (newest === undefined) continue;
      located.push({
        ...newest,
        superseded: versions.slice(0, -1).reverse(),
        folder: watched,
        figuresPrint: watched.fingerprint(),
      });
    }
  }
  return { located: located.sort((a, b) => comparePeriods(b.release.period, a.release.period)), isWhole };
}

function locateVersions(
  release: Omit<ReleaseFolder, 'period'>,
  name: string,
  report: Report,
): readonly LoadedVersion[] {
  const { folder, publication } = release;
  const place = { file: nameInMessages(folder, `${publication.code}/${name}`), line: 1, column: 1 };
  const period = parseReferencePeriod(name);
  if (period === undefined) {
    report({ code: 'period-unknown', place, particulars: { period: name }, ...suggestPeriod(name) });
    return [];
  }
  if (!publication.frequency.includes(period.kind)) {
    const particulars = { period: name, frequency: publication.frequency.join(', ') };
    report({ code: 'period-not-in-frequency', place, particulars });
  }
  return loadVersions({ ...release, period }, report);
}
