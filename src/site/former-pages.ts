// The addresses that pages and files had when what they are about was called something else: `formerly` of publications, departments and
// indicators. Whoever follows one is led to where the page lies now.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { Language } from '../statistics/language.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { type Publication, siteRoot } from '../statistics/publication.ts';
import { type AddressScheme, pathOf } from './address-of.ts';
import { type DownloadReference, pathOfDownload } from './address-of-download.ts';
import { pathOfApi } from './api-reference.ts';
import { listEditions, pathOfEdition } from './editions.ts';
import { listDownloads } from './list-downloads.ts';
import { listPages } from './list-pages.ts';
import type { PageReference } from './page.ts';
import { listRootPatterns } from './root-patterns.ts';

/** A path below the base that has moved, and where it is now. */
export interface MovedPath {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
}

/** A department or indicator of a publication that had another code. */
interface Rename {
  readonly publication: string;
  readonly of: 'department' | 'indicator';
  readonly now: string;
  readonly before: string;
}

/** Every former address of every page of the site, editions included. */
export function listFormerPages(catalogue: Catalogue, scheme: AddressScheme): readonly MovedPath[] {
  const folders = findFormerFolders(catalogue);
  const renames = listRenames(catalogue);
  if (folders.size === 0 && renames.length === 0) return [];
  const pages = listPages(catalogue).flatMap(({ page, language }) => {
    const renamed = renamePage(page, renames);
    const before = renamed.map((one) => pathOf(one, language, scheme));
    const moved = [page, ...renamed].flatMap((one) =>
      'publication' in one
        ? (folders.get(one.publication) ?? []).map((folder) => {
            const before = placeIn(folder, one, scheme);
            return pathOf(before.reference, language, before.scheme);
          })
        : [],
    );
    return [...before, ...moved].map((from) => ({ from, to: pathOf(page, language, scheme), language }));
  });
  const editions = listEditions(catalogue).flatMap(({ edition }) => {
    const to = pathOfEdition(edition, 'html', scheme);
    return (folders.get(edition.publication) ?? []).map((folder) => {
      const before = placeIn(folder, edition, scheme);
      return { from: pathOfEdition(before.reference, 'html', before.scheme), to, language: edition.language };
    });
  });
  return [...pages, ...editions];
}

/**
 * The same as patterns, for hosts that follow them: of pages and of files. `:period` and `:version` stand for any, and `*` at the end for all
 * that is left, which is `:splat` there.
 */
export function listFormerPatterns(
  catalogue: Catalogue,
  scheme: AddressScheme,
): readonly Omit<MovedPath, 'language'>[] {
  const folders = findFormerFolders(catalogue);
  const renames = listRenames(catalogue);
  const ofFolders = [...folders].flatMap(([code, formerly]) =>
    formerly.flatMap((before) =>
      before === siteRoot
        ? listRootPatterns(code, catalogue, scheme)
        : listFolderPatterns(code, before, catalogue, scheme),
    ),
  );
  if (renames.length === 0) return ofFolders;
  const ofPages = listPages(catalogue).flatMap(({ page, language }) =>
    renamePage(page, renames).map((before) => ({
      from: `${pathOf(anyRelease(before), language, scheme)}/`,
      to: `${pathOf(anyRelease(page), language, scheme)}/`,
    })),
  );
  const ofFiles = listDownloads(catalogue).flatMap(({ download, language }) =>
    renameDownload(download, renames).map((before) => ({
      from: pathOfDownload(anyRelease(before), language, scheme),
      to: pathOfDownload(anyRelease(download), language, scheme),
    })),
  );
  const unique = new Map([...ofPages, ...ofFiles].map((one) => [one.from, one]));
  return [...ofFolders, ...unique.values()];
}

/** Editions have the folder in their names as well. */
function listFolderPatterns(code: string, before: string, { site }: Catalogue, scheme: AddressScheme) {
  const { onlyPublication: _, ...apart } = scheme;
  const ofSite = site.languages.flatMap((language) => {
    const from = pathOf({ kind: 'publication', publication: before }, language, apart);
    const now = pathOf({ kind: 'publication', publication: code }, language, scheme);
    const to = now === '' ? '' : `${now}/`;
    return [
      { from: `${from}/:period/${before}-*`, to: `${to}:period/${code}-:splat` },
      { from: `${from}/*`, to: `${to}:splat` },
    ];
  });
  const api = (publication: string) =>
    pathOfApi({ kind: 'api', file: 'publication', publication }).replace('index.json', '');
  return [...ofSite, { from: `${api(before)}*`, to: `${api(code)}:splat` }];
}

/** What lies in a publication as it was called, and how addresses were made, when it was in the `folder`. */
function placeIn<Reference extends { readonly publication: string }>(
  folder: string,
  reference: Reference,
  scheme: AddressScheme,
) {
  const { onlyPublication: _, ...apart } = scheme;
  return folder === siteRoot
    ? { reference, scheme: { ...apart, onlyPublication: reference.publication } }
    : { reference: { ...reference, publication: folder }, scheme: apart };
}

function findFormerFolders({ series }: Catalogue): ReadonlyMap<string, readonly string[]> {
  return new Map(
    series.flatMap(({ publication: { code, formerly } }) =>
      formerly === undefined ? [] : [[code, formerly] as const],
    ),
  );
}

function listRenames({ series }: Catalogue): readonly Rename[] {
  return series.flatMap(({ publication }) => [
    ...listFormer(publication, 'indicator', publication.indicators.values()),
    ...listFormer(
      publication,
      'department',
      publication.dimensions.get(reservedDimensions.department)?.categories.values(),
    ),
  ]);
}

function listFormer(
  { code: publication }: Publication,
  of: Rename['of'],
  things: Iterable<{ readonly code: string; readonly formerly?: readonly string[] | undefined }> = [],
): readonly Rename[] {
  return [...things].flatMap(({ code, formerly = [] }) =>
    formerly.map((before) => ({ publication, of, now: code, before })),
  );
}

/** The page by each of the codes that what it is about had. */
function renamePage(page: PageReference, renames: readonly Rename[]): readonly PageReference[] {
  return renames.flatMap(({ publication, of, now, before }): readonly PageReference[] => {
    if (!('publication' in page) || page.publication !== publication) return [];
    if (of === 'department' && 'department' in page && page.department === now)
      return [{ ...page, department: before }];
    if (of === 'indicator' && 'indicator' in page && page.indicator === now) return [{ ...page, indicator: before }];
    if (!('figure' in page)) return [];
    const figure = renameFigure(page.figure, now, before);
    return figure === page.figure ? [] : [{ ...page, figure }];
  });
}

function renameDownload(download: DownloadReference, renames: readonly Rename[]): readonly DownloadReference[] {
  return renames.flatMap(({ publication, of, now, before }): readonly DownloadReference[] => {
    if (!('publication' in download) || download.publication !== publication) return [];
    if (of === 'department' && 'department' in download && download.department === now) {
      return [{ ...download, department: before }];
    }
    if (of === 'indicator' && 'indicator' in download && download.indicator === now) {
      return [{ ...download, indicator: before }];
    }
    if (!('figure' in download)) return [];
    const figure = renameFigure(download.figure, now, before);
    return figure === download.figure ? [] : [{ ...download, figure }];
  });
}

/** The parts of a figure's name are codes of tables, indicators and departments; see list-embeds and list-period-figures. */
function renameFigure(figure: string, now: string, before: string): string {
  const names = new Map([
    [now, before],
    [`for-${now}`, `for-${before}`],
  ]);
  return figure
    .split('--')
    .map((part) => names.get(part) ?? part)
    .join('--');
}

/** The same in any release and version. */
function anyRelease<Reference extends { readonly kind: string }>(reference: Reference): Reference {
  return {
    ...reference,
    ...('period' in reference && { period: ':period' }),
    ...('version' in reference && reference.version !== undefined && { version: ':version' }),
  };
}
