// A publication's own files: publication.yaml, indicators.yaml, dimensions.yaml, and what they say of each other.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { type Dimension, dimensionsSchema, makeDimension } from '../statistics/dimension.ts';
import { type Indicator, indicatorsSchema } from '../statistics/indicator.ts';
import { total } from '../statistics/observation.ts';
import { type Publication, publicationSchema } from '../statistics/publication.ts';
import type { DataFolder } from './data-folder.ts';
import { type Declared, loadDeclaration } from './load-declarations.ts';
import type { YamlFile, YamlPath } from './parse-yaml.ts';

/** Loads the publication in the folder `code`; nothing when one of its files cannot be used. */
export function loadPublication(folder: DataFolder, code: string, report: Report): Publication | undefined {
  const declared = loadDeclaration(folder, `${code}/publication.yaml`, publicationSchema, report);
  const indicators = loadIndicators(folder, code, report);
  const dimensions = loadDimensions(folder, code, report);
  if (declared === undefined || indicators === undefined || dimensions === undefined) return undefined;
  const publication = { ...declared.value, code, indicators: indicators.value, dimensions: dimensions.value };
  checkIndicators(indicators, report);
  checkTables(publication, declared.file, report);
  return publication;
}

function loadIndicators(folder: DataFolder, code: string, report: Report) {
  const declared = loadDeclaration(folder, `${code}/indicators.yaml`, indicatorsSchema, report);
  if (declared === undefined) return;
  const entries = Object.entries(declared.value).map(([name, indicator]): [string, Indicator] => [
    name,
    { ...indicator, code: name },
  ]);
  return { file: declared.file, value: new Map(entries) };
}

function loadDimensions(folder: DataFolder, code: string, report: Report) {
  const declared = loadDeclaration(folder, `${code}/dimensions.yaml`, dimensionsSchema, report);
  if (declared === undefined) return;
  const { file } = declared;
  const dimensions = new Map<string, Dimension>();
  for (const [name, declaration] of Object.entries(declared.value)) {
    const path = [name, 'categories'];
    if (Object.hasOwn(declaration.categories, total)) {
      report({ code: 'category-total', place: file.placeOfKey([...path, total]), particulars: {} });
    }
    const dimension = makeDimension(name, declaration);
    for (const category of dimension.categories.values()) {
      const known = [...dimension.categories.keys()];
      for (const [index, written] of category.merges.entries()) {
        if (known.includes(written)) continue;
        const place = file.placeOf([...path, category.code, 'merges', index]);
        report({
          code: 'category-unknown',
          place,
          particulars: { written, dimension: name },
          ...nearestOf(written, known),
        });
      }
    }
    dimensions.set(name, dimension);
  }
  return { file, value: dimensions };
}

function checkIndicators({ value: indicators, file }: Declared<ReadonlyMap<string, Indicator>>, report: Report): void {
  for (const { code, aggregation, reports_change_of: changed } of indicators.values()) {
    if (changed !== undefined) checkName(changed, [code, 'reports_change_of'], indicators, file, report);
    if (typeof aggregation === 'string') continue;
    checkName(aggregation.mean_weighted_by, [code, 'aggregation', 'mean_weighted_by'], indicators, file, report);
  }
}

function checkName(
  written: string,
  path: YamlPath,
  known: ReadonlyMap<string, unknown>,
  file: YamlFile,
  report: Report,
  code: 'indicator-unknown' | 'dimension-unknown' = 'indicator-unknown',
): void {
  if (known.has(written)) return;
  report({ code, place: file.placeOf(path), particulars: { written }, ...nearestOf(written, known.keys()) });
}

function checkTables({ tables, indicators, dimensions }: Publication, file: YamlFile, report: Report): void {
  for (const [name, table] of Object.entries(tables)) {
    const path = ['tables', name];
    for (const [index, dimension] of table.dimensions.entries()) {
      checkName(dimension, [...path, 'dimensions', index], dimensions, file, report, 'dimension-unknown');
    }
    for (const [index, indicator] of table.indicators.entries()) {
      checkName(indicator, [...path, 'indicators', index], indicators, file, report);
    }
    for (const [index, indicator] of (table.chart?.indicators ?? []).entries()) {
      const columns = new Map(table.indicators.map((column) => [column, column]));
      checkName(indicator, [...path, 'chart', 'indicators', index], columns, file, report);
    }
    const [first] = table.dimensions;
    if (first === undefined && table.rows !== undefined) {
      report({ code: 'rows-without-dimension', place: file.placeOfKey([...path, 'rows']), particulars: { name } });
    }
    const categories = dimensions.get(first ?? '')?.categories;
    for (const [index, written] of categories === undefined ? [] : (table.rows ?? []).entries()) {
      if (categories?.has(written)) continue;
      const place = file.placeOf([...path, 'rows', index]);
      const particulars = { written, dimension: first ?? '' };
      report({ code: 'category-unknown', place, particulars, ...nearestOf(written, categories?.keys() ?? []) });
    }
  }
}
