// No figure without its source: each one on the site leads to a row that names the cell it came from, and the file
// really says so there. A change is worked out again from the two cells that its row names.
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { fileOf, listSitePages } from './site-pages.ts';
import { type PageTraces, readTraces, type ShownFigure, type StatedSource } from './traced-figures.ts';

const { folder, publishedAddress, debuggingPort } = inject('site');
const base = new URL(publishedAddress).pathname;
const traces = new Map<string, PageTraces>();

beforeAll(async () => {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`);
  const page: Page = await browser.newPage();
  // An edition holds the same figures once more, without what is told of charts.
  for (const one of listSitePages(folder).filter(({ kind }) => !kind.startsWith('edition'))) {
    traces.set(`${base}${one.address}`, await page.evaluate(readTraces, readFileSync(fileOf(folder, one), 'utf8')));
  }
  await page.close();
});

test('every figure in a table, a tile, a list and a bound sentence leads to its source', () => {
  const figures = [...traces].flatMap(([address, page]) => page.figures.map((figure) => ({ address, ...figure })));
  expect(figures.length).toBeGreaterThan(1000);
  expect(figures.filter(({ href }) => href === undefined)).toEqual([]);
  const faults = figures.flatMap(({ address, ...figure }) => {
    const fault = faultOf(figure, address);
    return fault === undefined ? [] : [`${address}: ${figure.text} → ${figure.href}: ${fault}`];
  });
  expect(faults).toEqual([]);
});

test('every point of a chart stands in the table of the chart', () => {
  expect([...traces].flatMap(([address, { strayPoints }]) => strayPoints.map((text) => `${address}: ${text}`))).toEqual(
    [],
  );
});

test('every cell that a row names holds the figure, and every formula comes out', () => {
  const faults = [...traces].flatMap(([address, { rows }]) =>
    Object.entries(rows).flatMap(([id, sources]) =>
      sources.flatMap((source) => {
        const fault = faultOfSource(source, sources, address);
        return fault === undefined ? [] : [`${address}#${id}: ${source.figure}, ${source.text}: ${fault}`];
      }),
    ),
  );
  expect(faults).toEqual([]);
  expect([...traces.values()].flatMap(({ rows }) => Object.values(rows)).length).toBeGreaterThan(300);
});

/** What is wrong with the way from a figure to its source. */
function faultOf({ href = '', value, text }: ShownFigure, from: string): string | undefined {
  const { pathname, hash } = new URL(href, `http://localhost${from}`);
  const target = traces.get(pathname);
  const id = decodeURIComponent(hash.slice(1));
  if (target === undefined) return 'no page';
  if (!target.ids.includes(id)) return 'no place';
  const sources = target.rows[id];
  if (sources === undefined) return id === 'definition' || id === 'periods' ? undefined : 'no row';
  if (value !== undefined) {
    const numbers = sources.map((source) => readStatedCell(source, pathname)?.number);
    return numbers.includes(value) ? undefined : `the row has the cells ${numbers.join(', ')}`;
  }
  const told = firstNumber(text.split(/ (?:än|som|than|as) /)[0] ?? '');
  const known = sources.map(({ figure }) => firstNumber(figure));
  return told === undefined || known.includes(told) ? undefined : `the row has the figures ${known.join(', ')}`;
}

/** "−3 634" and "3 634 färre" → "3634". */
function firstNumber(text: string): string | undefined {
  return /\d[\d\s.,]*/
    .exec(text)?.[0]
    .replace(/[\s.,]+$/, '')
    .replace(/\s|(?<=\d),(?=\d{3})/g, '')
    .replace(',', '.');
}

function faultOfSource(source: StatedSource, beside: readonly StatedSource[], address: string): string | undefined {
  if (/ indicators\.yaml\b/.test(source.text)) return faultOfTarget(source, beside, address);
  const cell = readStatedCell(source, address);
  return cell === undefined ? faultOfFormula(source, beside, address) : faultOfCell(source.figure, cell);
}

const targetSchema = z.object({ at_least: z.number().optional(), at_most: z.number().optional() });
const indicatorsSchema = z.object({ schema: z.int() }).catchall(z.object({ target: targetSchema.optional() }));

/** A target is the bound that indicators.yaml declares, and its outcome follows from the cell of the row. */
function faultOfTarget({ figure, text }: StatedSource, beside: readonly StatedSource[], address: string) {
  const [publication = '', , , code = ''] = address.slice(base.length).replace(/^en\//, '').split('/');
  const { schema: _, ...declared } = indicatorsSchema.parse(
    parse(readFileSync(`data/${publication}/indicators.yaml`, 'utf8')),
  );
  const { at_least: least, at_most: most } = declared[code]?.target ?? {};
  if (readNumber(figure) !== (least ?? most)) return `the file says ${least ?? most}`;
  const [cell] = beside.flatMap((one) => readStatedCell(one, address) ?? []);
  const number = cell?.number ?? Number.NaN;
  const isMet = least === undefined ? number <= (most ?? 0) : number >= least;
  const known = isMet ? /(?:target met|målet nåddes)$/ : /(?:target not met|målet nåddes inte)$/;
  const expected = Number.isNaN(number) ? /(?:not reported|redovisas inte)$/ : known;
  return expected.test(text) ? undefined : `the outcome of ${number} is another`;
}

function faultOfCell(figure: string, { text, number }: StatedCell): string | undefined {
  if (text === undefined) return 'the file has no such cell';
  const shown = firstNumber(figure);
  const isSame = Number.isNaN(number) ? shown === undefined : readNumber(figure) === number;
  return isSame ? undefined : `the cell says ${text}`;
}

function faultOfFormula({ figure, text }: StatedSource, beside: readonly StatedSource[], address: string) {
  const [current, previous] = beside.flatMap((one) => readStatedCell(one, address)?.number ?? []);
  if (current === undefined || previous === undefined) return 'not two cells';
  const difference = current - previous;
  const exact = text.includes('× 100') ? (difference / Math.abs(previous)) * 100 : difference;
  const decimals = firstNumber(figure)?.split('.')[1]?.length ?? 0;
  const isNear = Math.abs(exact - readNumber(figure)) <= 0.5 * 10 ** -decimals + 1e-9;
  return isNear ? undefined : `it comes to ${exact}`;
}

/** The number of a figure as it is written: "−6,6 %" is −6.6, "1 min 20 s" is 80. */
function readNumber(figure: string): number {
  const sign = figure.includes('−') ? -1 : 1;
  const parts = [...figure.matchAll(/([\d.]+)\s(h|tim|min|s)(?![\p{L}.])/gu)];
  const seconds = { h: 3600, tim: 3600, min: 60, s: 1 };
  const isDuration = parts.some(([, , unit]) => unit === 's' || unit === 'min');
  if (!isDuration) return sign * Number(firstNumber(figure));
  return (
    sign *
    parts.reduce(
      (sum, [, number, unit]) =>
        sum + Number(number) * seconds[unit === 'h' || unit === 'tim' || unit === 'min' ? unit : 's'],
      0,
    )
  );
}

interface StatedCell {
  /** As it stands in the file; absent when the file has no such line or column. */
  readonly text: string | undefined;
  /** NaN when the cell holds a marker alone. */
  readonly number: number;
}

const cellPattern = /^(?:rad|line) (\d+), (?:kolumn|column) (\w+) (?:i|of) ([\w.-]+) \((\S+) (v\d+)\)/;

/** The cell that a source names, read from the file itself; nothing for a formula. */
function readStatedCell({ text }: StatedSource, address: string): StatedCell | undefined {
  const [, line, column = '', file, period, version] = cellPattern.exec(text) ?? [];
  if (line === undefined) return undefined;
  const publication = address.slice(base.length).replace(/^en\//, '').split('/')[0];
  const rows = readFileSync(`data/${publication}/${period}/${version}/${file}`, 'utf8')
    .split('\n')
    .map((row) => row.trimEnd().split(';'));
  const cell = rows[Number(line) - 1]?.[rows[0]?.indexOf(column) ?? -1];
  return { text: cell, number: Number.parseFloat((cell ?? '').replace(/\s/g, '').replace(',', '.')) };
}
