// The sentences of a release that are carried over from the one before, held against what release.yaml confirms.

import { type CarriedSentence, checkConfirmed, listCarriedSentences } from '../narrative/prose/check-confirmed.ts';
import type { Report } from '../problems/problem.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import type { NarrativeByLanguage, ReleaseNarratives } from './load-narratives.ts';
import { listNeighbours } from './neighbours.ts';
import type { YamlFile } from './parse-yaml.ts';

/** A release with its texts, and release.yaml for the places in it. */
export interface NarratedRelease {
  readonly release: ReleaseVersion;
  readonly narratives: ReleaseNarratives;
  readonly declaration: YamlFile;
}

/** Asks about sentences with typed figures that stand as in the previous release of the same kind of period. */
export function checkCarried(releases: readonly NarratedRelease[], publication: Publication, report: Report): void {
  const byPeriod = new Map(releases.map((one) => [one.release.period.id, one]));
  const neighbours = listNeighbours(releases.map(({ release }) => release.period));
  for (const one of releases) {
    const earlier = neighbours.get(one.release.period.id)?.earlier;
    checkCarriedFrom(one, earlier && byPeriod.get(earlier.id), publication, report);
  }
}

function checkCarriedFrom(
  { release, narratives, declaration }: NarratedRelease,
  earlier: NarratedRelease | undefined,
  publication: Publication,
  report: Report,
): void {
  const { confirmed: beginnings } = release.declaration;
  const pairs = earlier === undefined ? [] : [...listPairs(narratives, earlier.narratives)];
  const sentences = pairs.flatMap(([now, before]) => listCarried(now, before, publication));
  const placeOf = (index: number) => declaration.placeOf(['confirmed', index]);
  checkConfirmed(sentences, { beginnings, placeOf }, earlier?.release.period.id ?? '', report);
}

/** The same text of both releases: the release's, and each department's. */
function* listPairs(
  now: ReleaseNarratives,
  before: ReleaseNarratives,
): Generator<readonly [NarrativeByLanguage, NarrativeByLanguage]> {
  yield [now.release, before.release];
  for (const [department, narratives] of now.departments) {
    const earlier = before.departments.get(department);
    if (earlier !== undefined) yield [narratives, earlier];
  }
}

function listCarried(
  now: NarrativeByLanguage,
  before: NarrativeByLanguage,
  publication: Publication,
): readonly CarriedSentence[] {
  return [...now].flatMap(([language, narrative]) => {
    const earlier = before.get(language);
    return earlier === undefined ? [] : listCarriedSentences(narrative, earlier, { publication }, language);
  });
}
