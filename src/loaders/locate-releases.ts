// The folders of a publication that are releases, loaded; and those that should not be there.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import { suggestPeriod } from '../problems/suggest-period.ts';
import type { Publication } from '../statistics/publication.ts';
import { comparePeriods, parseReferencePeriod } from '../statistics/reference-period.ts';
import type { DataFolder } from './data-folder.ts';
import { type WatchedFolder, watchReads } from './fingerprint.ts';
import { narrativeFiles } from './load-narratives.ts';
import { type LoadedRelease, loadRelease } from './load-release.ts';
import { nameInMessages } from './read-text.ts';
import { redactionsFile } from './redact-folder.ts';

export interface LocatedRelease extends LoadedRelease {
  /** `ostersund-kundcenter/2018-T2/v1` */
  readonly path: string;
  /** Knows what has been read of the release. */
  readonly folder: WatchedFolder;
  /** Changes when anything but the narratives does: what pages of other releases show. */
  readonly figuresPrint: string;
}

export interface LocatedReleases {
  /** Latest first. */
  readonly located: readonly LocatedRelease[];
  /** Whether all releases could be read without a problem. */
  readonly isWhole: boolean;
}

const publicationFiles = ['publication.yaml', 'indicators.yaml', 'dimensions.yaml'] as const;
const version = 'v1';

/** Loads the releases in the publication's folder. */
export function locateReleases(
  folder: DataFolder,
  publication: Publication,
  today: string | undefined,
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
    if (kind === 'file') checkFile(folder, `${publication.code}/${name}`, expected, report);
    else {
      const release = locateRelease(folder, publication, { name, today }, watch);
      if (release !== undefined) located.push(release);
    }
  }
  return { located: located.sort((a, b) => comparePeriods(b.release.period, a.release.period)), isWhole };
}

function locateRelease(
  folder: DataFolder,
  publication: Publication,
  { name, today }: { readonly name: string; readonly today: string | undefined },
  report: Report,
): LocatedRelease | undefined {
  const parent = `${publication.code}/${name}`;
  const place = { file: nameInMessages(folder, parent), line: 1, column: 1 };
  const period = parseReferencePeriod(name);
  if (period === undefined) {
    report({ code: 'period-unknown', place, particulars: { period: name }, ...suggestPeriod(name) });
    return undefined;
  }
  if (!publication.frequency.includes(period.kind)) {
    const particulars = { period: name, frequency: publication.frequency.join(', ') };
    report({ code: 'period-not-in-frequency', place, particulars });
  }
  const entries = folder.list(parent);
  if (!entries.some((entry) => entry.name === version)) {
    report({ code: 'version-missing', place, particulars: { period: name } });
    return undefined;
  }
  for (const entry of entries) checkFile(folder, `${parent}/${entry.name}`, [version], report);
  const path = `${parent}/${version}`;
  const watched = watchReads(folder);
  const loaded = loadRelease({ folder: watched, path, publication, period, version, ...(today && { today }) }, report);
  return loaded === undefined ? undefined : { ...loaded, path, folder: watched, figuresPrint: watched.fingerprint() };
}

function checkFile(folder: DataFolder, path: string, expected: readonly string[], report: Report): void {
  const name = path.split('/').at(-1) ?? path;
  if (expected.includes(name)) return;
  const place = { file: nameInMessages(folder, path), line: 1, column: 1 };
  const particulars = { name, expected: expected.join(', ') };
  report({ code: 'file-unexpected', place, particulars, ...nearestOf(name, expected) });
}
