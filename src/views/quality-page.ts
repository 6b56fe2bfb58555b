// Everything that the quality declaration of a publication shows: for each criterion what the publisher says, and what can be
// counted in the figures, the versions and the calendar.
import { formatCount } from '../format/format-count.ts';
import { formatList } from '../format/format-list.ts';
import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import { hasCorrections } from '../site/has-notes.ts';
import type { PageReference } from '../site/page.ts';
import { selectText, type TextInLanguage } from '../statistics/language.ts';
import { countDaysToPublish, countFigures, type QualityCriterion, qualityCriteria } from '../statistics/quality.ts';
import { comparePeriods } from '../statistics/reference-period.ts';
import { tellPunctuality } from './calendar-page.ts';
import { listCorrections } from './corrections-page.ts';
import { describeIdentity } from './identity-view.ts';
import { scheduleOf } from './next-release.ts';
import type { LinkView } from './page-frame.ts';
import { lowerFirst, type ReleaseContext, releaseAt, textOf } from './release-context.ts';
import { findReleaseDates } from './release-dates.ts';
import { describeResidual } from './residual-view.ts';

/** A sentence, with what it leads to behind it, or with a list below it. */
export interface QualityFact {
  readonly text: string;
  readonly link?: LinkView;
  readonly list?: readonly string[];
}

export interface CriterionView {
  readonly id: QualityCriterion;
  readonly title: string;
  /** What the publisher says of it. */
  readonly said?: TextInLanguage;
  readonly facts: readonly QualityFact[];
}

export interface QualityPageView {
  readonly description: string;
  readonly criteria: readonly CriterionView[];
}

/** What is told of figures that are less than certain, in this order. */
const uncertainties = ['estimated', 'provisional', 'unreliable', 'missing', 'suppressed'] as const;

/** Makes the page from the context of the latest release of the publication. */
export function makeQualityPage(context: ReleaseContext): QualityPageView {
  const { language, messages, publication } = context;
  const makers: Readonly<Record<QualityCriterion, (context: ReleaseContext) => readonly QualityFact[]>> = {
    relevance: tellRelevance,
    accuracy: tellAccuracy,
    timeliness: tellTimeliness,
    punctuality: tellPunctualityFacts,
    accessibility: tellAccessibility,
    comparability: tellComparability,
    coherence: tellCoherence,
  };
  return {
    description: messages.quality.description(textOf(publication.title, context)),
    criteria: qualityCriteria.map((id) => {
      const said = publication.quality[id];
      return {
        id,
        title: messages.quality.criteria[id],
        ...(said !== undefined && { said: selectText(said, language, publication.language) }),
        facts: makers[id](context),
      };
    }),
  };
}

function tellRelevance(context: ReleaseContext): readonly QualityFact[] {
  const { language, messages, publication } = context;
  const { code, indicators } = publication;
  const { quality: words } = messages;
  const text = indicators.size === 1 ? words.oneIndicator : words.indicators(formatCount(indicators.size, language));
  return [{ text, link: linkTo({ kind: 'definitions', publication: code }, messages.page.definitions, context) }];
}

function tellAccuracy(context: ReleaseContext): readonly QualityFact[] {
  const { language, messages, series } = context;
  const { quality: words, revisions } = messages;
  const counts = countFigures(context.comparison.current.observations.values());
  const parts = uncertainties.flatMap((what) => {
    const count = counts[what];
    if (count === 0) return [];
    return count === 1 ? [words.one[what]] : [words.many[what](formatCount(count, language))];
  });
  const all = counts.all === 1 ? words.oneFigure : words.manyFigures(formatCount(counts.all, language));
  const release = nameRelease(context);
  const corrections = { kind: 'corrections', publication: series.publication.code } as const;
  const times = listCorrections(context).length;
  return [
    {
      text:
        parts.length === 0
          ? `${words.figures(release, all)} ${words.allCertain}`
          : words.figuresOfWhich(release, all, formatList(parts, language)),
    },
    hasCorrections(series)
      ? {
          text: words.corrected(times === 1 ? words.once : words.times(formatCount(times, language))),
          link: linkTo(corrections, lowerFirst(revisions.allTitle), context),
        }
      : { text: words.neverCorrected },
  ];
}

function tellTimeliness(context: ReleaseContext): readonly QualityFact[] {
  const { language, published, messages } = context;
  const { quality: words } = messages;
  const { published: day } = findReleaseDates(published);
  if (day === undefined) return [];
  const days = countDaysToPublish(published.release.period, day);
  const release = nameRelease(context);
  if (days === 0) return [{ text: words.atOnce(release) }];
  return [{ text: words.days(release, days === 1 ? words.oneDay : words.manyDays(formatCount(days, language))) }];
}

function tellPunctualityFacts(context: ReleaseContext): readonly QualityFact[] {
  const { language, messages, series } = context;
  return [
    { text: tellPunctuality(scheduleOf(series), language) },
    {
      text: messages.quality.calendar,
      link: linkTo({ kind: 'calendar' }, messages.quality.calendarLink, context),
    },
  ];
}

function tellAccessibility(context: ReleaseContext): readonly QualityFact[] {
  const { messages, publication } = context;
  const { quality: words } = messages;
  const licence = { text: textOf(publication.licence.name, context), address: publication.licence.url };
  return [
    {
      text: words.formats,
      link: linkTo({ kind: 'tables', ...releaseAt(context) }, lowerFirst(messages.page.tables), context),
    },
    { text: words.licence, link: licence },
    { text: words.access, link: linkTo({ kind: 'accessibility' }, words.accessLink, context) },
  ];
}

function tellComparability(context: ReleaseContext): readonly QualityFact[] {
  const { language, messages, publication, series } = context;
  const { quality: words, comparability } = messages;
  const periods = series.releases.flatMap(({ release, comparison }) => [release, comparison.previous ?? release]);
  const [first] = periods.map(({ period }) => period).sort(comparePeriods);
  const changes = [...publication.indicators.values()].flatMap(({ label, breaks = [] }) =>
    breaks.map(({ from, reason }) => {
      const since = comparability.breakFrom(formatPeriodMonths(from, language));
      return `${textOf(label, context)}. ${since}: ${textOf(reason, context)}`;
    }),
  );
  const remarks = context.comparison.current.notes
    .filter(({ isOnComparability }) => isOnComparability)
    .map(({ text, on }) => {
      const about = on.kind === 'figures' ? publication.indicators.get(on.address.indicator)?.label : undefined;
      return about === undefined ? textOf(text, context) : `${textOf(about, context)}: ${textOf(text, context)}`;
    });
  const obstacles = [...changes, ...remarks];
  return [
    ...(first === undefined ? [] : [{ text: words.since(formatPeriodMonths(first, language)) }]),
    obstacles.length === 0 ? { text: words.noBreaks } : { text: words.breaks, list: obstacles },
  ];
}

function tellCoherence(context: ReleaseContext): readonly QualityFact[] {
  const { messages, publication, published } = context;
  const { quality: words } = messages;
  const identities = Object.values(publication.identities).map((identity) => describeIdentity(identity, context));
  if (identities.length === 0) return [{ text: words.noIdentities }];
  const residuals = published.residuals.map((residual) => describeResidual(residual, context));
  const release = nameRelease(context);
  return [
    { text: words.coherence, list: identities },
    residuals.length === 0 ? { text: words.allHold(release) } : { text: words.residuals(release), list: residuals },
  ];
}

function nameRelease({ comparison, language, publication }: ReleaseContext): string {
  return formatPeriod(comparison.current.period, publication, language);
}

function linkTo(page: PageReference, text: string, { language, scheme }: ReleaseContext): LinkView {
  return { text, address: addressOf(page, language, scheme) };
}
