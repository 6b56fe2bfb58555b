// A publication's own files: publication.yaml, indicators.yaml, dimensions.yaml, and what they say of each other.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import { type Dimension, dimensionsSchema, makeDimension } from '../statistics/dimension.ts';
import { type Indicator, indicatorsSchema } from '../statistics/indicator.ts';
import { reservedDimensions, total } from '../statistics/observation.ts';
import { type Publication, publicationSchema } from '../statistics/publication.ts';
import type { TableDeclaration } from '../statistics/table.ts';
import { checkCalendar } from './check-calendar.ts';
import { type Checked, checkCharts } from './check-charts.ts';
import { checkDataPortal } from './check-data-portal.ts';
import { checkFormerCodes } from './check-former-codes.ts';
import { checkIdentities } from './check-identities.ts';
import { checkListedOnce } from './check-listed-once.ts';
import { checkReplacements } from './check-replacements.ts';
import type { DataFolder } from './data-folder.ts';
import { type Declared, loadDeclaration } from './load-declarations.ts';
import type { YamlPath } from './parse-yaml.ts';

/**
 * Loads the publication in the folder `code`. Nothing when something is wrong with its files: what follows from that in
 * every release is not worth telling.
 */
export function loadPublication(folder: DataFolder, code: string, report: Report): Publication | undefined {
  let isWhole = true;
  const publication = readPublication(folder, code, (problem) => {
    if (isError(problem)) isWhole = false;
    report(problem);
  });
  return isWhole ? publication : undefined;
}

function readPublication(folder: DataFolder, code: string, report: Report): Publication | undefined {
  const declared = loadDeclaration(folder, `${code}/publication.yaml`, publicationSchema, report);
  const indicators = loadIndicators(folder, code, report);
  const dimensions = loadDimensions(folder, code, report);
  if (declared === undefined || indicators === undefined || dimensions === undefined) return undefined;
  const publication = { ...declared.value, code, indicators: indicators.value, dimensions: dimensions.value };
  checkIndicators(indicators, report);
  checkTables(publication, { file: declared.file, report });
  checkContacts(publication, { file: declared.file, report });
  checkIdentities(publication, declared.file, report);
  checkCalendar(publication, declared.file, report);
  checkDataPortal(publication, declared.file, report);
  return publication;
}

function checkContacts({ department_contacts, dimensions }: Publication, { file, report }: Checked): void {
  const { department: dimension } = reservedDimensions;
  const known = dimensions.get(dimension)?.categories ?? new Map();
  for (const written of Object.keys(department_contacts)) {
    if (known.has(written)) continue;
    const place = file.placeOfKey(['department_contacts', written]);
    report({
      code: 'category-unknown',
      place,
      particulars: { written, dimension },
      ...nearestOf(written, known.keys()),
    });
  }
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
    checkReplacements(dimension, file, report);
    checkFormerCodes(dimension.categories.values(), path, file, report);
    dimensions.set(name, dimension);
  }
  return { file, value: dimensions };
}

function checkIndicators({ value, file }: Declared<ReadonlyMap<string, Indicator>>, report: Report): void {
  const checked = { file, report };
  checkFormerCodes(value.values(), [], file, report);
  for (const { code, aggregation, base, part, reports_change_of: changed } of value.values()) {
    if (base !== undefined) checkIndicator(base, [code, 'base'], value, checked);
    if (part !== undefined) checkIndicator(part, [code, 'part'], value, checked);
    if (changed !== undefined) checkIndicator(changed, [code, 'reports_change_of'], value, checked);
    if (typeof aggregation === 'string') continue;
    checkIndicator(aggregation.mean_weighted_by, [code, 'aggregation', 'mean_weighted_by'], value, checked);
  }
}

function checkIndicator(
  written: string,
  path: YamlPath,
  indicators: ReadonlyMap<string, Indicator>,
  { file, report }: Checked,
): void {
  if (indicators.has(written)) return;
  const nearest = nearestOf(written, indicators.keys());
  report({ code: 'indicator-unknown', place: file.placeOf(path), particulars: { written }, ...nearest });
}

function checkTables({ tables, indicators, dimensions }: Publication, checked: Checked): void {
  const { file, report } = checked;
  for (const [name, table] of Object.entries(tables)) {
    const path = ['tables', name];
    checkListedOnce(table.dimensions, [...path, 'dimensions'], file, report);
    checkListedOnce(table.indicators, [...path, 'indicators'], file, report);
    checkListedOnce(table.rows ?? [], [...path, 'rows'], file, report);
    for (const [index, written] of table.dimensions.entries()) {
      if (dimensions.has(written)) continue;
      const place = file.placeOf([...path, 'dimensions', index]);
      report({ code: 'dimension-unknown', place, particulars: { written }, ...nearestOf(written, dimensions.keys()) });
    }
    for (const [index, indicator] of table.indicators.entries()) {
      checkIndicator(indicator, [...path, 'indicators', index], indicators, checked);
    }
    checkCharts(name, table, indicators, checked);
    checkDeclaredRows(name, table, dimensions, checked);
  }
}

function checkDeclaredRows(
  name: string,
  { dimensions: [dimension], rows = [] }: TableDeclaration,
  dimensions: ReadonlyMap<string, Dimension>,
  { file, report }: Checked,
): void {
  const path = ['tables', name, 'rows'];
  if (dimension === undefined) {
    if (rows.length > 0)
      report({ code: 'rows-without-dimension', place: file.placeOfKey(path), particulars: { name } });
    return;
  }
  const categories = dimensions.get(dimension)?.categories;
  if (categories === undefined) return;
  for (const [index, written] of rows.entries()) {
    if (categories.has(written)) continue;
    const nearest = nearestOf(written, categories.keys());
    const place = file.placeOf([...path, index]);
    report({ code: 'category-unknown', place, particulars: { written, dimension }, ...nearest });
  }
}
