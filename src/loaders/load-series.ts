// All releases of one publication in order of time, each with what it is compared with and its narratives.
import type { Narrative } from '../narrative/narrative-tree.ts';
import { listComponents } from '../narrative/narrative-tree.ts';
import type { NarrativeContext } from '../narrative/resolve-figure.ts';
import type { Report } from '../problems/problem.ts';
import type { Comparison } from '../statistics/change.ts';
import type { Residual } from '../statistics/identity.ts';
import type { Publication } from '../statistics/publication.ts';
import { type ReferencePeriod, samePeriodLastYear } from '../statistics/reference-period.ts';
import { findObservation, type ReleaseVersion } from '../statistics/release.ts';
import { checkDisclosure } from './check-disclosure.ts';
import type { DataFolder } from './data-folder.ts';
import { combineFingerprints, watchReads } from './fingerprint.ts';
import {
  loadNarrative,
  loadReleaseNarratives,
  type NarrativeByLanguage,
  type ReleaseNarratives,
} from './load-narratives.ts';
import { loadPublication } from './load-publication.ts';
import { type LocatedRelease, locateReleases } from './locate-releases.ts';
import { nameInMessages } from './read-text.ts';
import { redactFolder } from './redact-folder.ts';
import { unlessFigureIsMissing } from './unless-figure-is-missing.ts';

export interface PublishedRelease {
  readonly release: ReleaseVersion;
  readonly comparison: Comparison;
  readonly narratives: ReleaseNarratives;
  /** The versions that this one has replaced, newest first. */
  readonly superseded: readonly PublishedRelease[];
  /** Of a superseded version, the newest; absent for the newest itself. */
  readonly supersededBy?: ReleaseVersion;
  /** Identities that do not hold in the release, each with its reason. */
  readonly residuals: readonly Residual[];
  readonly neighbours: Neighbours;
  /** The release and those of the same kind just before it, twelve at most, earliest first. */
  readonly recent: readonly ReleaseVersion[];
  /** Changes when anything in data/ changes that a page of the release shows. */
  readonly fingerprint: string;
}

/** Releases of the same kind of period. */
export interface Neighbours {
  readonly earlier?: ReferencePeriod;
  readonly later?: ReferencePeriod;
  /** The last of them, which may be the release itself. */
  readonly latest: ReferencePeriod;
}

export interface PublishedSeries {
  readonly publication: Publication;
  /** Latest first; without the periods that are only compared with, and without drafts unless asked for. */
  readonly releases: readonly PublishedRelease[];
  readonly methodology: NarrativeByLanguage;
  /** The release of a period in SDMX notation, also one that is only compared with. */
  findRelease(period: string): ReleaseVersion | undefined;
  /** Changes when anything in the publication's folder or in site.yaml changes. */
  readonly fingerprint: string;
}

/** What a series is loaded with. */
export interface SeriesOptions {
  /** The fingerprint of site.yaml. */
  readonly sitePrint: string;
  /** Whether releases that are drafts are among those to show. They are checked in any case. */
  readonly drafts: boolean;
  /** ISO date; without it no staff listing comes to its end. */
  readonly today?: string;
}

/** Loads the publication in the folder `code`; nothing when it cannot be used at all. */
export function loadSeries(
  original: DataFolder,
  code: string,
  { sitePrint, drafts, today }: SeriesOptions,
  report: Report,
): PublishedSeries | undefined {
  const folder = redactFolder(original, code, report);
  const watched = watchReads(folder);
  const publication = loadPublication(watched, code, report);
  if (publication === undefined) return undefined;
  const { located, isWhole } = locateReleases(folder, publication, today, report);
  checkComparedPeriods(located, report);
  if (isWhole) checkDisclosure(publication, located, report);
  const byPeriod = new Map(located.map((release) => [release.release.period.id, release]));
  const published = located.filter(({ release }) => !release.declaration.comparison_only);
  const isShown = ({ release }: { readonly release: ReleaseVersion }): boolean =>
    drafts || release.declaration.status !== 'draft';
  const latest = published.find(isShown);
  if (latest === undefined) {
    const place = { file: nameInMessages(folder, code), line: 1, column: 1 };
    if (isWhole) report({ code: 'release-missing', place, particulars: {} });
    return undefined;
  }
  const reportReference = isWhole ? report : unlessFigureIsMissing(report);
  const versions = new Map(located.map(({ release }) => [release.period.id, release]));
  const findRelease = (period: string): ReleaseVersion | undefined => versions.get(period);
  const contextOf = (release: ReleaseVersion): NarrativeContext => ({
    publication,
    comparison: compareWith(release, byPeriod),
    findRelease,
  });
  const methodology = loadNarrative(watched, `${code}/methodology`, contextOf(latest.release), reportReference);
  const read = published.map((one) => {
    const context = contextOf(one.release);
    const narratives = loadReleaseNarratives(one.folder, one.path, context, reportReference);
    return { ...one, comparison: context.comparison, narratives };
  });
  folder.reportUnmatched();
  const shown = read.filter(isShown);
  const prints = new Map(located.map(({ release, figuresPrint }) => [release.period.id, figuresPrint]));
  const publicationPrint = combineFingerprints([sitePrint, watched.fingerprint()]);
  const neighbours = listNeighbours(shown.map(({ release }) => release.period));
  return {
    publication,
    methodology,
    findRelease,
    fingerprint: combineFingerprints([publicationPrint, ...located.map((one) => one.folder.fingerprint())]),
    releases: shown.map(({ release, comparison, narratives, folder: files }) => {
      const own = neighbours.get(release.period.id) ?? { latest: release.period };
      const around = [own.earlier, own.later, own.latest].map((period) => period?.id ?? '');
      const recent = listRecent(release, neighbours, versions);
      const used = [comparison.since, ...listReferredPeriods(narratives)].map((period) => prints.get(period) ?? '');
      const parts = [
        publicationPrint,
        files.fingerprint(),
        String(release.staffHasEnded),
        ...around,
        ...used,
        ...listTrends(release, recent),
      ];
      return {
        release,
        comparison,
        narratives,
        superseded: [],
        residuals: [],
        neighbours: own,
        recent,
        fingerprint: combineFingerprints(parts),
      };
    }),
  };
}

/** The neighbours of each of `periods`, which come latest first, by SDMX notation. */
function listNeighbours(periods: readonly ReferencePeriod[]): ReadonlyMap<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  for (const ofOneKind of Map.groupBy(periods, ({ kind }) => kind).values()) {
    for (const [index, period] of ofOneKind.entries()) {
      const [latest = period, later, earlier] = [ofOneKind[0], ofOneKind[index - 1], ofOneKind[index + 1]];
      neighbours.set(period.id, { latest, ...(earlier && { earlier }), ...(later && { later }) });
    }
  }
  return neighbours;
}

/** How many periods a trend goes back. */
const mostRecent = 12;

function listRecent(
  release: ReleaseVersion,
  neighbours: ReadonlyMap<string, Neighbours>,
  versions: ReadonlyMap<string, ReleaseVersion>,
): readonly ReleaseVersion[] {
  const recent = [release];
  for (let next = neighbours.get(release.period.id)?.earlier; next !== undefined && recent.length < mostRecent; ) {
    const version = versions.get(next.id);
    if (version !== undefined) recent.unshift(version);
    next = neighbours.get(next.id)?.earlier;
  }
  return recent;
}

/** What the trends of the headline figures show of other releases. */
function listTrends({ headlines }: ReleaseVersion, recent: readonly ReleaseVersion[]): readonly string[] {
  return headlines.map((address) => JSON.stringify(recent.map((release) => findObservation(release, address)?.value)));
}

function compareWith(release: ReleaseVersion, byPeriod: ReadonlyMap<string, LocatedRelease>): Comparison {
  const since = release.declaration.compared_with ?? samePeriodLastYear(release.period);
  return { current: release, previous: byPeriod.get(since.id)?.release, since: since.id };
}

function checkComparedPeriods(located: readonly LocatedRelease[], report: Report): void {
  const periods = located.map(({ release }) => release.period.id);
  for (const { release, declaration } of located) {
    const period = release.declaration.compared_with?.id;
    if (period === undefined || periods.includes(period)) continue;
    const place = declaration.placeOf(['compared_with']);
    report({ code: 'period-missing', place, particulars: { period } });
  }
}

/** The periods that the narratives name for a figure, sorted. */
function listReferredPeriods({ release, departments }: ReleaseNarratives): readonly string[] {
  const narratives: readonly Narrative[] = [release, ...departments.values()].flatMap((byLanguage) => [
    ...byLanguage.values(),
  ]);
  const periods = new Set<string>();
  for (const { blocks } of narratives) {
    for (const { component } of listComponents(blocks)) {
      if (component.name === 'Figure' && component.period !== undefined) periods.add(component.period);
    }
  }
  return [...periods].sort();
}
