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
import { addressKey } from '../../src/statistics/observation.ts';
import type { ReleaseVersion } from '../../src/statistics/release.ts';

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

/** What a reader sees in each cell: by its id, and for the cell of the period before by the id of the cell before it. */
function readCells(html: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  let last = '';
  for (const [, attributes = '', cell = ''] of html.matchAll(/<td\b([^>]*)>(.*?)<\/td>/gs)) {
    const id = /\bid="([^"]+)"/.exec(attributes)?.[1];
    if (id !== undefined) cells.set(id, cell);
    else if (attributes.includes('class="previous"')) cells.set(`${last} before`, cell);
    last = id ?? '';
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
function findCell({ releases }: PublishedSeries, figure: SourceFigure): string | undefined {
  for (const { release, comparison } of releases) {
    const isOwn = release.period.id === figure.period;
    if (!isOwn && comparison.since !== figure.period) continue;
    const cells = readCells(readPage(`${release.publication}/${release.period.id.toLowerCase()}/tabeller`));
    const ids = listCellIds(release, figure).map((id) => (isOwn ? id : `${id} before`));
    const shown = ids.find((id) => cells.has(id));
    if (shown !== undefined) return cells.get(shown);
  }
  return undefined;
}

/** The ids that the figure can have: one for each table that has its row. */
function listCellIds({ tables }: ReleaseVersion, { indicator, categories }: SourceFigure): readonly string[] {
  const pairs = categories === '' ? [] : categories.split(',').map((pair) => pair.split('='));
  const key = addressKey({ indicator, categories: Object.fromEntries(pairs) });
  return [...tables.values()].flatMap(({ name, rows }) =>
    rows
      .filter((row) => addressKey({ indicator, categories: row.categories }) === key)
      .map((row) => [name, ...Object.values(row.categories), indicator].join('.')),
  );
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
