// What later versions have changed among the figures of one chart or table: its correction mark.
import { formatPeriodMonths } from '../format/format-period.ts';
import { type Address, addressKey } from '../statistics/observation.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import type { EmbedFigure } from './embed-figure.ts';
import type { LinkView } from './page-frame.ts';
import type { ReleaseContext } from './release-context.ts';
import { addressOfNotes } from './revision-mark.ts';
import { idOfRevision, tellRevision } from './revision-view.ts';

export interface EmbedRevision {
  /** "Rättad den 1 februari 2019: en siffra ändrad", with the months where they are not the release's own. */
  readonly told: string;
  /** Where it is told what has changed. */
  readonly changes: LinkView;
}

/** Those of this release first, the latest first; only figures that are shown count. */
export function listEmbedRevisions(
  { shown, chart }: Pick<EmbedFigure, 'shown' | 'chart'>,
  context: ReleaseContext,
): readonly EmbedRevision[] {
  const { current, previous } = context.comparison;
  const recent = chart?.spec.kind === 'lines' ? context.published.recent.toReversed() : [];
  const byPeriod = new Map(
    [current, previous, ...recent].flatMap((release) => (release ? [[release.period.id, release] as const] : [])),
  );
  return listRevisionsOf([...byPeriod.values()], shown, context);
}

/** Those of the figures in each of the releases; the months are told where they are not those of the context's own. */
export function listRevisionsOf(
  releases: readonly ReleaseVersion[],
  shown: readonly Address[],
  context: ReleaseContext,
): readonly EmbedRevision[] {
  const keys = new Set(shown.map(addressKey));
  return releases.flatMap((release) => listOfRelease(release, keys, context));
}

function listOfRelease(
  release: ReleaseVersion,
  keys: ReadonlySet<string>,
  context: ReleaseContext,
): readonly EmbedRevision[] {
  const { comparison, language, messages } = context;
  const isOwn = release.period.id === comparison.current.period.id;
  const months = isOwn ? '' : ` (${formatPeriodMonths(release.period, language)})`;
  const isShown = ({ address }: { readonly address: Address }): boolean => keys.has(addressKey(address));
  return release.revisions.toReversed().flatMap((revision) => {
    const figures = revision.figures.filter(isShown);
    if (figures.length === 0) return [];
    const told = tellRevision({ ...revision, figures, changesTexts: false }, language);
    const address = `${addressOfNotes(release.period.id, context)}#${idOfRevision(release, revision)}`;
    return [{ told: `${told}${months}`, changes: { text: messages.revisions.seeChanges, address } }];
  });
}
