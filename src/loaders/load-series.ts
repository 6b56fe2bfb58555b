// All releases of one publication in order of time, each with what it is compared with and its narratives.
import type { NarrativeContext } from '../narrative/resolve-figure.ts';
import type { Report } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import type { Comparison } from '../statistics/change.ts';
import type { Residual } from '../statistics/identity.ts';
import type { Publication } from '../statistics/publication.ts';
import { listCodes } from '../statistics/reduce-publication.ts';
import { previousPeriod } from '../statistics/reference-period.ts';
import { comparedPeriod, type ReleaseVersion } from '../statistics/release.ts';
import { checkCarried } from './check-carried.ts';
import { checkComparedPeriods } from './check-compared-periods.ts';
import { checkContinuity } from './check-continuity.ts';
import { checkDisclosure, checkHiddenInPublic } from './check-disclosure.ts';
import { checkPlausibility } from './check-plausibility.ts';
import { checkPromises } from './check-promises.ts';
import type { DataFolder } from './data-folder.ts';
import { combineFingerprints, type WatchedFolder, watchReads } from './fingerprint.ts';
import type { CheckedVersion } from './list-remaining.ts';
import { loadMappings } from './load-mappings.ts';
import {
  loadNarrative,
  loadReleaseNarratives,
  type NarrativeByLanguage,
  type ReleaseNarratives,
} from './load-narratives.ts';
import { loadPublication } from './load-publication.ts';
import type { LoadedVersion } from './load-versions.ts';
import { type LocatedRelease, locateReleases, type ReadingTime } from './locate-releases.ts';
import { listNeighbours, listRecent, listTrends, type Neighbours } from './neighbours.ts';
import { nameInMessages } from './read-text.ts';
import { reconcileFigures, reconcileSeries, selectResiduals } from './reconcile-series.ts';
import { redactFolder } from './redact-folder.ts';
import { listReferredPeriods } from './referred-periods.ts';
import { unlessFigureIsMissing } from './unless-figure-is-missing.ts';

export interface PublishedRelease {
  readonly release: ReleaseVersion;
  readonly comparison: Comparison;
  readonly narratives: ReleaseNarratives;
  /** The versions that this one has replaced, newest first. */
  readonly superseded: readonly PublishedRelease[];
  /** Of a superseded version, the newest; absent for the newest itself. */
  readonly supersededBy?: ReleaseVersion;
  /** Identities that do not hold among figures of the release or of the period that it is compared with, with the reasons. */
  readonly residuals: readonly Residual[];
  /** The hash of the version's seal, over all its files and figures; absent until it is sealed. */
  readonly seal?: string;
  readonly neighbours: Neighbours;
  /** The release and those of the same kind just before it, twelve at most, earliest first. */
  readonly recent: readonly ReleaseVersion[];
  /** Changes when anything in data/ changes that a page of the release shows. */
  readonly fingerprint: string;
  /** Changes when that does, and when anything but the narratives does in one of `recent`. */
  readonly recentFingerprint: string;
  /** Changes when a file of the release does, its staff listing ends, or figures change that it is compared with. */
  readonly ownPrint: string;
}

/** A version with its narratives, before it is known what stands around it. */
type ReadVersion = Pick<PublishedRelease, 'release' | 'comparison' | 'narratives'> &
  Pick<LoadedVersion, 'declaration' | 'seal'>;

export interface PublishedSeries {
  readonly publication: Publication;
  /** Latest first; without the periods that are only compared with. */
  readonly releases: readonly PublishedRelease[];
  readonly methodology: NarrativeByLanguage;
  /** By whose clocks a day begins and ends. */
  readonly timeZone: string;
  /** The release of a period in SDMX notation, also one that is only compared with. */
  findRelease(period: string): ReleaseVersion | undefined;
  /** Changes when anything in the publication's folder or in site.yaml changes. */
  readonly fingerprint: string;
}

/** What a series is loaded with. */
export interface SeriesOptions extends ReadingTime {
  readonly timeZone: string;
  /** The fingerprint of site.yaml. */
  readonly sitePrint: string;
  /** Whether everybody can read the data files. */
  readonly isPublic: boolean;
  /** Takes every version that could be read, whatever is wrong with it. */
  readonly take: (version: CheckedVersion) => void;
  /** The publication as it is to be known; without it, as it is declared. */
  readonly reduce?: ((publication: Publication) => Publication) | undefined;
}

/** Loads the publication in the folder `code`; nothing when it cannot be used at all. */
export function loadSeries(
  original: DataFolder,
  code: string,
  { sitePrint, isPublic, take, reduce, ...at }: SeriesOptions,
  report: Report,
): PublishedSeries | undefined {
  const folder = redactFolder(original, code, report);
  const watched = watchReads(folder);
  const declared = loadPublication(watched, code, report);
  if (declared === undefined) return undefined;
  const publication = reduce?.(declared) ?? declared;
  // No page shows anything of them: they change no fingerprint.
  loadMappings(original, declared, report);
  const { located, isWhole } = locateReleases(folder, publication, at, report);
  checkComparedPeriods(located, report);
  checkPromises(located, publication, report);
  if (isWhole) checkDisclosure(publication, located.flatMap(listVersions), report);
  if (isPublic) checkHiddenInPublic(located.flatMap(listVersions), report);
  const byPeriod = new Map(located.map((release) => [release.release.period.id, release]));
  const published = located.filter(({ release }) => !release.declaration.comparison_only);
  const [latest] = published;
  if (latest === undefined && isWhole) {
    const place = { file: nameInMessages(folder, code), line: 1, column: 1 };
    report({ code: 'release-missing', place, particulars: {} });
  }
  const reportReference = isWhole ? report : unlessFigureIsMissing(report);
  const versions = new Map(located.map(({ release }) => [release.period.id, release]));
  const findRelease = (period: string): ReleaseVersion | undefined => versions.get(period);
  const contextOf = (release: ReleaseVersion): NarrativeContext => ({
    publication,
    comparison: compareWith(release, byPeriod),
    findRelease: (period) => (period === release.period.id ? release : findRelease(period)),
  });
  const methodologyFile = { name: 'methodology', pathOf: (file: string) => `${code}/${file}` };
  const methodology = latest && loadNarrative(watched, methodologyFile, contextOf(latest.release), reportReference);
  const readVersion = (
    { release, declaration, files, seal }: LoadedVersion,
    from: DataFolder,
    tell: Report,
  ): ReadVersion => {
    const context = contextOf(release);
    const narratives = loadReleaseNarratives(from, files, context, tell);
    const version = { release, declaration, ...(seal !== undefined && { seal }), narratives };
    take({ ...version, calendar: publication.calendar });
    return { ...version, comparison: context.comparison };
  };
  for (const one of located)
    if (one.release.declaration.comparison_only)
      listVersions(one).map((version) => take({ ...version, calendar: publication.calendar }));
  // A version that has been replaced stays as it is: only what stops it from being shown is worth telling.
  const reportErrors: Report = (problem) => isError(problem) && reportReference(problem);
  const read = published.map((one) => {
    const superseded = one.superseded.map((version) => readVersion(version, one.folder, reportErrors));
    return { ...one, ...readVersion(one, one.folder, reportReference), superseded };
  });
  const residuals = reconcileSeries(located, publication, reportReference);
  checkPlausibility(published, [...versions.values()], publication, reportReference);
  checkCarried(read, publication, report);
  if (isWhole) for (const one of read) checkContinuity(one.comparison, publication, one.declaration, report);
  folder.reportUnmatched();
  if (methodology === undefined) return undefined;
  const prints = new Map(located.map(({ release, figuresPrint }) => [release.period.id, figuresPrint]));
  const publicationPrint = combineFingerprints([sitePrint, watched.fingerprint(), listCodes(publication)]);
  const neighbours = listNeighbours(read.map(({ release }) => release.period));
  // Those of the version itself, whose reasons were checked when it was published, and of other periods.
  const residualsOf = (version: ReadVersion): readonly Residual[] => [
    ...reconcileFigures(version, [...versions.values()], publication, () => undefined),
    ...residuals.filter(({ whole }) => whole.period !== version.release.period.id),
  ];
  const publish = (
    { release, comparison, narratives, seal }: ReadVersion,
    files: WatchedFolder,
    left = residuals,
  ): PublishedRelease => {
    const beside = neighbours.get(release.period.id) ?? { latest: release.period };
    const around = [beside.earlier, beside.later, beside.lastYear, beside.latest].map((period) => period?.id ?? '');
    const recent = listRecent(release, neighbours, versions);
    const compared = [comparison.since, previousPeriod(release.period).id];
    const used = [...compared, ...listReferredPeriods(narratives)].map((period) => prints.get(period) ?? '');
    const unbalanced = selectResiduals(left, [release.period.id, comparison.since]);
    const own = [files.fingerprint(), String(release.staffHasEnded), ...used];
    const parts = [
      publicationPrint,
      ...own,
      ...around,
      ...listTrends(release, recent, publication),
      JSON.stringify(unbalanced),
    ];
    const fingerprint = combineFingerprints(parts);
    const ofRecent = recent.map(({ period }) => prints.get(period.id) ?? '');
    return {
      release,
      comparison,
      narratives,
      superseded: [],
      residuals: unbalanced,
      ...(seal !== undefined && { seal }),
      neighbours: beside,
      recent,
      fingerprint,
      recentFingerprint: combineFingerprints([fingerprint, ...ofRecent]),
      ownPrint: combineFingerprints(own),
    };
  };
  return {
    publication,
    methodology,
    timeZone: at.timeZone,
    findRelease,
    fingerprint: combineFingerprints([publicationPrint, ...located.map((one) => one.folder.fingerprint())]),
    releases: read.map((one) => ({
      ...publish(one, one.folder),
      superseded: one.superseded.map((version) => ({
        ...publish(version, one.folder, residualsOf(version)),
        supersededBy: one.release,
      })),
    })),
  };
}

/** The versions that are published, oldest first. */
function listVersions(one: LocatedRelease): readonly LoadedVersion[] {
  return [...one.superseded.toReversed(), one];
}

function compareWith(release: ReleaseVersion, byPeriod: ReadonlyMap<string, LocatedRelease>): Comparison {
  const since = comparedPeriod(release).id;
  return { current: release, previous: byPeriod.get(since)?.release, since };
}
