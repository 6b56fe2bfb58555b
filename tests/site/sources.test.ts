// Every figure of the two reports that the site was made from is in a data file and on a page. The lists under
// tests/fixtures/sources/ go through the reports line by line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { formatQuantity } from '../../src/format/format-quantity.ts';
import { openDataFolder } from '../../src/loaders/data-folder.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import type { PublishedSeries } from '../../src/loaders/load-series.ts';
import { anchorOf } from '../../src/site/figure-anchor.ts';

const { folder } = inject('site');
const { catalogue } = loadCatalogue(openDataFolder('data', 'data'));

interface SourceFigure {
  readonly line: string;
  readonly figure: string;
  readonly period: string;
  readonly kind: string;
  readonly indicator: string;
  readonly categories: string;
  readonly value: string;
  readonly status: string;
  readonly remark: string;
}

const observed = ['observation', 'change', 'contradicted'];
const declared = ['target', 'parameter', 'scale'];
const notFigures = ['name', 'excluded'];

function readSourceFigures(publication: string): readonly SourceFigure[] {
  const text = readFileSync(`tests/fixtures/sources/${publication}.csv`, 'utf8').trimEnd();
  const { data, errors } = Papa.parse<SourceFigure>(text, { header: true, delimiter: ';' });
  expect(errors).toEqual([]);
  return data;
}

function readPage(path: string): string {
  return readFileSync(join(folder, path, 'index.html'), 'utf8');
}

/** What a reader sees in each cell: by where its source stands, the cells of the period before by that and "before". */
function readCells(html: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [, attributes = '', cell = ''] of html.matchAll(/<td\b([^>]*)>(.*?)<\/td>/gs)) {
    const source = /\bhref="[^"]*?\/([^/"]+\/#[^"]+)"/.exec(cell)?.[1];
    if (source === undefined || attributes.includes('class="change"')) continue;
    cells.set(attributes.includes('class="previous"') ? `${source} before` : source, cell);
  }
  return cells;
}

/** The part of the definitions page that tells of one indicator. */
function readDefinition(html: string, indicator: string): string {
  const start = html.indexOf(`id="${indicator}"`);
  const rest = html.slice(start);
  const end = rest.slice(1).search(/<section\b[^>]*\bid="/);
  return start === -1 ? '' : rest.slice(0, end === -1 ? undefined : end + 1).replace(/<[^>]+>/g, ' ');
}

/** The cell of the table of all figures, which stands in the release of the period, or beside one that it compares. */
function findCell({ releases, publication }: PublishedSeries, figure: SourceFigure): string | undefined {
  const pairs = figure.categories === '' ? [] : figure.categories.split(',').map((pair) => pair.split('='));
  const source = `${figure.indicator}/#${anchorOf(Object.fromEntries(pairs), publication.dimensions)}`;
  for (const { release, comparison } of releases) {
    const isOwn = release.period.id === figure.period;
    if (!isOwn && comparison.since !== figure.period) continue;
    const cells = readCells(readPage(`${release.publication}/${release.period.id.toLowerCase()}/tabeller`));
    const shown = cells.get(isOwn ? source : `${source} before`);
    if (shown !== undefined) return shown;
  }
  return undefined;
}

function faultOfObservation(series: PublishedSeries, figure: SourceFigure): string | undefined {
  const cell = findCell(series, figure);
  if (cell === undefined) return 'no cell';
  if (!cell.includes(`<data value="${Number(figure.value)}"`)) return `cell shows ${cell}`;
  const isApproximate = />ca(&nbsp;|\u00a0|<)/.test(cell) || /ca\u00a0/.test(cell);
  return isApproximate === (figure.status === 'e') ? undefined : `approximate: ${isApproximate}`;
}

/** Targets, parameters and scales stand on the page of definitions, in words. */
function faultOfDeclaration({ publication }: PublishedSeries, figure: SourceFigure): string | undefined {
  const [code = '', parameter] = figure.indicator.split('.');
  const indicator = publication.indicators.get(code);
  if (indicator === undefined) return 'no indicator';
  const named = /parameter=(\w+)/.exec(figure.remark)?.[1] ?? parameter ?? '';
  const own = figure.kind === 'scale' ? 'count' : indicator.unit;
  const unit = figure.kind === 'parameter' ? indicator.parameters[named]?.unit : own;
  if (unit === undefined) return 'no parameter';
  const decimals = figure.value.split('.')[1]?.length ?? 0;
  const { text } = formatQuantity({ number: Number(figure.value), unit, decimals }, 'sv', 'prose');
  const definition = readDefinition(readPage(`${publication.code}/definitioner`), code);
  return definition.includes(text) ? undefined : `“${text}” is not in the definition of ${code}`;
}

for (const series of catalogue?.series ?? []) {
  const { code } = series.publication;
  describe(`the source of ${code}`, () => {
    const figures = readSourceFigures(code);

    test('is listed with kinds that are known', () => {
      const kinds = [...observed, ...declared, ...notFigures];
      expect(figures.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
      expect(figures.filter(({ kind }) => observed.includes(kind)).length).toBeGreaterThan(100);
    });

    test('has every observed figure in a table of the site', () => {
      const faults = figures
        .filter(({ kind }) => observed.includes(kind))
        .map((figure) => ({ line: figure.line, figure: figure.figure, fault: faultOfObservation(series, figure) }))
        .filter(({ fault }) => fault !== undefined);
      expect(faults).toEqual([]);
    });

    test('has every target, parameter and scale among the definitions', () => {
      const faults = figures
        .filter(({ kind }) => declared.includes(kind))
        .map((figure) => ({ line: figure.line, figure: figure.figure, fault: faultOfDeclaration(series, figure) }))
        .filter(({ fault }) => fault !== undefined);
      expect(faults).toEqual([]);
    });
  });
}

test('both publications are looked at', () => {
  expect(catalogue?.series.map(({ publication }) => publication.code)).toEqual([
    'ostersund-kundcenter',
    'norrkoping-kontaktcenter',
  ]);
});
