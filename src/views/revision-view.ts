// What a version has changed, in words: the sentence at the top of the release, and old → new for each figure.
import { formatChangeCell } from '../format/format-change.ts';
import { formatCount } from '../format/format-count.ts';
import { formatObservation } from '../format/format-observation.ts';
import { formatDate } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import { isNumber, type Observation } from '../statistics/observation.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import type { RevisedFigure, Revision, RevisionKind } from '../statistics/revision.ts';
import { roundTo } from '../statistics/rounding.ts';
import { addressOfFigureIn } from './figure-link.ts';
import { nameFigure, type ReleaseContext, textOf } from './release-context.ts';
import { softenLongWords } from './soft-hyphens.ts';

export interface RevisionView {
  /** The anchor on the page of notes: `2018-t2-v2`. */
  readonly id: string;
  readonly kind: RevisionKind;
  /** ISO date. */
  readonly date: string;
  /** "Rättad den 1 februari 2019: tre siffror ändrade", without a full stop. */
  readonly told: string;
  /** That a revision was planned; empty for a correction. */
  readonly standing: string;
  readonly reason: string;
  /** What it means for the text; empty when the publisher says nothing. */
  readonly effect: string;
  readonly figures: readonly RevisedFigureView[];
}

export interface RevisedFigureView {
  readonly name: string;
  /** Where the figure stands among the release's tables; absent when it is no longer there. */
  readonly address?: string;
  readonly before: string;
  readonly after: string;
  /** With sign; empty when one of the two is no number. */
  readonly difference: string;
}

/** "Rättad den 1 februari 2019: tre siffror ändrade", without a full stop. */
export function tellRevision(revision: Revision, language: Language): string {
  const { revisions: words } = messagesIn(language);
  return words.told[revision.kind](formatDate(revision.revisedOn, language), countChanges(revision, language));
}

function countChanges({ figures: { length }, changesTexts }: Revision, language: Language): string {
  const { revisions: words } = messagesIn(language);
  if (length === 0) return changesTexts ? words.texts : words.nothing;
  const figures = length === 1 ? words.oneFigure : words.figures(formatCount(length, language));
  return changesTexts ? words.both(figures) : figures;
}

/** Makes the views of what the versions of `release` have changed, latest first. */
export function makeRevisionViews(release: ReleaseVersion, context: ReleaseContext): readonly RevisionView[] {
  return release.revisions.toReversed().map((revision) => ({
    id: idOfRevision(release, revision),
    kind: revision.kind,
    date: revision.revisedOn,
    told: tellRevision(revision, context.language),
    standing: revision.kind === 'revision' ? context.messages.revisions.planned : '',
    reason: textOf(revision.reason, context),
    effect: revision.effect === undefined ? '' : textOf(revision.effect, context),
    figures: revision.figures.flatMap((figure) => makeRevisedFigure(figure, context) ?? []),
  }));
}

/** Where a page of notes tells of the revision. */
export function idOfRevision({ period }: ReleaseVersion, { version }: Revision): string {
  return `${period.id.toLowerCase()}-${version}`;
}

function makeRevisedFigure(
  { address, before, after }: RevisedFigure,
  context: ReleaseContext,
): RevisedFigureView | undefined {
  const indicator = context.publication.indicators.get(address.indicator);
  if (indicator === undefined) return undefined;
  const place = after && addressOfFigureIn(after.period, after, context);
  return {
    name: softenLongWords(nameFigure(address, context), context.messages.wordEndings),
    before: writeFigure(before, indicator, context),
    after: writeFigure(after, indicator, context),
    difference: writeDifference(before, after, indicator, context.language),
    ...(place !== undefined && { address: place }),
  };
}

function writeFigure(observation: Observation | undefined, indicator: Indicator, context: ReleaseContext): string {
  if (observation === undefined) return context.messages.revisions.none;
  return formatObservation(observation, indicator, context.language, 'table').text;
}

/** The difference itself, never a share of the earlier figure. */
function writeDifference(
  before: Observation | undefined,
  after: Observation | undefined,
  indicator: Indicator,
  language: Language,
): string {
  if (!(isNumber(before) && isNumber(after))) return '';
  const absolute = roundTo(after.value.number - before.value.number, indicator.decimals);
  const approximate = [before, after].some(({ value }) => value.status === 'estimated');
  const change = {
    kind: 'computed',
    absolute,
    approximate,
    since: before.period,
    current: after,
    previous: { value: before.value, cells: [before] },
  } as const;
  return formatChangeCell(change, indicator, language);
}
