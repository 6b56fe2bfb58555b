// The one-file editions: opened as a file without a network, whole, and printed to an accessible PDF as `npm run pdf` does.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPrinter, type Printer } from '../../scripts/print-documents.ts';
import { findBrowser } from './find-browser.ts';
import { openPage } from './open-page.ts';
import { fileOf, listSitePages, selectPages } from './site-pages.ts';

const { folder } = inject('site');
const isEdition = ({ kind }: { readonly kind: string }) => kind.startsWith('edition');
const editions = listSitePages(folder).filter(isEdition);

test('each version of each release has one in each language', () => {
  const releases = listSitePages(folder).filter(({ kind }) => /^release/.test(kind));
  expect(editions.length).toBeGreaterThanOrEqual(releases.length);
  for (const { address } of releases) {
    expect(editions.filter((edition) => dirname(edition.address) === dirname(`${address}x`))).not.toEqual([]);
  }
});

test('holds all that the pages of its release say', () => {
  for (const edition of editions.filter(({ address }) => address.includes('-v1-'))) {
    const own = readText(readFileSync(fileOf(folder, edition), 'utf8'));
    const release = dirname(fileOf(folder, edition));
    const said = readdirSync(release, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('index.html') && !/(^|\/)v\d+\//.test(path))
      .filter((path) => !/^(jamforelser|comparisons|figurer|figures)\//.test(path))
      .flatMap((path) => listSaid(readFileSync(join(release, path), 'utf8'), path));
    expect(said.filter((text) => !own.includes(text))).toEqual([]);
  }
});

test('search engines are to pass over that of a superseded version, and no other', () => {
  const versionOf = (address: string) => Number(/-v(\d+)-[a-z]{2}\.html$/.exec(address)?.[1]);
  for (const edition of editions) {
    const later = editions.filter(
      ({ address }) => address.replace(/-v\d+-/, '') === edition.address.replace(/-v\d+-/, ''),
    );
    const isNewest = later.every(({ address }) => versionOf(address) <= versionOf(edition.address));
    const isHidden = readFileSync(fileOf(folder, edition), 'utf8').includes('<meta name="robots" content="noindex">');
    expect(isHidden, edition.address).toBe(!isNewest);
  }
});

describe.each(selectPages(folder).filter(isEdition))('$kind: /$address', (page) => {
  const file = pathToFileURL(resolve(fileOf(folder, page))).href;

  test('opens from a folder, asks for nothing, and has each place that it leads to', async () => {
    await using opened = await openPage(file, { width: 1280, javaScript: true });
    expect(opened.misdeeds).toEqual({ console: [], violations: [], elsewhere: [file], failed: [] });
    expect(await opened.page.evaluate(() => document.fonts.check('16px "Public Sans"'))).toBe(true);
    const faults = await opened.page.evaluate(() => {
      const places = [...document.querySelectorAll('a[href^="#"]')].flatMap((link) => {
        const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
        return document.getElementById(id) === null ? [`no place ${id}`] : [];
      });
      const relative = [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        return /^(#|https:|mailto:|tel:|data:)/.test(address) ? [] : [`leads nowhere: ${address}`];
      });
      const unseen = [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.alt);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return [...places, ...relative, ...unseen, ...ids.filter((id, index) => ids.indexOf(id) !== index)];
    });
    expect(faults).toEqual([]);
  });
});

describe('as PDF', { timeout: 120_000 }, () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = openPrinter(await findBrowser(process.env), process.env);
  });
  afterAll(() => printer.close());

  test.each(selectPages(folder).filter(isEdition))('$kind: /$address', async (page) => {
    const file = fileOf(folder, page);
    const html = readFileSync(file, 'utf8');
    const { bytes, pages } = await printer.print(pathToFileURL(resolve(file)).href);
    const pdf = bytes.toString('latin1');
    expect(pages).toBeGreaterThan(5);
    expect(pdf).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true>>/);
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    expect(pdf).toContain(`/Lang (${/<html lang="(..)"/.exec(html)?.[1]})`);
    const titles = [...pdf.matchAll(/\/Title (\((?:[^()\\]|\\.)*\)|<[0-9A-F]+>)/g)].map(([, text = '']) =>
      readTitle(text),
    );
    expect(titles[0]).toBe(/<title>([^<]*)/.exec(html)?.[1]);
    // A bookmark for each part in the contents.
    const contents = [...(/<ul><li><a href="#.*?<\/ul>/.exec(html)?.[0].matchAll(/<a[^>]*>([^<]*)/g) ?? [])];
    const squeeze = (text: string) => text.replaceAll(/[\s\u00ad]/g, '');
    const bookmarks = new Set(titles.map(squeeze));
    expect(contents.map(([, text = '']) => squeeze(text)).filter((text) => !bookmarks.has(text))).toEqual([]);
    // Tags that a screen reader goes by: one title, headings, tables with heads, each chart with its words.
    const tagsOf = (name: string) => pdf.split(new RegExp(`/S /${name}\\b`)).length - 1;
    expect(tagsOf('H1')).toBe(1);
    expect(tagsOf('Table')).toBeGreaterThan(0);
    expect(tagsOf('TH')).toBeGreaterThan(tagsOf('Table'));
    expect(pdf.split(/\/S \/Figure\s*\/Alt/).length - 1).toBe(html.split('role="img"').length - 1);
    expect(tagsOf('Figure')).toBe(pdf.split(/\/S \/Figure\s*\/Alt/).length - 1);
    // All letters are drawn by fonts in the file.
    const fonts = pdf.split(/\/Type \/Font\b/).length - pdf.split('/Subtype /Type0').length;
    expect(pdf.split(/\/Subtype \/Type3|\/FontFile[23]? /).length - 1).toBeGreaterThanOrEqual(fonts);
  });
});

/** A text of a PDF: in one byte a letter, or in UTF-16. */
function readTitle(text: string): string {
  if (text.startsWith('(')) return text.slice(1, -1).replaceAll(/\\(.)/g, '$1');
  const units = text.slice(5, -1).match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

function readText(html: string): string {
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

/** The paragraphs, cells and headings of a page that a reader of the release has to find again. */
function listSaid(html: string, path: string): readonly string[] {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>')).replaceAll(/<nav\b.*?<\/nav>/gs, '');
  const isIndicator = /^(indikatorer|indicators)\//.test(path);
  const own = isIndicator ? (/<section[^>]*aria-labelledby="kallor".*?<\/section>/s.exec(main)?.[0] ?? '') : main;
  const kept = isIndicator ? own.replace(/<p class="table-notes">.*?<\/p>/s, '') : own;
  return [...kept.matchAll(/<(p|td|th|h2|h3|dt|dd|li)\b(?:[^>"]|"[^"]*")*>(.*?)<\/\1>/gs)]
    .map(([, , text = '']) => readText(text).trim())
    .filter((text) => text !== '');
}
