// Reads the generated publication for the contestants that are not Tertial: what a developer would write who reads the same
// files and checks nothing. Pages are made from it by templates.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type {
  Cell,
  Chart,
  Department,
  FigurePage,
  Headline,
  Indicator,
  IndicatorPage,
  Publication,
  Release,
  Table,
} from './publication.ts';
import { readNarrative } from './read-narrative.ts';
import { writeDownloads } from './write-downloads.ts';

export type Row = Readonly<Record<string, string>>;
/** A declaration in YAML, taken as it is. */
type Declaration = ReturnType<typeof parse>;
export type Figures = ReadonlyMap<string, readonly Row[]>;

const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const numbers = [0, 1].map(
  (decimals) => new Intl.NumberFormat('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
);

/** Reads everything below `folder`. */
export function readPublication(folder: string): Publication {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const site = parse(read('site.yaml'));
  const [code] = site.publications;
  const declaration = parse(read(`${code}/publication.yaml`));
  const indicators = readIndicators(parse(read(`${code}/indicators.yaml`)));
  const names = readNames(parse(read(`${code}/dimensions.yaml`)));
  const periods = readdirSync(join(folder, code))
    .filter((name) => /^\d{4}-\d\d$/.test(name))
    .sort();
  const figures = new Map(
    periods.map((period) => [period, readFigures(join(folder, code, period, 'v1'), declaration)]),
  );
  const published = periods.filter((period) => existsSync(join(folder, code, period, 'v1', 'release.mdx')));
  const releases = published.map((period, index) =>
    readRelease(join(folder, code, period, 'v1'), {
      period,
      address: site.url.replace(/\/$/, ''),
      declaration,
      indicators,
      names,
      current: figures.get(period) ?? new Map(),
      previous: figures.get(`${Number(period.slice(0, 4)) - 1}${period.slice(4)}`) ?? new Map(),
      recent: published.slice(Math.max(0, index - 11), index + 1).toReversed(),
      figures,
      earlier: published[index - 1],
      later: published[index + 1],
    }),
  );
  return {
    title: declaration.title.sv,
    description: declaration.description.sv,
    producer: declaration.producer.name.sv,
    unit: declaration.producer.unit.sv,
    address: site.url.replace(/\/$/, ''),
    indicators: [...indicators.values()],
    releases: releases.reverse(),
  };
}

function readIndicators(file: Record<string, Declaration>): ReadonlyMap<string, Indicator> {
  return new Map(
    Object.entries(file).map(([code, { label, definition, unit, decimals, target }]) => [
      code,
      { code, label: label.sv, definition: definition.sv, unit, decimals: decimals ?? 0, target: target?.at_least },
    ]),
  );
}

/** What categories are called, by dimension and code. */
function readNames(file: Record<string, Declaration>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(file).flatMap(([dimension, { total, categories }]) => [
      [`${dimension} total`, total.sv] as const,
      ...Object.entries<Declaration>(categories).map(
        ([code, { label }]) => [`${dimension} ${code}`, label.sv] as const,
      ),
    ]),
  );
}

function readFigures(folder: string, { tables }: { tables: Record<string, unknown> }): Figures {
  return new Map(
    Object.keys(tables).map((name) => [name, readRows(readFileSync(join(folder, `${name}.csv`), 'utf8'))]),
  );
}

function readRows(text: string): readonly Row[] {
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

export interface Context {
  readonly period: string;
  /** Of the site. */
  readonly address: string;
  /** The period and those before it, twelve at most, latest first. */
  readonly recent: readonly string[];
  /** By period. */
  readonly figures: ReadonlyMap<string, Figures>;
  readonly declaration: Declaration;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly names: ReadonlyMap<string, string>;
  readonly current: Figures;
  readonly previous: Figures;
  readonly earlier: string | undefined;
  readonly later: string | undefined;
}

function readRelease(folder: string, context: Context): Release {
  const { period, current, earlier, later } = context;
  const declaration = parse(readFileSync(join(folder, 'release.yaml'), 'utf8'));
  const departments = current.get('departments') ?? [];
  const codes = departments.map((row) => row['department'] ?? '');
  const staff = readRows(readFileSync(join(folder, 'staff.csv'), 'utf8'));
  const story = readNarrative(readFileSync(join(folder, 'release.mdx'), 'utf8'), figuresOf(context), (table) =>
    makeChart(table, context),
  );
  const departmentPages = codes.map((_, index) => readDepartment(folder, codes, index, context));
  const tables = [...current.keys()].map((name) => makeTable(name, context));
  return {
    period,
    label: capitalize(monthsOf(period)),
    months: monthsOf(period),
    headlines: declaration.headlines.map(({ indicator }: Row) => makeHeadline(indicator ?? '', context)),
    story,
    departments: departmentPages,
    indicatorPages: Object.entries<Declaration>(context.declaration.tables).flatMap(([table, { indicators }]) =>
      indicators.flatMap((code: string) => makeIndicatorPage(table, code, context) ?? []),
    ),
    figurePages: [
      ...tables.map((table) => makeFigurePage({ name: table.name, title: table.caption, table }, context)),
      ...story.flatMap(({ chart }) =>
        chart === undefined
          ? []
          : makeFigurePage({ name: `${chart.table.name}--chart`, title: chart.title, chart }, context),
      ),
      ...departmentPages.map(({ code, name, chart }) =>
        makeFigurePage({ name: `matters--for-${code}`, title: `${chart.title}, ${name}`, chart }, context),
      ),
    ],
    downloads: writeDownloads(context),
    listed: departments.map((row) => ({
      code: row['department'] ?? '',
      name: context.names.get(`department ${row['department']}`) ?? '',
      cell: cellOf(row['handled_matters'] ?? '', context.indicators.get('handled_matters')),
    })),
    tables,
    groups: [...new Set(staff.map((row) => row['staff_group'] ?? ''))].map((code) => ({
      code,
      members: staff
        .filter((row) => row['staff_group'] === code)
        .map(({ name = '', role = '', employment }) => [
          name
            .split(' ')
            .map((part) => part.charAt(0))
            .join(''),
          name,
          employment === 'hourly' ? `${role}, timanställd` : role,
        ]),
    })),
    earlier: earlier === undefined ? undefined : { period: earlier, label: capitalize(monthsOf(earlier)) },
    later: later === undefined ? undefined : { period: later, label: capitalize(monthsOf(later)) },
  };
}

function makeFigurePage(
  of: Pick<FigurePage, 'name' | 'title'> & Partial<Pick<FigurePage, 'table' | 'chart'>>,
  { period, address }: Context,
): FigurePage {
  const months = monthsOf(period);
  return {
    period,
    label: capitalize(months),
    months,
    table: undefined,
    chart: undefined,
    ...of,
    address: `${address}/${period}/figurer/${of.name}/`,
  };
}

function readDepartment(folder: string, codes: readonly string[], index: number, context: Context): Department {
  const [code = '', earlier, later] = [codes[index], codes[index - 1], codes[index + 1]];
  const isOwn = (row: Row): boolean => row['department'] === code;
  const neighbour = (other: string | undefined) =>
    other === undefined ? undefined : { code: other, name: context.names.get(`department ${other}`) ?? '' };
  const matters = (context.current.get('matters') ?? []).filter(isOwn);
  const figures = makeTable('departments', context, isOwn);
  return {
    period: context.period,
    code,
    name: context.names.get(`department ${code}`) ?? '',
    label: capitalize(monthsOf(context.period)),
    months: monthsOf(context.period),
    story: readNarrative(
      readFileSync(join(folder, 'departments', `${code}.mdx`), 'utf8'),
      figuresOf(context, code),
      (table) => makeChart(table, context, isOwn),
    ),
    matters: matters
      .map((row) => ({
        name: context.names.get(`matter ${row['matter']}`) ?? '',
        ...cellOf(row['matters'] ?? '', context.indicators.get('matters')),
      }))
      .sort((a, b) => b.value - a.value)
      .slice(0, 5),
    figures,
    chart: makeChart('matters', context, isOwn),
    earlier: neighbour(earlier),
    later: neighbour(later),
  };
}

/** The text of a bound figure or change, by its attributes. */
function figuresOf(context: Context, department?: string) {
  return (attributes: Readonly<Record<string, string>>, isChange: boolean): string => {
    const { indicator: code = '', ...categories } = attributes;
    const wanted = Object.entries({ ...(department !== undefined && { department }), ...categories });
    const indicator = context.indicators.get(code);
    const find = (figures: Figures): string | undefined => {
      for (const rows of figures.values()) {
        const row = rows.find(
          (one) =>
            code in one &&
            wanted.every(([name, category]) => one[name] === category) &&
            (wanted.length > 0 || !('answer_group' in one) || one['answer_group'] === 'total'),
        );
        if (row !== undefined) return row[code];
      }
      return undefined;
    };
    const [now, before] = [find(context.current), find(context.previous)];
    if (now === undefined) throw new Error(`${context.period} has no ${code} ${JSON.stringify(categories)}`);
    if (isChange) return changeInWords(cellOf(now, indicator).value, cellOf(before ?? now, indicator).value);
    const { value, text } = cellOf(now, indicator);
    return `<data value="${value}">${text.replace('%', 'procent')}</data>`;
  };
}

function changeInWords(now: number, before: number): string {
  const share = Math.abs(((now - before) / before) * 100);
  if (share === 0) return 'var oförändrat';
  return `${now > before ? 'ökade' : 'minskade'} med ${numbers[1]?.format(share)} procent`;
}

function makeHeadline(code: string, context: Context): Headline {
  const indicator = context.indicators.get(code);
  const find = (figures: Figures): string => {
    for (const rows of figures.values()) if (rows[0] !== undefined && code in rows[0]) return rows[0][code] ?? '';
    return '';
  };
  const cell = cellOf(find(context.current), indicator);
  const before = cellOf(find(context.previous), indicator);
  const difference = cell.value - before.value;
  const compared = monthsOf(lastYear(context.period));
  return {
    code,
    label: indicator?.label ?? '',
    value: cell.value,
    text: cell.text,
    change:
      difference === 0
        ? `samma som ${compared}`
        : `${formatNumber(Math.abs(difference), indicator)} ${difference > 0 ? 'högre' : 'lägre'} än ${compared}`,
    target:
      indicator?.target === undefined
        ? ''
        : `${cell.value >= indicator.target ? 'Målet nåddes' : 'Målet nåddes inte'} (minst ${indicator.target} %)`,
  };
}

function makeIndicatorPage(table: string, code: string, context: Context): IndicatorPage | undefined {
  const indicator = context.indicators.get(code);
  if (indicator === undefined) return undefined;
  const { dimensions } = context.declaration.tables[table];
  const find = (period: string): number | undefined => {
    const rows = context.figures.get(period)?.get(table) ?? [];
    const row = rows.find((one) => dimensions.every((dimension: string) => one[dimension] === 'total'));
    return row && cellOf(row[code] ?? '', indicator).value;
  };
  const periods = context.recent.flatMap((period) => {
    const [now, before] = [find(period), find(lastYear(period))];
    if (now === undefined) return [];
    const cell = cellOf(String(now), indicator);
    const change = before === undefined ? '..' : changeInCell(now, before, indicator);
    return [{ months: monthsOf(period), cell, change }];
  });
  return {
    period: context.period,
    label: capitalize(monthsOf(context.period)),
    months: monthsOf(context.period),
    indicator,
    figures: makeTable(table, context, undefined, [code]),
    periods,
    json: JSON.stringify({ labels: periods.map(({ months }) => months), data: periods.map(({ cell }) => cell.value) }),
  };
}

function makeTable(
  name: string,
  context: Context,
  isShown: (row: Row) => boolean = () => true,
  columns?: readonly string[],
): Table {
  const { title, dimensions, indicators }: { title: { sv: string }; dimensions: string[]; indicators: string[] } =
    context.declaration.tables[name];
  const codes = columns ?? indicators;
  const earlier = new Map(
    (context.previous.get(name) ?? []).map((row) => [dimensions.map((dimension) => row[dimension]).join(' '), row]),
  );
  return {
    name,
    caption: title.sv,
    period: monthsOf(context.period),
    compared: monthsOf(lastYear(context.period)),
    heads: dimensions,
    columns: codes.map((code) => context.indicators.get(code)?.label ?? ''),
    rows: (context.current.get(name) ?? []).filter(isShown).map((row) => ({
      heads: dimensions.map((dimension) => context.names.get(`${dimension} ${row[dimension]}`) ?? ''),
      cells: codes.map((code) => {
        const indicator = context.indicators.get(code);
        const current = cellOf(row[code] ?? '', indicator);
        const before = earlier.get(dimensions.map((dimension) => row[dimension]).join(' '))?.[code];
        if (before === undefined) return { current, previous: '..', change: '..' };
        const previous = cellOf(before, indicator);
        return { current, previous: previous.text, change: changeInCell(current.value, previous.value, indicator) };
      }),
    })),
  };
}

function changeInCell(now: number, before: number, indicator: Indicator | undefined): string {
  const [size, unit] =
    indicator?.unit === 'count'
      ? [((now - before) / before) * 100, '%']
      : [now - before, indicator?.unit === 'percent' ? 'p.e.' : ''];
  return `${size > 0 ? '+' : ''}${unit === '%' ? numbers[1]?.format(size) : formatNumber(size, indicator)} ${unit}`;
}

function makeChart(name: string, context: Context, isShown?: (row: Row) => boolean): Chart {
  const table = makeTable(name, context, isShown);
  const { chart } = context.declaration.tables[name];
  const labels = table.rows.length === 1 ? table.columns : table.rows.map(({ heads }) => heads.at(-1) ?? '');
  const column =
    chart === undefined ? 0 : Math.max(0, context.declaration.tables[name].indicators.indexOf(chart.indicators[0]));
  const cells =
    table.rows.length === 1 ? (table.rows[0]?.cells ?? []) : table.rows.flatMap((row) => row.cells[column] ?? []);
  const series = [
    {
      label: table.period,
      data: cells.map(({ current }) => current.value),
      text: cells.map(({ current }) => current.text),
    },
    { label: table.compared, data: cells.map(({ previous }) => previous), text: cells.map(({ previous }) => previous) },
  ];
  return {
    title: table.caption,
    subtitle: table.period,
    alternative: `${table.period}: ${labels.map((label, index) => `${label} ${cells[index]?.current.text}`).join('; ')}.`,
    json: JSON.stringify({ kind: chart?.kind ?? 'bars', labels, series }),
    table,
  };
}

function cellOf(written: string, indicator: Indicator | undefined): Cell {
  const value = Number(written.replace(',', '.'));
  const number = formatNumber(value, indicator);
  return { value, text: indicator?.unit === 'percent' ? `${number} %` : number };
}

function formatNumber(value: number, indicator: Indicator | undefined): string {
  return numbers[indicator?.decimals ?? 0]?.format(value) ?? '';
}

function lastYear(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

function monthsOf(period: string): string {
  return `${monthNames[Number(period.slice(5)) - 1]} ${period.slice(0, 4)}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
