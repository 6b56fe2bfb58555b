// The one-file editions: a release version whole in one file, in one language. What each is bound from, and where it lies.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { listComponents } from '../narrative/narrative-tree.ts';
import type { Language } from '../statistics/language.ts';
import { type AddressScheme, pathOf } from './address-of.ts';
import { hasCorrections } from './has-notes.ts';
import { listReleasePages } from './list-pages.ts';
import type { PageReference } from './page.ts';

/** One edition. Each version keeps its own for good, so that the version is always named. */
export interface EditionReference {
  readonly publication: string;
  readonly period: string;
  readonly version: string;
  readonly language: Language;
}

export interface ListedEdition {
  readonly edition: EditionReference;
  /** The pages that it is bound from, in reading order; the first is the release itself. */
  readonly pages: readonly PageReference[];
  /** Changes when anything in data/ that the edition shows changes. */
  readonly fingerprint: string;
  /** Of the release version; a PDF that was made from another state of it is not shown. */
  readonly mark: string;
  /** Of a version that has been replaced; its pages have it in their addresses. */
  readonly superseded?: { readonly version: string };
}

/** Kinds of page that are bound, in the order of the edition. */
const boundKinds = ['release', 'department', 'staff', 'tables', 'notes', 'definitions', 'indicator'] as const;

/** The editions of every version of every release, in every language of the site. */
export function listEditions({ site, series }: Catalogue): readonly ListedEdition[] {
  return series.flatMap((one) => {
    const versions = one.releases.flatMap((published) => [published, ...published.superseded]);
    return versions.flatMap((published) => {
      const pages = listBoundPages(one, published);
      const fingerprint = fingerprintOf(one, published);
      const { publication, period, version } = published.release;
      return site.languages.map((language) => ({
        edition: { publication, period: period.id, version, language },
        pages,
        fingerprint,
        mark: published.ownPrint,
        ...(published.supersededBy && { superseded: { version } }),
      }));
    });
  });
}

/** The path of the edition's file below the base. Its name says what it is wherever it is saved. */
export function pathOfEdition(
  { publication, period, version, language }: EditionReference,
  format: 'html' | 'pdf',
  scheme: AddressScheme,
): string {
  const name = [publication, period.toLowerCase(), version, language].join('-');
  return `${pathOf({ kind: 'release', publication, period }, language, scheme)}/${name}.${format}`;
}

/** The release's own pages and the publication's definitions. */
export function listBoundPages(series: PublishedSeries, published: PublishedRelease): readonly PageReference[] {
  const definitions: PageReference = { kind: 'definitions', publication: series.publication.code };
  const pages = [...listReleasePages(series, published).map(({ page }) => page), definitions];
  return boundKinds.flatMap((kind) => pages.filter((page) => page.kind === kind));
}

/** A methodology that shows figures shows those of the latest release: then the whole publication counts. */
function fingerprintOf(series: PublishedSeries, published: PublishedRelease): string {
  const showsFigures = [...series.methodology.values()].some(({ blocks }) => !listComponents(blocks).next().done);
  const isCorrected = hasCorrections(series) ? ' corrected' : '';
  return `${published.fingerprint}${isCorrected} ${showsFigures ? series.fingerprint : ''}`;
}
