// Whether what releases promise of the next one agrees: with the calendar, and from version to version.
import type { Report } from '../problems/problem.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import { promisedAsOf } from '../statistics/release-calendar.ts';
import { findNextPeriod } from '../statistics/release-schedule.ts';
import type { LoadedVersion } from './load-versions.ts';
import type { LocatedRelease } from './locate-releases.ts';

/**
 * Reports each version whose `next_release_on` is another day than held by the calendar when it was published; without an
 * entry there, another day than an earlier version gave. `located` come latest first.
 */
export function checkPromises(located: readonly LocatedRelease[], publication: Publication, report: Report): void {
  const published = located.filter(({ release }) => !release.declaration.comparison_only);
  for (const [index, one] of published.entries()) {
    const { period } = one.release;
    const later = published.slice(0, index).findLast(({ release }) => release.period.kind === period.kind);
    const next = later?.release.period ?? findNextPeriod(period, publication.calendar);
    checkVersions([...one.superseded.toReversed(), one], next, publication, report);
  }
}

/** The versions of one release, oldest first; one that says nothing of the next release goes on from those before it. */
function checkVersions(
  versions: readonly LoadedVersion[],
  next: ReferencePeriod,
  { calendar }: Publication,
  report: Report,
): void {
  const entry = calendar.find(({ period }) => period.id === next.id);
  let first: { readonly day: string; readonly version: string } | undefined;
  for (const { release, declaration } of versions) {
    const { next_release_on: written, released_on: released = '' } = release.declaration;
    const place = declaration.placeOf(['next_release_on']);
    if (written === undefined || place.file !== declaration.name) continue;
    first ??= { day: written, version: release.version };
    const corrected = entry === undefined ? first.day : promisedAsOf(entry, released);
    if (written === corrected) continue;
    const particulars = { written, corrected, period: next.id };
    if (entry === undefined)
      report({ code: 'promise-changed', place, particulars: { ...particulars, version: first.version } });
    else report({ code: 'promise-contradicted', place, particulars: { ...particulars, released } });
  }
}
