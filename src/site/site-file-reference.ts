// The files for machines that the site has one of, in no language, and where each lies.

/** The map of the site, or a part of it when it is too long for one file; robots.txt; the catalogue for data portals; the measures that other sites can set beside theirs, and their schema. */
export type SiteFileReference =
  | { readonly kind: 'sitemap'; readonly part?: number }
  | { readonly kind: 'robots' | 'catalogue' | 'key-figures' | 'key-figures-schema' };

/** The path of the file below the base. */
export function pathOfSiteFile(file: SiteFileReference): string {
  switch (file.kind) {
    case 'sitemap':
      return file.part === undefined ? 'sitemap.xml' : `sitemap-${file.part}.xml`;
    case 'robots':
      return 'robots.txt';
    case 'catalogue':
      return 'dcat.rdf';
    case 'key-figures':
      return 'nyckeltal.json';
    case 'key-figures-schema':
      return 'nyckeltal.schema.json';
  }
}
