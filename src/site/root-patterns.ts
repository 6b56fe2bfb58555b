// Where what a publication had at the root of the site has moved to, when others came beside it: a pattern for each folder and file.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { Language } from '../statistics/language.ts';
import { type AddressScheme, pathOf } from './address-of.ts';
import { pathOfDownload } from './address-of-download.ts';
import { listDownloads } from './list-downloads.ts';
import { listPages } from './list-pages.ts';

/** `*` at the end of `from` stands for all that is left, which is `:splat` in `to`. There is a folder of each release. */
export function listRootPatterns(code: string, catalogue: Catalogue, scheme: AddressScheme) {
  const before = { ...scheme, onlyPublication: code };
  const pages = listPages(catalogue).flatMap(({ page, language }) => {
    if (!('publication' in page) || page.publication !== code) return [];
    return shorten(
      `${pathOf(page, language, before)}/`,
      `${pathOf(page, language, scheme)}/`,
      rootOf(language, scheme),
    );
  });
  const files = listDownloads(catalogue).flatMap(({ download, language }) => {
    if (!('publication' in download) || download.publication !== code) return [];
    const [from, to] = [before, scheme].map((one) => pathOfDownload(download, language, one));
    return from === undefined || to === undefined ? [] : shorten(from, to, rootOf(language, scheme));
  });
  // The site has come to have some of the same names there.
  const taken = new Set(
    listDownloads(catalogue).map(({ download, language }) => pathOfDownload(download, language, scheme)),
  );
  const free = [...pages, ...files].filter(({ from }) => !taken.has(from));
  return [...new Map(free.map((one) => [one.from, one])).values()];
}

/** Below which the pages of the language lie. */
function rootOf(language: Language, { firstLanguage }: AddressScheme): string {
  return language === firstLanguage ? '' : `${language}/`;
}

/** The pattern of the first folder of the path below `root`; the path itself where it is a file there, nothing where it has not moved. */
function shorten(from: string, to: string, root: string): readonly { readonly from: string; readonly to: string }[] {
  const end = from.indexOf('/', root.length) + 1;
  // The front page of the site has come to lie where that of the publication lay.
  if (from === to || end === root.length + 1 || from === root) return [];
  return end === 0
    ? [{ from, to }]
    : [{ from: `${from.slice(0, end)}*`, to: `${to.slice(0, to.length - from.length + end)}:splat` }];
}
