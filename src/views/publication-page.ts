// The pages above the releases: the site's start page and a publication's list of releases.
import { formatDate, formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import { hasCorrections } from '../site/has-notes.ts';
import { hasUnits } from '../site/list-pages.ts';
import type { PageReference } from '../site/page.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import { type ComingReleaseView, listComing } from './calendar-page.ts';
import { type HeadlineView, makeHeadlines } from './headline-view.ts';
import { scheduleOf } from './next-release.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { makeReleaseContext } from './release-context.ts';
import { tellDates } from './release-dates.ts';

export interface ReleaseEntry extends LinkView {
  /** "maj–augusti 2018"; empty for a whole year. */
  readonly months: string;
  /** "Publicerad den 21 november 2026"; of a draft that it is one. */
  readonly published: string;
  /** Both of these as sentences. */
  readonly facts: string;
}

interface PromisedEntry extends ReleaseEntry {
  /** "Utlovad den 20 november 2026"; empty when no day was. */
  readonly promised: string;
}

export interface PublicationEntry {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly producer: string;
  readonly unit: string;
  readonly initials: string;
  readonly address: string;
  readonly latest: ReleaseEntry;
  readonly headlines: readonly HeadlineView[];
  /** All releases, latest first, by the year that they are about. */
  readonly years: readonly { readonly year: string; readonly releases: readonly PromisedEntry[] }[];
  /** Those that are promised, the nearest first. */
  readonly coming: readonly ComingReleaseView[];
  /** The other pages of the publication: tables, comparing, definitions, calendar, and corrections once there are any. */
  readonly further: readonly LinkView[];
}

/** The site's start page: each publication with the first of its latest figures. */
export interface StartPageView {
  readonly description: string;
  /** Where the units stand side by side. */
  readonly units: LinkView;
  readonly entries: readonly (PublicationEntry & { readonly few: readonly HeadlineView[] })[];
}

const few = 3;

/** Makes the start page. */
export function makeStartPage(catalogue: Catalogue, language: Language, scheme: AddressScheme): StartPageView {
  const entries = catalogue.series.map((series) => {
    const entry = makePublicationEntry(series, language, scheme);
    return { ...entry, few: entry.headlines.slice(0, few) };
  });
  const titles = entries.map(({ title, producer }) => `${title} (${producer})`).join(', ');
  const { page } = messagesIn(language);
  return { description: page.startDescription(titles), units: makeUnitsLink(language, scheme), entries };
}

/** What leads from the site's only publication to other units, when there are peers. */
export function findUnitsLink(catalogue: Catalogue, language: Language, scheme: AddressScheme): LinkView | undefined {
  const isOnly = catalogue.series.length === 1;
  return isOnly && hasUnits(catalogue) ? makeUnitsLink(language, scheme) : undefined;
}

function makeUnitsLink(language: Language, scheme: AddressScheme): LinkView {
  return { text: messagesIn(language).unitsPage.title, address: addressOf({ kind: 'units' }, language, scheme) };
}

/** The entry of one publication. */
export function makePublicationEntry(
  series: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): PublicationEntry {
  const { publication, releases } = series;
  const [latest] = releases;
  if (latest === undefined) throw new Error(`The publication ${publication.code} has no release.`);
  const textOf = (text: LocalizedText): string => selectText(text, language, publication.language).text;
  const { code, producer } = publication;
  return {
    code,
    title: textOf(publication.title),
    description: textOf(publication.description),
    producer: textOf(producer.name),
    unit: textOf(producer.unit),
    initials: publication.brand.initials,
    address: addressOf({ kind: 'publication', publication: code }, language, scheme),
    latest: makeReleaseEntry(latest, series, language, scheme),
    headlines: makeHeadlines(makeReleaseContext(series, latest, language, scheme)),
    years: listYears(series, language, scheme),
    coming: listComing(series, language),
    further: listFurther(series, latest, language, scheme),
  };
}

function listFurther(
  series: PublishedSeries,
  { release: { period } }: PublishedRelease,
  language: Language,
  scheme: AddressScheme,
): readonly LinkView[] {
  const { calendar, comparisons, page, revisions } = messagesIn(language);
  const { publication } = series;
  const { code } = publication;
  const linkTo = (text: string, to: PageReference): LinkView => ({ text, address: addressOf(to, language, scheme) });
  return [
    linkTo(`${page.tables}, ${formatPeriod(period, publication, language)}`, {
      kind: 'tables',
      publication: code,
      period: period.id,
    }),
    linkTo(comparisons.compareTitle, { kind: 'compare', publication: code }),
    linkTo(page.definitions, { kind: 'definitions', publication: code }),
    linkTo(calendar.title, { kind: 'calendar' }),
    ...(hasCorrections(series) ? [linkTo(revisions.allTitle, { kind: 'corrections', publication: code })] : []),
  ];
}

function listYears(series: PublishedSeries, language: Language, scheme: AddressScheme): PublicationEntry['years'] {
  const { calendar: words } = messagesIn(language);
  const promises = new Map(scheduleOf(series).map(({ period, promisedOn }) => [period.id, promisedOn]));
  const byYear = Map.groupBy(series.releases, ({ release }) => String(release.period.year));
  return [...byYear].map(([year, releases]) => ({
    year,
    releases: releases.map((published) => {
      const promised = promises.get(published.release.period.id);
      return {
        ...makeReleaseEntry(published, series, language, scheme),
        promised: promised === undefined ? '' : words.promisedOn(formatDate(promised, language)),
      };
    }),
  }));
}

function makeReleaseEntry(
  of: PublishedRelease,
  { publication }: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): ReleaseEntry {
  const { period, declaration } = of.release;
  const { page } = messagesIn(language);
  const { released_on: released, status } = declaration;
  const months = period.kind === 'year' ? '' : formatPeriodMonths(period, language);
  const dates = released === undefined || status === 'draft' ? [] : tellDates(of, language);
  const published = status === 'draft' ? page.draftMark : dates.join('. ');
  const facts = [months === '' ? '' : page.periodsCovered(months), published];
  return {
    text: capitalize(formatPeriod(period, publication, language)),
    address: addressOf({ kind: 'release', publication: publication.code, period: period.id }, language, scheme),
    months,
    published,
    facts: facts.flatMap((fact) => (fact === '' ? [] : [`${fact}.`])).join(' '),
  };
}
