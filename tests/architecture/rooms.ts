// Who may import whom. A room is a folder of src/ (or src/catalogue.ts, or scripts/). Each may import itself and what
// its row says; nothing else. The reasons stand in CONTRIBUTING.md; a row is changed together with them.

export interface Room {
  /** Rooms, or files of a room ('charts/configure'), whose values it may use. Their types come along. */
  readonly values: readonly string[];
  /** Rooms of which it may know the types, with `import type`. */
  readonly types: readonly string[];
  /** Packages, 'node:' for all that Node brings, 'astro' for Astro and its virtual modules. */
  readonly packages: readonly string[];
}

export const rooms: Readonly<Record<string, Room>> = {
  // The concepts and their rules. Pure: no file system, clock, locale or Astro.
  statistics: { values: [], types: [], packages: ['zod'] },
  // What can be wrong in data/, in words.
  problems: { values: ['statistics'], types: ['i18n'], packages: ['fastest-levenshtein'] },
  // What an outsider can work out of figures that are not shown. The only room that knows the solver.
  disclosure: { values: ['statistics'], types: [], packages: ['yalps'] },
  // The site's texts, a file for each language.
  i18n: { values: [], types: ['statistics'], packages: [] },
  // The only room with a locale.
  format: { values: ['statistics', 'i18n'], types: [], packages: [] },
  // The only room that knows MDX.
  narrative: { values: ['statistics', 'problems'], types: [], packages: ['satteri', 'zod', 'fastest-levenshtein'] },
  // The schemas of data/, and the steps from each to the next. Text in, text out.
  migrations: { values: [], types: [], packages: [] },
  // The only room that knows the file system; Papa Parse and YAML it shares with importing.
  loaders: {
    values: ['statistics', 'problems', 'narrative', 'disclosure', 'migrations'],
    types: [],
    packages: ['papaparse', 'yaml', 'zod', 'node:'],
  },
  // A workbook or CSV file of another system → tables of data/, by a mapping. The only room that knows workbooks.
  importing: {
    values: ['statistics', 'problems', 'loaders'],
    types: [],
    packages: ['papaparse', 'saxen', 'yaml', 'zod', 'node:'],
  },
  // Key figures of other sites, fetched when a person says so. The only room that asks the network.
  peers: { values: ['statistics', 'loaders'], types: [], packages: [] },
  // A release prepared from the one before it.
  drafting: {
    values: ['editor', 'statistics', 'problems', 'loaders', 'narrative'],
    types: [],
    packages: ['yaml', 'node:'],
  },
  // What editors of data/ are told: JSON Schemas and snippets.
  editor: { values: ['statistics', 'narrative', 'migrations'], types: [], packages: ['zod'] },
  // Where data/ is; loads it once.
  catalogue: { values: ['loaders', 'statistics', 'problems'], types: ['narrative'], packages: ['node:'] },
  // Series to Chart.js configuration, and its drawing. Knows nothing of ours but the widths of letters.
  charts: { values: ['fonts'], types: [], packages: ['chart.js'] },
  // Words, stems and compounds; the index of search and what is found in it. At build and in the browser alike.
  search: { values: [], types: ['statistics'], packages: ['fastest-levenshtein'] },
  // Which pages there are, and their addresses.
  site: { values: ['statistics', 'i18n', 'narrative'], types: ['catalogue', 'loaders'], packages: [] },
  // What a page shows: observations selected, formatted and drawn. Where pages get everything from.
  views: {
    values: ['statistics', 'format', 'i18n', 'narrative', 'charts', 'search', 'site'],
    types: ['catalogue', 'loaders', 'problems'],
    packages: [],
  },
  // The result of a check, as text for people and in the formats of machines.
  reporting: { values: ['statistics', 'problems', 'views', 'i18n'], types: ['loaders'], packages: ['node:crypto'] },
  // What happens to every page once it is rendered.
  middleware: { values: ['catalogue', 'binding', 'views', 'statistics'], types: ['loaders'], packages: ['astro'] },
  // Rendered pages: the languages of their parts; several of them → one document. Markup in, markup out; knows nothing of
  // what the pages are about.
  binding: { values: [], types: [], packages: [] },
  // Files for machines, beside the pages: figures as CSV, JSON and workbooks, archives, the API, feeds.
  downloads: {
    values: ['statistics', 'format', 'i18n', 'search', 'site', 'views'],
    types: ['catalogue', 'loaders'],
    packages: ['zod', 'node:zlib'], // the API's schemas; packing
  },
  // Pictures as bytes: drawn, or scaled. The only room that knows pixels.
  pictures: {
    values: ['fonts', 'charts/chart-font', 'charts/measure-text', 'charts/wrap-text', 'site/address-of-picture'],
    types: ['views', 'site'],
    packages: ['node:zlib', 'sharp'],
  },
  // Props in, markup out. No statistics, no loading: only their types.
  components: {
    values: ['views', 'i18n', 'site'],
    types: ['statistics', 'catalogue', 'loaders', 'narrative', 'charts', 'format'],
    packages: ['astro'],
  },
  layouts: {
    values: ['components', 'views', 'i18n', 'site', 'styles', 'fonts', 'hosting/content-policy'],
    types: ['statistics', 'catalogue', 'loaders', 'narrative'],
    packages: ['astro'],
  },
  // What a host has to be told: headers, types, redirects, and how each host is told them. Text in, text out.
  hosting: { values: ['statistics', 'i18n', 'site'], types: ['catalogue'], packages: ['node:crypto'] },
  // A page of each kind, whole.
  'components/pages': {
    values: ['layouts', 'components', 'views', 'i18n', 'site', 'texts', 'styles'],
    types: ['statistics', 'catalogue', 'loaders', 'narrative'],
    packages: ['astro'],
  },
  pages: {
    values: ['components/pages', 'layouts', 'views', 'downloads', 'pictures', 'i18n', 'site', 'catalogue'],
    types: ['statistics', 'loaders', 'narrative'],
    packages: ['astro'],
  },
  // What ships to the browser. A value of ours that it imports is downloaded by every reader.
  client: { values: ['charts', 'search', 'client/comparing', 'styles'], types: ['views'], packages: ['chart.js'] },
  // Comparing any two periods in the browser, by the rules and the words of the pages: all pairs cannot be made at build.
  'client/comparing': {
    values: [
      'statistics/observation',
      'statistics/trend',
      'format/format-comparison',
      'i18n/figure-messages',
      'charts',
      'views/chart-scale',
      'client/trusted-markup',
    ],
    types: ['statistics', 'format', 'downloads'],
    packages: [],
  },
  // Pages that the software itself writes, in MDX.
  texts: { values: ['components'], types: [], packages: [] },
  styles: { values: [], types: [], packages: [] },
  // The characters that the bundled fonts hold, and their widths.
  fonts: { values: [], types: [], packages: [] },
  // What the preview says around the pages: problems, the release's checklist, what can be pasted.
  preview: {
    values: ['statistics', 'problems', 'reporting', 'narrative', 'site', 'views', 'i18n'],
    types: ['loaders'],
    packages: [],
  },
  // What the preview ships to the browser. Nothing of it is in a built site.
  'preview/browser': { values: [], types: ['preview'], packages: [] },
  // The commands for people: thin shells over src.
  scripts: {
    values: [
      'catalogue',
      'loaders',
      'importing',
      'migrations',
      'peers',
      'drafting',
      'editor',
      'problems',
      'reporting',
      'statistics',
      'i18n',
      'site',
      'views',
      'format',
      'charts',
      'narrative',
      'fonts',
      'preview',
      'binding',
      'downloads',
      'pictures',
      'hosting',
    ],
    types: [],
    packages: ['node:', 'astro', 'fontkitten', 'subset-font', 'yaml', 'zod', '@sparticuz/chromium'],
  },
};

/** The <script> of a component or layout runs in the browser: it may import this room, and nothing else. */
export const browserRoom = 'client';

/**
 * The room of a path: 'src/format/number.ts' → 'format', 'src/catalogue.ts' → 'catalogue', 'scripts/new.ts' → 'scripts';
 * a folder of a room with a row of its own is a room: 'components/pages'.
 */
export function roomOf(path: string): string {
  const [folder = '', room = '', inner = ''] = path.split('/');
  if (folder !== 'src') return folder;
  return `${room}/${inner}` in rooms ? `${room}/${inner}` : room.replace(/\.ts$/, '');
}
