// All releases of one publication in order of time, each with what it is compared with and its narratives.
import type { Narrative } from '../narrative/narrative-tree.ts';
import { listComponents } from '../narrative/narrative-tree.ts';
import type { NarrativeContext } from '../narrative/resolve-figure.ts';
import type { Report } from '../problems/problem.ts';
import type { Comparison } from '../statistics/change.ts';
import type { Publication } from '../statistics/publication.ts';
import { samePeriodLastYear } from '../statistics/reference-period.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
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
import { unlessFigureIsMissing } from './unless-figure-is-missing.ts';

export interface PublishedRelease {
  readonly release: ReleaseVersion;
  readonly comparison: Comparison;
  readonly narratives: ReleaseNarratives;
  /** Changes when anything in data/ changes that a page of the release shows. */
  readonly fingerprint: string;
}

export interface PublishedSeries {
  readonly publication: Publication;
  /** Latest first; without the periods that are only compared with. */
  readonly releases: readonly PublishedRelease[];
  readonly methodology: NarrativeByLanguage;
  /** Changes when anything in the publication's folder or in site.yaml changes. */
  readonly fingerprint: string;
}

/** Loads the publication in the folder `code`; nothing when it cannot be used at all. `sitePrint`: of site.yaml. */
export function loadSeries(
  folder: DataFolder,
  code: string,
  sitePrint: string,
  report: Report,
): PublishedSeries | undefined {
  const own = watchReads(folder);
  const publication = loadPublication(own, code, report);
  if (publication === undefined) return undefined;
  const { located, isWhole } = locateReleases(folder, publication, report);
  checkComparedPeriods(located, report);
  const byPeriod = new Map(located.map((release) => [release.release.period.id, release]));
  const published = located.filter(({ release }) => !release.declaration.comparison_only);
  const [latest] = published;
  if (latest === undefined) {
    const place = { file: nameInMessages(folder, code), line: 1, column: 1 };
    if (isWhole) report({ code: 'release-missing', place, particulars: {} });
    return undefined;
  }
  const reportReference = isWhole ? report : unlessFigureIsMissing(report);
  const contextOf = (release: ReleaseVersion): NarrativeContext => ({
    publication,
    comparison: compareWith(release, byPeriod),
    findRelease: (period) => byPeriod.get(period)?.release,
  });
  const methodology = loadNarrative(own, `${code}/methodology`, contextOf(latest.release), reportReference);
  const read = published.map((one) => {
    const context = contextOf(one.release);
    const narratives = loadReleaseNarratives(one.folder, one.path, context, reportReference);
    return { ...one, comparison: context.comparison, narratives };
  });
  const prints = new Map(located.map(({ release, folder: watched }) => [release.period.id, watched.fingerprint()]));
  const publicationPrint = combineFingerprints([sitePrint, own.fingerprint()]);
  return {
    publication,
    methodology,
    fingerprint: combineFingerprints([publicationPrint, ...prints.values()]),
    releases: read.map(({ release, comparison, narratives }, index) => {
      const neighbours = [read[index - 1], read[index + 1], read[0]].map((other) => other?.release.period.id ?? '');
      const shown = [release.period.id, comparison.since, ...listReferredPeriods(narratives)];
      const parts = [publicationPrint, ...neighbours, ...shown.map((period) => prints.get(period) ?? '')];
      return { release, comparison, narratives, fingerprint: combineFingerprints(parts) };
    }),
  };
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
