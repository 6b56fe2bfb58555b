// A publication whose texts exist in Swedish alone, with its pages in English: each text says in which language it is.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { revisedFolder } from '../revised/open-revised.ts';
import { fileOf, listSitePages } from '../site/site-pages.ts';
import { listFiles, Workplace } from './run-build.ts';

/** A word that is in every Swedish text of the data, and nowhere else. */
const token = 'kvarnhjul';
const timeout = 240_000;
const place = new Workplace('one-language');
cpSync(revisedFolder, place.data, { recursive: true });

/** The declaration with the Swedish of each text alone, and the token in it. */
function keepSwedish(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(keepSwedish);
  if (typeof node !== 'object' || node === null) return node;
  if ('sv' in node && 'en' in node) return String(node.sv).replace(/\.?$/, (dot) => ` ${token}${dot}`);
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, keepSwedish(child)]));
}

beforeAll(() => {
  const declarations = listFiles(place.data).filter((path) => path.endsWith('.yaml'));
  for (const path of declarations.filter((one) => !existsSync(join(place.data, dirname(one), 'seal.json')))) {
    const file = join(place.data, path);
    writeFileSync(file, stringify(keepSwedish(parse(readFileSync(file, 'utf8')))));
  }
  const publication = 'servicecenter/publication.yaml';
  place.change(publication, /$/, `period_labels: { tertial: "Kvarnhjul {number} {year}" }\n`);
  place.change(publication, /$/, `quality: { relevance: Därför finns det ${token}. }\n`);
  place.change(
    'servicecenter/2026-T2/v1/release.yaml',
    /$/,
    `notes:\n  - { indicator: calls, text: Det regnade på vårt ${token}. }\n  - { table: channels, text: Brev kom med ${token}. }\n`,
  );
  place.change('servicecenter/2026-T2/v1/release.yaml', /Visar vilka som svarar\./, `Visar vem som har ${token}.`);
  place.change('servicecenter/2026-T2/v1/staff.csv', /Teamledare/, `Ledare för ${token}`);
  expect(place.build()).toEqual({ status: 0, said: expect.stringContaining('pages in') });
}, timeout);
afterAll(() => place.remove());

interface Reading {
  /** Texts with the token, with what stands before them. */
  readonly texts: readonly string[];
  /** Those of them that are not said to be Swedish. */
  readonly unmarked: readonly string[];
}

const voids = /^(?:img|br|hr|source|meta|link|input|wbr|col)$/;

/** What of the page's body is read aloud and has the token. A line of HTML to copy is in no language. */
function readTexts(html: string): Reading {
  const open: { name: string; language: string | undefined }[] = [];
  const texts: string[] = [];
  const unmarked: string[] = [];
  for (const [, end, name = '', attributes = '', text = ''] of html
    .slice(html.indexOf('<body'))
    .replaceAll(/<(script|style|svg|textarea)\b.*?<\/\1>|<!--.*?-->/gs, '')
    .matchAll(/<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>([^<]*)/g)) {
    if (end === '/') open.splice(open.findLastIndex((one) => one.name === name));
    else if (!voids.test(name)) open.push({ name, language: /\slang="(\w+)"/.exec(attributes)?.[1] });
    if (!text.toLowerCase().includes(token)) continue;
    texts.push(text);
    const language = open.findLast((one) => one.language !== undefined)?.language;
    if (language !== 'sv') unmarked.push(`<${end}${name}${attributes}>${text}`.slice(-200));
  }
  return { texts, unmarked };
}

describe('a publication in Swedish with pages in English', { timeout }, () => {
  const readings = () =>
    listSitePages(place.site).map((page) => ({
      ...page,
      ...readTexts(readFileSync(fileOf(place.site, page), 'utf8')),
    }));

  test('says of each Swedish text on an English page that it is Swedish', () => {
    const english = readings().filter(({ kind }) => kind.endsWith('in English'));
    const faults = english.flatMap(({ address, unmarked }) => unmarked.map((text) => `/${address} ${text}`));
    expect([...new Set(faults)]).toEqual([]);
    const silent = english.filter(({ texts }) => texts.length === 0).map(({ kind }) => kind);
    expect(new Set(silent)).toEqual(new Set());
  });

  test('says it of nothing on a Swedish page', () => {
    const swedish = readings().filter(({ kind }) => !kind.endsWith('in English'));
    expect(swedish.flatMap(({ texts }) => texts).length).toBeGreaterThan(1000);
    const marked = swedish.filter((page) =>
      /<span lang="en">|<t[hd][^>]* lang=/.test(readFileSync(fileOf(place.site, page), 'utf8')),
    );
    expect(marked.map(({ address }) => address)).toEqual([]);
  });
});
