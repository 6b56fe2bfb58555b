// The figures of a release as files for machines: all of them as CSV and JSON, and each table and indicator as CSV.
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

/** The same files as Tertial writes. */
export function writeDownloads(context: Context): readonly Download[] {
  const { period, recent, declaration } = context;
  const compared = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  const figures = [period, compared].flatMap((one) => listFigures(one, context));
  const tables: readonly string[] = Object.keys(declaration.tables);
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const all = [...new Set([...recent, compared])].flatMap((one) => listFigures(one, context));
  return [
    { path: 'siffror.csv', text: writeCsv(figures, context) },
    { path: 'siffror.json', text: writeJson(figures, context) },
    ...tables.map((table) => ({
      path: `tabeller/${table}.csv`,
      text: writeCsv(
        figures.filter((figure) => figure.table === table),
        context,
      ),
    })),
    ...indicators.map((indicator) => ({
      path: `indikatorer/${indicator}.csv`,
      text: writeCsv(
        all.filter((figure) => figure.indicator === indicator),
        context,
      ),
    })),
  ];
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
