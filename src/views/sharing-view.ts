// What a link says of its page when it is shared elsewhere, and what the picture beside it shows: the sender, and the
// first headline figure with its change.
import { formatPeriod } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import type { AddressScheme } from '../site/address-of.ts';
import { addressOfSharingPicture, findPicturedPage, type PicturedPage } from '../site/address-of-picture.ts';
import type { PageReference } from '../site/page.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import { neutralBrand } from './brand-view.ts';
import { type HeadlineView, makeHeadlineWords } from './headline-view.ts';
import { makeReleaseContext, type ReleaseContext } from './release-context.ts';

export interface SharingView {
  /** `#rrggbb` */
  readonly colour: string;
  /** Of the mark. These three are empty for a site of several senders. */
  readonly initials: string;
  readonly sender: string;
  readonly unit: string;
  /** Of the publication, or of the site. */
  readonly title: string;
  /** Absent where there is none to show. */
  readonly figure?: SharingFigure;
  /** What the figure is from: "Kundcenter i siffror, period 2 2018". */
  readonly about: string;
}

export interface SharingFigure {
  readonly label: string;
  readonly pieces: HeadlineView['pieces'];
  /** In words, or why there is none. */
  readonly change: string;
  /** That the figure is preliminary, estimated or has been corrected; empty when it is nothing of these. */
  readonly remark: string;
}

/** What pages say in their head of themselves, besides title and description. */
export interface SharingTagsView {
  readonly type: 'article' | 'website';
  /** "sv_SE" */
  readonly locale: string;
  /** Absent on pages that are not to be spread. */
  readonly picture?: { readonly address: string; readonly alt: string };
}

/** What is said of `page`. */
export function makeSharingTags(
  catalogue: Catalogue,
  page: PageReference,
  language: Language,
  scheme: AddressScheme,
): SharingTagsView {
  const of = findPicturedPage(page, scheme);
  const view = of && findSharingView(catalogue, of, language, scheme);
  return {
    type: 'period' in page ? 'article' : 'website',
    locale: messagesIn(language).locale.replace('-', '_'),
    ...(of &&
      view && { picture: { address: addressOfSharingPicture(of, language, scheme), alt: describePicture(view) } }),
  };
}

/** What the picture of the page shows; nothing for a page that the catalogue does not have. */
export function findSharingView(
  { site, series: all }: Catalogue,
  of: PicturedPage,
  language: Language,
  scheme: AddressScheme,
): SharingView | undefined {
  if (of.kind === 'start') {
    const title = selectText(site.name, language, scheme.firstLanguage).text;
    const titles = all.map(({ publication }) => selectText(publication.title, language, publication.language).text);
    return { colour: neutralBrand, initials: '', sender: '', unit: '', title, about: titles.join(', ') };
  }
  const series = all.find(({ publication }) => publication.code === of.publication);
  const published =
    of.kind === 'publication'
      ? series?.releases[0]
      : series?.releases.find(({ release }) => release.period.id === of.period);
  if (series === undefined || published === undefined) return undefined;
  return viewOf(series, published, language, scheme);
}

/** Every page below a release asks for the same: it is made once. */
const made = new WeakMap<PublishedRelease, Map<string, SharingView>>();

function viewOf(
  series: PublishedSeries,
  published: PublishedRelease,
  language: Language,
  scheme: AddressScheme,
): SharingView {
  const known = made.get(published) ?? new Map<string, SharingView>();
  made.set(published, known);
  const view = known.get(language) ?? makeView(makeReleaseContext(series, published, language, scheme));
  known.set(language, view);
  return view;
}

function makeView(context: ReleaseContext): SharingView {
  const { publication, comparison, language } = context;
  const { brand, producer } = publication;
  const textOf = (text: LocalizedText): string => selectText(text, language, publication.language).text;
  const title = textOf(publication.title);
  const figure = makeFigure(context);
  return {
    colour: brand.colour,
    initials: brand.initials,
    sender: textOf(producer.name),
    unit: textOf(producer.unit),
    title,
    about: [
      ...(figure === undefined ? [] : [title]),
      formatPeriod(comparison.current.period, publication, language),
    ].join(', '),
    ...(figure && { figure }),
  };
}

const space = '\u00a0';

/** The first headline that has a number. */
function makeFigure(context: ReleaseContext): SharingFigure | undefined {
  const { headlines, declaration } = context.comparison.current;
  for (const address of headlines) {
    const words = makeHeadlineWords(address, context);
    if (words?.number === undefined) continue;
    const { label, category, text, pieces, change } = words;
    const remarks = [text.meaning, text.revised?.meaning ?? ''].filter((remark) => remark !== '');
    return {
      label: [label, category].filter((part) => part !== '').join(', '),
      pieces: [
        ...(text.approximation === '' ? [] : [{ text: `${text.approximation}${space}`, isUnit: true }]),
        ...pieces,
        ...(text.unit === '' ? [] : [{ text: text.unit, isUnit: true }]),
      ],
      change: change.text,
      remark: declaration.status === 'provisional' ? context.messages.page.provisional : remarks.join(', '),
    };
  }
  return undefined;
}

function describePicture({ figure, title, about }: SharingView): string {
  if (figure === undefined) return `${title}. ${about}.`;
  const { label, pieces, change } = figure;
  return `${label}: ${pieces.map(({ text }) => text).join('')}. ${change}`;
}
