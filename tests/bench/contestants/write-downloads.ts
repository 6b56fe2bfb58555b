// The figures of a release as files for machines: all of them and those of each table, department and indicator, as CSV and JSON.
import type { Context, Row } from './read-publication.ts';

/** A file below the folder of the release. */
export interface Download {
  readonly path: string;
  readonly text: string;
}

interface Figure {
  readonly table: string;
  readonly period: string;
  readonly indicator: string;
  readonly categories: Row;
  readonly value: number;
  readonly source: string;
}

/** As many files of rows as Tertial writes, each with a description; workbooks, archives and the API are Tertial's alone. */
export function writeDownloads(context: Context): readonly Download[] {
  const { period, recent, declaration } = context;
  const compared = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  const figures = [period, compared].flatMap((one) => listFigures(one, context));
  const tables: readonly string[] = Object.keys(declaration.tables);
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const departments = [...new Set(figures.flatMap(({ categories }) => categories['department'] ?? []))].filter(
    (department) => department !== 'total',
  );
  const all = [...new Set([...recent, compared])].flatMap((one) => listFigures(one, context));
  const write = (path: string, own: readonly Figure[]): readonly Download[] => [
    { path: `${path}.csv`, text: writeCsv(own, context) },
    { path: `${path}.json`, text: writeJson(own, context) },
    { path: `${path}.csv-metadata.json`, text: writeMetadata(path, own) },
  ];
  return [
    ...write('siffror', figures),
    ...write('tabeller', figures),
    ...tables.flatMap((table) =>
      write(
        `tabeller/${table}`,
        figures.filter((figure) => figure.table === table),
      ),
    ),
    ...departments.flatMap((department) =>
      write(
        `forvaltningar/${department}`,
        figures.filter(({ categories }) => categories['department'] === department),
      ),
    ),
    ...indicators.flatMap((indicator) =>
      write(
        `indikatorer/${indicator}`,
        all.filter((figure) => figure.indicator === indicator),
      ),
    ),
  ];
}

/** The names of the columns, as CSV on the Web has them. */
function writeMetadata(path: string, figures: readonly Figure[]): string {
  const dimensions = [...new Set(figures.flatMap(({ categories }) => Object.keys(categories)))];
  const names = [
    'period',
    'indicator',
    'indicator_label',
    ...dimensions.flatMap((one) => [one, `${one}_label`]),
    'value',
    'unit',
    'version',
    'source',
  ];
  const columns = names.map((name) => ({ name, titles: name, datatype: name === 'value' ? 'number' : 'string' }));
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/csvw', url: `${path}.csv`, tableSchema: { columns } })}\n`;
}

function listFigures(period: string, { figures, declaration }: Context): readonly Figure[] {
  return [...(figures.get(period) ?? [])].flatMap(([table, rows]) => {
    const { dimensions, indicators }: { dimensions: string[]; indicators: string[] } = declaration.tables[table];
    return rows.flatMap((row, index) => {
      const categories = Object.fromEntries(dimensions.map((dimension) => [dimension, row[dimension] ?? '']));
      return indicators.map((indicator) => ({
        table,
        period,
        indicator,
        categories,
        value: Number(row[indicator]?.replace(',', '.')),
        source: `${period}/v1/${table}.csv:${index + 2}`,
      }));
    });
  });
}

function writeCsv(figures: readonly Figure[], { indicators, names }: Context): string {
  const dimensions = [...new Set(figures.flatMap(({ categories }) => Object.keys(categories)))];
  const header = ['period', 'indicator', 'indicator_label', ...dimensions.flatMap((one) => [one, `${one}_label`])];
  const lines = figures.map(({ period, indicator, categories, value, source }) => {
    const places = dimensions.flatMap((dimension) => {
      const category = categories[dimension] ?? 'total';
      return [category, quote(names.get(`${dimension} ${category}`) ?? '')];
    });
    const declared = indicators.get(indicator);
    return [period, indicator, quote(declared?.label ?? ''), ...places, value, declared?.unit, 'v1', source].join(',');
  });
  return `${[[...header, 'value', 'unit', 'version', 'source'].join(','), ...lines].join('\n')}\n`;
}

function quote(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeJson(figures: readonly Figure[], { period, declaration, indicators, names }: Context): string {
  const rows = figures.map(({ table, categories, ...rest }) => ({
    ...rest,
    indicator_label: indicators.get(rest.indicator)?.label,
    categories,
    category_labels: Object.fromEntries(
      Object.entries(categories).map(([dimension, category]) => [dimension, names.get(`${dimension} ${category}`)]),
    ),
    unit: indicators.get(rest.indicator)?.unit,
    table,
  }));
  return `${JSON.stringify({ title: declaration.title.sv, period, figures: rows }, null, 1)}\n`;
}
