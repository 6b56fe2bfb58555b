// What the views of a release are made from: its figures, what they are compared with, the language, the addresses.
import { formatPeriodMonths } from '../format/format-period.ts';
import { type Messages, messagesIn } from '../i18n/messages.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import type { NarrativeContext } from '../narrative/resolve-figure.ts';
import type { AddressScheme } from '../site/address-of.ts';
import type { AtRelease } from '../site/page.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import type { Address, Categories } from '../statistics/observation.ts';
import { parseReferencePeriod } from '../statistics/reference-period.ts';
import type { FreeSourceView } from './free-sources.ts';

export interface ReleaseContext extends NarrativeContext {
  readonly series: PublishedSeries;
  readonly published: PublishedRelease;
  readonly language: Language;
  readonly messages: Messages;
  readonly scheme: AddressScheme;
  /** In a narrative: the sources of its words that are not bound to the data. */
  readonly freeSources?: readonly FreeSourceView[];
}

/** The release or superseded version that the context is of, for references to its pages and files. */
export function releaseAt({ published }: Pick<ReleaseContext, 'published'>): AtRelease {
  const { publication, period, version } = published.release;
  return { publication, period: period.id, ...(published.supersededBy && { version }) };
}

/** The context of a release in a language. */
export function makeReleaseContext(
  series: PublishedSeries,
  published: PublishedRelease,
  language: Language,
  scheme: AddressScheme,
): ReleaseContext {
  const { comparison } = published;
  return {
    series,
    published,
    publication: series.publication,
    comparison,
    language,
    messages: messagesIn(language),
    scheme,
    findRelease: series.findRelease,
  };
}

/** A text of the publication in the language of the context, or as near to it as there is. */
export function textOf(
  text: LocalizedText,
  { language, publication }: Pick<ReleaseContext, 'language' | 'publication'>,
): string {
  return selectText(text, language, publication.language).text;
}

/** The months that the release is compared with: "maj–augusti 2017". */
export function comparedMonths({ comparison, language }: ReleaseContext): string {
  const period = parseReferencePeriod(comparison.since);
  return period === undefined ? comparison.since : formatPeriodMonths(period, language);
}

/** What categories are called, the last dimension last: "Socialförvaltningen, Ekonomiskt bistånd". */
export function nameCategories(
  categories: Categories,
  context: ReleaseContext,
  length: 'long' | 'short' = 'long',
): string {
  const names = Object.entries(categories).map(([dimension, code]) => {
    const category = context.publication.dimensions.get(dimension)?.categories.get(code);
    if (category === undefined) return code;
    return textOf(length === 'short' ? category.shortLabel : category.label, context);
  });
  return names.join(', ');
}

/** What a figure is called: "Besvarade samtal, Socialt stöd". */
export function nameFigure({ indicator: code, categories }: Address, context: ReleaseContext): string {
  const indicator = context.publication.indicators.get(code);
  const name = indicator === undefined ? code : textOf(indicator.label, context);
  return [name, nameCategories(categories, context)].filter((part) => part !== '').join(', ');
}

/** What a dimension is called: "Svarsgrupp". */
export function nameDimension(code: string, context: ReleaseContext): string {
  const dimension = context.publication.dimensions.get(code);
  return dimension === undefined ? code : textOf(dimension.label, context);
}

/** The first letter small, as within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
