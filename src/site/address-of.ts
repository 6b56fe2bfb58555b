// Where each page lies. Addresses last: once published, one never comes to mean something else.
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';
import type { PageReference } from './page.ts';

/** What addresses depend on besides the page. */
export interface AddressScheme {
  /** The path that the site is published under, with slashes at both ends: `/` or `/statistik/`. */
  readonly base: string;
  /** The language without a prefix. */
  readonly firstLanguage: Language;
  /** The only publication, whose pages then lie at the root of the site. */
  readonly onlyPublication?: string;
  /** Where the lines of the data files are found in public; see `repository` of the site. */
  readonly repository?: string;
}

/** The path of the page below the base, without slashes at its ends; empty for the root. */
export function pathOf(page: PageReference, language: Language, scheme: AddressScheme): string {
  const prefix = language === scheme.firstLanguage ? [] : [language];
  return [...prefix, ...segmentsOf(page, language, scheme)].join('/');
}

/** The whole path of the page on its host, with a slash at its end. */
export function addressOf(page: PageReference, language: Language, scheme: AddressScheme): string {
  const path = pathOf(page, language, scheme);
  return path === '' ? scheme.base : `${scheme.base}${path}/`;
}

function segmentsOf(page: PageReference, language: Language, scheme: AddressScheme): readonly string[] {
  const { slugs } = messagesIn(language);
  const rootOf = (publication: string) => (publication === scheme.onlyPublication ? [] : [publication]);
  const releaseOf = ({ publication, period, version }: Extract<PageReference, { period: string }>) => [
    ...rootOf(publication),
    period.toLowerCase(),
    ...(version === undefined ? [] : [version]),
  ];
  switch (page.kind) {
    case 'start':
      return [];
    case 'about':
    case 'accessibility':
    case 'calendar':
    case 'search':
    case 'units':
      return [slugs[page.kind]];
    case 'publication':
      return rootOf(page.publication);
    case 'definitions':
    case 'corrections':
    case 'quality':
    case 'compare':
      return [...rootOf(page.publication), slugs[page.kind]];
    case 'department-periods':
      return [...rootOf(page.publication), slugs.departments, page.department];
    case 'indicator-periods':
      return [...rootOf(page.publication), slugs.indicators, page.indicator];
    case 'embed-periods':
      return [...rootOf(page.publication), slugs.embed, page.figure];
    case 'release':
      return releaseOf(page);
    case 'staff':
    case 'tables':
    case 'notes':
    case 'comparisons':
      return [...releaseOf(page), slugs[page.kind]];
    case 'department':
      return [...releaseOf(page), slugs.departments, page.department];
    case 'indicator':
      return [...releaseOf(page), slugs.indicators, page.indicator];
    case 'embed':
      return [...releaseOf(page), slugs.embed, page.figure];
  }
}
