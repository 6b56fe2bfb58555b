// What every page has around its content: title, language links, breadcrumbs, the footer's facts, the brand.
import { formatDate, formatPeriod } from '../format/format-period.ts';
import { type Messages, messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import { findNewest } from '../site/find-newest.ts';
import { hasCorrections } from '../site/has-notes.ts';
import { isPreview } from '../site/is-preview.ts';
import { isMapped } from '../site/list-mapped-pages.ts';
import type { PageReference } from '../site/page.ts';
import { type Language, type LocalizedText, selectText, type TextInLanguage } from '../statistics/language.ts';
import { parseReferencePeriod } from '../statistics/reference-period.ts';
import { type BrandView, makeBrand } from './brand-view.ts';
import { findNewerRelease, type NewerRelease } from './newer-release.ts';
import type { SharingTagsView } from './sharing-view.ts';
import type { StructuredNode } from './structured-data.ts';
import { tellUnpublished } from './tell-unpublished.ts';

export interface LinkView {
  readonly text: string;
  readonly address: string;
  /** Of the text, when it is not the page's. */
  readonly language?: Language;
}

export interface PageFrame {
  readonly language: Language;
  readonly messages: Messages;
  readonly siteName: string;
  readonly homeAddress: string;
  readonly otherLanguages: readonly (LinkView & { readonly language: Language })[];
  /** Search engines are to leave the page out. */
  readonly isHidden: boolean;
  /** The page in the site's first language, for readers of a language that the site does not have. */
  readonly defaultAddress: string;
  /** From the publication down to the page above this one. */
  readonly trail: readonly LinkView[];
  /** The page of search. */
  readonly search: LinkView;
  readonly footerLinks: readonly LinkView[];
  /** Every brand that the page shows. */
  readonly brands: readonly BrandView[];
  /** On a page of a superseded version: what it is, and the same page of the newest, or its release. */
  readonly superseded?: {
    /** "version 1" */
    readonly version: string;
    readonly text: string;
    readonly newest: LinkView;
  };
  /** On a page of a release that is not the latest of its kind. */
  readonly newer?: NewerRelease;
  /** In a preview that has what is not published: what the page is. That of a draft says so itself. */
  readonly unpublished?: string;
  /** What search engines are told that the page is about. */
  readonly subjects?: readonly StructuredNode[];
  /** The feeds of the publication; on the start page those of the site. */
  readonly feeds: readonly LinkView[];
  /** What is said where a link to the page is shared; absent on the page for what does not exist. */
  readonly sharing?: SharingTagsView;
  /** Absent on pages that belong to no publication. */
  readonly publication?: {
    readonly title: string;
    readonly producer: string;
    readonly unit: string;
    readonly initials: string;
    readonly address: string;
    readonly notice?: TextInLanguage;
    readonly contact: LinkView & { readonly email?: string; readonly telephone?: string };
    readonly licence: LinkView;
  };
}

/** The frame of `page` in `language`. */
export function makePageFrame(
  catalogue: Catalogue,
  page: PageReference,
  language: Language,
  scheme: AddressScheme,
): PageFrame {
  const messages = messagesIn(language);
  const { site } = catalogue;
  const series =
    'publication' in page
      ? catalogue.series.find(({ publication }) => publication.code === page.publication)
      : undefined;
  const linkTo = (to: PageReference, text: string): LinkView => ({ text, address: addressOf(to, language, scheme) });
  const only = catalogue.series.length === 1 ? catalogue.series[0] : undefined;
  const home: PageReference =
    only === undefined ? { kind: 'start' } : { kind: 'publication', publication: only.publication.code };
  const superseded = series && findNewest(page, series);
  const newer = series && findNewerRelease(page, series, language, scheme);
  const toHome = [linkTo(home, messages.page.home)];
  return {
    language,
    messages,
    siteName: selectText(site.name, language, scheme.firstLanguage).text,
    homeAddress: addressOf(home, language, scheme),
    otherLanguages: site.languages
      .filter((other) => other !== language)
      .map((other) => ({
        language: other,
        text: messages.page.inOtherLanguage,
        address: addressOf(page, other, scheme),
      })),
    isHidden: isPreview(catalogue) || !isMapped(page),
    defaultAddress: addressOf(page, scheme.firstLanguage, scheme),
    trail:
      series === undefined
        ? toHome.filter(() => page.kind !== 'start')
        : makeTrail(series, { page, language, linkTo, start: only === undefined ? toHome : [] }),
    search: linkTo({ kind: 'search' }, messages.search.title),
    footerLinks: [
      ...(series === undefined
        ? []
        : [
            linkTo({ kind: 'definitions', publication: series.publication.code }, messages.page.definitions),
            linkTo({ kind: 'quality', publication: series.publication.code }, messages.quality.title),
          ]),
      ...(series === undefined || !hasCorrections(series)
        ? []
        : [linkTo({ kind: 'corrections', publication: series.publication.code }, messages.revisions.allTitle)]),
      linkTo({ kind: 'calendar' }, messages.calendar.title),
      linkTo({ kind: 'about' }, messages.page.about),
      linkTo({ kind: 'accessibility' }, messages.page.accessibility),
    ],
    brands: catalogue.series
      .filter((one) => page.kind === 'start' || one === series)
      .map(({ publication: { code, brand } }) => makeBrand(code, brand.colour)),
    ...(series && { publication: makePublicationFrame(series, language, scheme) }),
    feeds: listFeeds(catalogue, page, language, scheme),
    ...tellUnpublished(catalogue, page, language),
    ...(newer && { newer }),
    ...(superseded && {
      superseded: {
        version: messages.revisions.version(superseded.version.slice(1)),
        text: messages.revisions.superseded(superseded.version.slice(1), formatDate(superseded.publishedOn, language)),
        newest: linkTo(superseded.newest, messages.revisions.toNewest),
      },
    }),
  };
}

/** That of corrections alone is offered where one chooses; every page of a publication has that of all. */
function listFeeds(
  catalogue: Catalogue,
  page: PageReference,
  language: Language,
  scheme: AddressScheme,
): readonly LinkView[] {
  if (isPreview(catalogue)) return [];
  if (page.kind !== 'start' && !('publication' in page)) return [];
  const { feeds } = messagesIn(language);
  const of = { kind: 'feed', ...('publication' in page && { publication: page.publication }) } as const;
  const all = { text: feeds.all, address: addressOfDownload(of, language, scheme) };
  const corrections = addressOfDownload({ ...of, about: 'corrections' }, language, scheme);
  const hasChoice = page.kind === 'start' || page.kind === 'publication' || page.kind === 'corrections';
  return hasChoice ? [all, { text: feeds.corrections, address: corrections }] : [all];
}

function makePublicationFrame({ publication }: PublishedSeries, language: Language, scheme: AddressScheme) {
  const textOf = (text: LocalizedText): string => selectText(text, language, publication.language).text;
  const { producer, contact, licence, notice, brand, code, title } = publication;
  return {
    title: textOf(title),
    producer: textOf(producer.name),
    unit: textOf(producer.unit),
    initials: brand.initials,
    address: addressOf({ kind: 'publication', publication: code }, language, scheme),
    contact: {
      text: textOf(contact.name),
      address: contact.url,
      ...(contact.email !== undefined && { email: contact.email }),
      ...(contact.telephone !== undefined && { telephone: contact.telephone }),
    },
    licence: { text: textOf(licence.name), address: licence.url },
    ...(notice !== undefined && { notice: selectText(notice, language, publication.language) }),
  };
}

interface TrailSource {
  readonly page: PageReference;
  readonly language: Language;
  readonly linkTo: (to: PageReference, text: string) => LinkView;
  /** The link to the site's start page, when there is one above the publication. */
  readonly start: readonly LinkView[];
}

function makeTrail({ publication }: PublishedSeries, source: TrailSource): readonly LinkView[] {
  const { page, language, linkTo, start } = source;
  const messages = messagesIn(language);
  const { code } = publication;
  if (page.kind === 'publication') return start;
  const title = selectText(publication.title, language, publication.language).text;
  const series = linkTo({ kind: 'publication', publication: code }, title);
  if (page.kind === 'indicator-periods') {
    return [...start, series, linkTo({ kind: 'definitions', publication: code }, messages.page.definitions)];
  }
  if (page.kind === 'release' || !('period' in page)) return [...start, series];
  const period = parseReferencePeriod(page.period);
  const label = period === undefined ? page.period : formatPeriod(period, publication, language);
  return [...start, series, linkTo({ ...page, kind: 'release' }, capitalize(label))];
}

/** The first letter large, as at the beginning of a sentence or a link. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
