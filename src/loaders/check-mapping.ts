// Whether a mapping can be used: what it names is there, and each figure gets an indicator and its categories.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import type { ImportMapping, MappedField } from '../statistics/import-mapping.ts';
import type { Publication } from '../statistics/publication.ts';
import type { TableDeclaration } from '../statistics/table.ts';
import type { Declared } from './load-declarations.ts';
import type { YamlPath } from './parse-yaml.ts';

/** The mapping being checked. */
interface Checked extends Declared<ImportMapping> {
  readonly publication: Publication;
  readonly table: TableDeclaration;
  readonly report: Report;
}

/** Whether everything holds that the mapping names; what does not is reported. */
export function checkMapping(
  { value, file }: Declared<ImportMapping>,
  publication: Publication,
  report: Report,
): boolean {
  let isWhole = true;
  const watch: Report = (problem) => {
    isWhole = false;
    report(problem);
  };
  const tables = publication.tables;
  const table = Object.hasOwn(tables, value.table) ? tables[value.table] : undefined;
  if (table === undefined) {
    const nearest = nearestOf(value.table, Object.keys(tables));
    watch({ code: 'table-unknown', place: file.placeOf(['table']), particulars: { written: value.table }, ...nearest });
    return false;
  }
  const checked = { value, file, publication, table, report: watch };
  checkCategories(value.categories, ['categories'], checked);
  for (const [index, field] of value.fields.entries()) checkField(field, ['fields', index], checked);
  checkAbsent(checked);
  if (isWhole) checkWhole(checked);
  return isWhole;
}

function checkField(field: MappedField, path: YamlPath, checked: Checked): void {
  const { dimension, indicator, holds, labels } = field;
  checkCategories(field.categories, [...path, 'categories'], checked);
  if (indicator !== undefined) checkIndicator(indicator, [...path, 'indicator'], checked);
  if (dimension !== undefined && checkDimension(dimension, [...path, 'dimension'], checked)) {
    for (const [label, written] of Object.entries(labels)) {
      checkCategory({ dimension, written }, [...path, 'labels', label], checked);
    }
  }
  if (holds === 'indicator') {
    for (const [label, code] of Object.entries(labels)) checkIndicator(code, [...path, 'labels', label], checked);
  }
  checkLayout(field, path, checked);
}

/** Figures of a list are in one field and their indicators in another; a row is told by its number, a column by its letter. */
function checkLayout({ at, indicator, holds }: MappedField, path: YamlPath, { value, file, report }: Checked): void {
  const { layout } = value;
  const isOfList = holds === 'indicator' || holds === 'value';
  const isMisplaced = isOfList ? layout !== 'list' : layout === 'list' && indicator !== undefined;
  if (isMisplaced) {
    const place = file.placeOf([...path, isOfList ? 'holds' : 'indicator']);
    report({ code: 'mapping-layout', place, particulars: { layout } });
  }
  if (at !== undefined && (typeof at === 'number') !== (layout === 'columns')) {
    report({ code: 'mapping-at', place: file.placeOf([...path, 'at']), particulars: { written: String(at) } });
  }
}

function checkIndicator(written: string, path: YamlPath, { value, table, publication, file, report }: Checked): void {
  const { indicators } = publication;
  const place = file.placeOf(path);
  if (!indicators.has(written)) {
    report({ code: 'indicator-unknown', place, particulars: { written }, ...nearestOf(written, indicators.keys()) });
  } else if (!table.indicators.includes(written)) {
    const nearest = nearestOf(written, table.indicators);
    report({ code: 'indicator-not-in-table', place, particulars: { written, table: value.table }, ...nearest });
  }
}

function checkDimension(written: string, path: YamlPath, { value, table, file, report }: Checked): boolean {
  if (table.dimensions.includes(written)) return true;
  const particulars = { written, table: value.table, known: table.dimensions.join(', ') || '–' };
  report({
    code: 'mapping-dimension-unknown',
    place: file.placeOf(path),
    particulars,
    ...nearestOf(written, table.dimensions),
  });
  return false;
}

function checkCategories(categories: Readonly<Record<string, string>>, path: YamlPath, checked: Checked): void {
  for (const [dimension, written] of Object.entries(categories)) {
    const at = [...path, dimension];
    if (checkDimension(dimension, at, checked)) checkCategory({ dimension, written }, at, checked);
  }
}

function checkCategory(
  { dimension, written }: { readonly dimension: string; readonly written: string },
  path: YamlPath,
  { publication, file, report }: Checked,
): void {
  const known = [...(publication.dimensions.get(dimension)?.categories.keys() ?? [])];
  if (known.includes(written)) return;
  const nearest = nearestOf(written, known);
  report({ code: 'category-unknown', place: file.placeOf(path), particulars: { written, dimension }, ...nearest });
}

function checkAbsent({ value, table, publication, file, report }: Checked): void {
  const known = table.dimensions.flatMap((code) => [...(publication.dimensions.get(code)?.categories.keys() ?? [])]);
  for (const [index, written] of value.absent.entries()) {
    if (known.includes(written)) continue;
    const particulars = { written, dimension: table.dimensions.join(', ') };
    const place = file.placeOf(['absent', index]);
    report({ code: 'category-unknown', place, particulars, ...nearestOf(written, known) });
  }
}

/** Whether each figure gets an indicator and a category of each dimension. */
function checkWhole({ value, table, file, report }: Checked): void {
  const { fields, layout, categories } = value;
  const place = file.placeOfKey(['fields']);
  const figures = fields.filter(({ indicator, holds }) => indicator !== undefined || holds === 'value');
  const hasFigures = figures.length > 0 && (layout !== 'list' || fields.some(({ holds }) => holds === 'indicator'));
  if (!hasFigures) report({ code: 'mapping-figures-missing', place, particulars: { layout } });
  for (const dimension of table.dimensions) {
    const isOfField = fields.some((field) => field.dimension === dimension);
    const isFixed = figures.every((field) => (field.categories[dimension] ?? categories[dimension]) !== undefined);
    if (!isOfField && !isFixed) {
      report({ code: 'mapping-dimension-missing', place, particulars: { dimension, table: value.table } });
    }
  }
}
