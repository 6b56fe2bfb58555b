// The figures of the built site's pages beside those of the files that lie beside them, by the rule that a reader would guess:
// the address of the page without its last slash, and the ending of the file.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import { fileOf, listSitePages, type SitePage } from './site-pages.ts';

/** Kinds of page with figures of their own; superseded versions have the same. The others repeat some of them, or have none. */
const kinds = ['release', 'tables', 'department', 'indicator', 'department-periods', 'indicator-periods'];
const folders = /\/v\d+\/(?:forvaltningar|departments|indikatorer|indicators|tabeller|tables)\//;

export interface FiguresPage extends SitePage {
  /** What its files are called, without their ending. */
  readonly files: string;
}

/** The pages of the site that show figures of their own. */
export function listFiguresPages(folder: string): readonly FiguresPage[] {
  return listSitePages(folder).flatMap((page) => {
    const kind = page.kind.replace(' in English', '');
    const isSuperseded = kind === 'superseded' && (/\/v\d+\/$/.test(page.address) || folders.test(page.address));
    return kinds.includes(kind) || isSuperseded ? [{ ...page, files: page.address.replace(/\/$/, '') }] : [];
  });
}

const jsonSchema = z.object({ figures: z.array(z.object({ value: z.number().nullable() })) });

/** What is wrong with the files of the page: that there are none, that they differ, or that they lack a figure of its tables. */
export function findFaults(folder: string, page: FiguresPage): readonly string[] {
  const endings = ['.csv', '.json', '.csv-metadata.json'];
  const missing = endings.filter((ending) => !existsSync(join(folder, `${page.files}${ending}`)));
  if (missing.length > 0) return missing.map((ending) => `${page.files}${ending} is missing`);
  const csv = readFileSync(join(folder, `${page.files}.csv`), 'utf8');
  const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const { figures } = jsonSchema.parse(JSON.parse(readFileSync(join(folder, `${page.files}.json`), 'utf8')));
  const values = data.map(({ value }) => (value === '' ? null : Number(value)));
  if (JSON.stringify(values) !== JSON.stringify(figures.map(({ value }) => value))) {
    return [`${page.files}: CSV and JSON differ`];
  }
  const dimensions = (meta.fields ?? []).filter(
    (field) => field !== 'indicator' && meta.fields?.includes(`${field}_label`),
  );
  const known = new Set(
    data.map((row) => {
      const codes = dimensions.flatMap((dimension) => (row[dimension] === 'total' ? [] : [row[dimension]]));
      return `${row['indicator']}#${codes.length === 0 ? 'total' : codes.join('.')} ${row['value']}`;
    }),
  );
  return listShown(readFileSync(fileOf(folder, page), 'utf8'), page)
    .filter((shown) => !known.has(shown))
    .map((shown) => `${page.files} lacks ${shown}`);
}

/** Every figure in a table of the page, by the row of its indicator's page; changes are worked out from them. */
function listShown(html: string, { address }: SitePage): readonly string[] {
  const own = /(?:indikatorer|indicators)\/(\w+)\/$/.exec(address)?.[1];
  return [...html.matchAll(/<tr(?: id="([^"]+)")?[^>]*>(.*?)<\/tr>/gs)].flatMap(([, row, cells = '']) =>
    [...cells.matchAll(/<td(?: class="previous")?>(.*?)<\/td>/gs)].flatMap(([, cell = '']) => {
      const value = /<data value="([^"]*)"/.exec(cell)?.[1];
      const [, indicator = own, anchor = row] = /href="[^"]*?\/(\w+)\/#([^"]+)"/.exec(cell) ?? [];
      if (value === undefined || indicator === undefined || anchor === undefined) return [];
      return [`${indicator}#${anchor.replace(/\w+:/g, '')} ${value}`];
    }),
  );
}
