// The releases around a release, as links: those of the same kind of period just before and after it, the same period of
// the year before, and the latest.
import { formatPeriod } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import type { ReleaseContext } from './release-context.ts';

export interface ReleaseNeighbours {
  readonly earlier?: LinkView;
  readonly later?: LinkView;
  /** Absent when it is the one just before. */
  readonly lastYear?: LinkView;
  /** Absent when it is the one just after, or the release itself. */
  readonly latest?: LinkView;
}

/** Makes the links; each release is named once. */
export function makeNeighbours({ published, publication, language, scheme }: ReleaseContext): ReleaseNeighbours {
  const { earlier, later, lastYear, latest } = published.neighbours;
  const linkTo = (period: ReferencePeriod): LinkView => ({
    text: capitalize(formatPeriod(period, publication, language)),
    address: addressOf({ kind: 'release', publication: publication.code, period: period.id }, language, scheme),
  });
  return {
    ...(earlier && { earlier: linkTo(earlier) }),
    ...(later && { later: linkTo(later) }),
    ...(lastYear && lastYear !== earlier && { lastYear: linkTo(lastYear) }),
    ...(later && later !== latest && { latest: linkTo(latest) }),
  };
}
