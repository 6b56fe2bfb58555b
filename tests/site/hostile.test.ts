// A site of hostile texts (tests/hostile/hostile-site.ts), on which nothing runs, nothing is asked for elsewhere, and every text is a
// text. Another site has nothing for these to look at.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { importLimits } from '../../src/importing/import-limits.ts';
import { openArchive } from '../../src/importing/open-archive.ts';
import { listFiles } from '../build/run-build.ts';
import { corpus } from '../hostile/corpus.ts';
import { openPage } from './open-page.ts';
import { listSitePages } from './site-pages.ts';

const { folder } = inject('site');
const files = listFiles(folder);
const tables = listSitePages(folder).find(({ kind }) => kind === 'tables');
const isHostile =
  tables !== undefined && readFileSync(join(folder, tables.address, 'index.html'), 'utf8').includes('onerror=ran=1');

/** Runs in the page: what could run, or lead to what does. Pictures inside a one-file edition do not. */
function findWays(): readonly string[] {
  const programs = /^(?:javascript|vbscript|file|blob|data(?!:image\/(?:jpeg|png|webp);base64,)):/i;
  const ways = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => {
      const leads = /^(?:xlink:)?href$|^src$|action$/i.test(name) && programs.test(value.replace(/[\0-\x20]/g, ''));
      return leads || /^on|^srcdoc$/i.test(name) ? [`${element.tagName} ${name}=${value.slice(0, 200)}`] : [];
    }),
  );
  const scripts = [...document.scripts].filter(
    ({ type, src }) => !type.endsWith('json') && new URL(src, location.href).origin !== location.origin,
  );
  const foreign = [...document.querySelectorAll('iframe, object, embed, base[href], meta[http-equiv="refresh"]')];
  const ran = Reflect.has(window, 'ran') ? ['ran'] : [];
  return [...ways, ...[...scripts, ...foreign].map(({ outerHTML }) => outerHTML.slice(0, 200)), ...ran];
}

describe.runIf(isHostile)('a site of hostile texts', () => {
  test('has no page on which anything runs, leads to a program, or is asked for elsewhere', async () => {
    const faults: string[] = [];
    for (const { address } of listSitePages(folder)) {
      await using opened = await openPage(address);
      opened.page.on('dialog', (dialog) => {
        faults.push(`/${address} asks ${dialog.message()}`);
        dialog.dismiss().catch(() => undefined);
      });
      const ways = await opened.page.evaluate(findWays);
      const misdeeds = Object.entries(opened.misdeeds).flatMap(([kind, list]) =>
        list.map((one: string) => `${kind} ${one}`),
      );
      faults.push(...[...ways, ...misdeeds].map((fault) => `/${address}: ${fault}`));
    }
    expect(faults).toEqual([]);
  }, 600_000);

  test('shows each text as it is written', async () => {
    await using opened = await openPage(tables?.address ?? '');
    const shown = await opened.page.evaluate(() => document.body.innerText.replaceAll('\u00ad', ''));
    const { markup, closings, attributes, programs, formulas, names } = corpus;
    const texts = [markup, closings, attributes, programs, formulas, names].flat();
    const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
    expect(texts.map(plain).filter((text) => !plain(shown).includes(text))).toEqual([]);
  });

  test('has pictures and feeds that are whole, and hold no program', async () => {
    await using opened = await openPage('');
    // The site's own pages let nobody parse markup.
    await opened.page.goto('about:blank');
    const paths = files.filter((path) => /\.(?:xml|svg|rdf)$/.test(path));
    const texts = paths.map((path): [string, string] => [path, readFileSync(join(folder, path), 'utf8')]);
    const faults = await opened.page.evaluate(
      (all) =>
        all.flatMap(([path, text]) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          const elements = [...parsed.querySelectorAll('*')];
          const programs = elements.filter(
            (element) =>
              /^(?:script|foreignObject|parsererror|iframe)$/i.test(element.localName) ||
              [...element.attributes].some(({ name }) => /^on/i.test(name)),
          );
          return programs.map(({ outerHTML }) => `${path}: ${outerHTML.slice(0, 200)}`);
        }),
      texts,
    );
    expect(paths.length).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });

  test('has tables for spreadsheets without formulas', () => {
    const csv = files.filter((path) => path.endsWith('.csv'));
    const cells = csv.flatMap((path) => Papa.parse<string[]>(readFileSync(join(folder, path), 'utf8')).data.flat());
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter((text) => /^[=+\-@\t\r]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text))).toEqual([]);
    const formulas = files
      .filter((path) => path.endsWith('.xlsx'))
      .filter((path) => {
        const archive = openArchive(readFileSync(join(folder, path)), importLimits);
        return archive.names.some((name) => /<f[ >]/.test(Buffer.from(archive.read(name) ?? []).toString()));
      });
    expect(formulas).toEqual([]);
  });

  test('has data for programs that are JSON', () => {
    const faults = files.filter((path) => {
      if (!path.endsWith('.json')) return false;
      try {
        JSON.parse(readFileSync(join(folder, path), 'utf8'));
        return false;
      } catch {
        return true;
      }
    });
    expect(faults).toEqual([]);
  });
});
