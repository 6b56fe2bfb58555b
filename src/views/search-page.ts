// The page of search: what the form offers, and everything from A to Z, which needs no JavaScript.
import { formatPeriod } from '../format/format-period.ts';
import { initialOf, sortNames } from '../format/sort-names.ts';
import { type Messages, messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import type { Subject, SubjectKind } from '../search/search-index.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import { listFindable } from '../site/findable-releases.ts';
import { type Language, selectText } from '../statistics/language.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { anyPeriod } from './search-source.ts';
import { makeSubjects } from './search-subjects.ts';

export interface SearchPageView {
  readonly publications: readonly { readonly code: string; readonly title: string }[];
  /** Years that have a release, latest first. */
  readonly years: readonly string[];
  readonly letters: readonly { readonly letter: string; readonly entries: readonly EntryView[] }[];
  readonly releases: readonly {
    readonly title: string;
    /** The latest ones. */
    readonly links: readonly LinkView[];
    readonly all: LinkView;
  }[];
  readonly settings: SearchSettings;
}

export interface EntryView extends LinkView {
  /** Whose it is, where there are several publications. */
  readonly note: string;
}

/** What the form's program is told. */
export interface SearchSettings {
  readonly language: Language;
  readonly messages: Omit<Messages['search'], 'allReleasesOf' | 'failed'>;
  /** The index of each publication; its other files lie in a folder of the same name. */
  readonly indexes: readonly { readonly code: string; readonly address: string }[];
  /** Pages that belong to no publication. */
  readonly pages: readonly Subject[];
}

const fewReleases = 6;

/** What the list from A to Z has; the rest is found on these pages. */
const listedKinds: ReadonlySet<SubjectKind> = new Set(['indicator', 'department', 'page']);

/** Makes the page. Draft releases are not on it. */
export function makeSearchPage(catalogue: Catalogue, language: Language, scheme: AddressScheme): SearchPageView {
  const messages = messagesIn(language);
  const series = catalogue.series.filter((one) => listFindable(one).length > 0);
  const years = new Set(
    series.flatMap((one) => listFindable(one).map(({ release: { period } }) => String(period.year))),
  );
  const pages: readonly LinkView[] = (['about', 'accessibility'] as const).map((kind) => ({
    text: messages.page[kind],
    address: addressOf({ kind }, language, scheme),
  }));
  const { allReleasesOf: _, failed: __, ...texts } = messages.search;
  return {
    publications: series.map(({ publication }) => ({
      code: publication.code,
      title: selectText(publication.title, language, publication.language).text,
    })),
    years: [...years].sort().reverse(),
    letters: groupByLetter(
      [
        ...series.flatMap((one) => listEntries(one, series.length > 1, language, scheme)),
        ...pages.map((page) => ({ ...page, note: '' })),
      ],
      language,
    ),
    releases: series.map((one) => listReleases(one, language, scheme)),
    settings: {
      language,
      messages: texts,
      indexes: series.map(({ publication: { code } }) => ({
        code,
        address: addressOfDownload({ kind: 'search', publication: code, file: { kind: 'index' } }, language, scheme),
      })),
      pages: pages.map(({ text, address }) => ({ kind: 'page', title: text, address, releases: [] })),
    },
  };
}

/** Departments, indicators and pages, each leading to the latest release that has it. */
function listEntries(
  series: PublishedSeries,
  isOneOfSeveral: boolean,
  language: Language,
  scheme: AddressScheme,
): readonly EntryView[] {
  const { publication } = series;
  const releases = listFindable(series);
  const note = isOneOfSeveral ? selectText(publication.producer.unit, language, publication.language).text : '';
  return makeSubjects(series, language, scheme).flatMap(({ kind, title, address, releases: own, language: other }) => {
    const latest = releases[own[0] ?? 0]?.release.period.id.toLowerCase();
    if (!listedKinds.has(kind) || latest === undefined) return [];
    const link = { text: title, address: address.replace(anyPeriod, latest), note };
    return [{ ...link, ...(other !== undefined && { language: other }) }];
  });
}

function groupByLetter(entries: readonly EntryView[], language: Language): SearchPageView['letters'] {
  const byLetter = Map.groupBy(sortNames(entries, language), ({ text }) => initialOf(text, language));
  return [...byLetter].map(([letter, own]) => ({
    letter: letter === '' ? messagesIn(language).search.digits : letter,
    entries: own,
  }));
}

function listReleases(
  series: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): SearchPageView['releases'][number] {
  const { publication } = series;
  const { code } = publication;
  const title = selectText(publication.title, language, publication.language).text;
  return {
    title,
    links: listFindable(series)
      .slice(0, fewReleases)
      .map(({ release: { period } }) => ({
        text: capitalize(formatPeriod(period, publication, language)),
        address: addressOf({ kind: 'release', publication: code, period: period.id }, language, scheme),
      })),
    all: {
      text: messagesIn(language).search.allReleasesOf(title),
      address: addressOf({ kind: 'publication', publication: code }, language, scheme),
    },
  };
}
