// Whether everything that a narrative refers to is there: figures, changes, charts, tables, departments, staff groups.
import { describeMisfit } from '../problems/describe-misfit.ts';
import { nearestCategory } from '../problems/nearest-category.ts';
import { nearestOf } from '../problems/nearest-name.ts';
import type { Place, Report } from '../problems/problem.ts';
import { findChart } from '../statistics/chart-declaration.ts';
import { findMisfit, listUnits, mostSeries } from '../statistics/chart-fit.ts';
import { listRowsTooMany } from '../statistics/drawn-rows.ts';
import { listMatters } from '../statistics/matters.ts';
import { type Categories, reservedDimensions } from '../statistics/observation.ts';
import type { Table } from '../statistics/table.ts';
import { type Block, type ComponentNode, listComponents, type Narrative } from './narrative-tree.ts';
import type { NarrativeContext } from './resolve-figure.ts';
import { resolveReference } from './resolve-reference.ts';
import type { BlockComponent } from './vocabulary.ts';

/** Reports every reference of the narrative that points at nothing. */
export function checkNarrative(narrative: Narrative, context: NarrativeContext, report: Report): void {
  for (const node of listComponents(narrative.blocks)) checkComponent(node, context, report);
}

function checkComponent(node: ComponentNode, context: NarrativeContext, report: Report): void {
  if ('categories' in node) {
    checkReference(node, context, report);
    return;
  }
  const { component, place } = node;
  switch (component.name) {
    case 'Definition':
      checkIndicator(component.indicator, place, context, report);
      return;
    case 'Chart':
    case 'Table':
      checkTable(component, place, context, report);
      if (component.name === 'Chart') checkMessage(node.children, place, report);
      return;
    case 'TopMatters':
      checkMatters(component.department, place, context, report);
      return;
    case 'StaffGroup':
      checkStaffGroup(component.group, place, context, report);
      return;
    case 'Image':
      checkImage(component, place, context, report);
      return;
    case 'Contact':
      checkContact(component.department, place, context, report);
      return;
    default:
      return;
  }
}

function checkReference(
  { component, categories, place }: Extract<ComponentNode, { categories: Categories }>,
  context: NarrativeContext,
  report: Report,
): void {
  if (!checkCategories(categories, place, context, report)) return;
  const resolved = resolveReference(component, categories, context);
  if (resolved.kind !== 'unresolved') return;
  const { kind, ...problem } = resolved;
  report({ ...problem, place });
}

/** Whether all categories are known; reports those that are not. */
function checkCategories(categories: Categories, place: Place, context: NarrativeContext, report: Report): boolean {
  const unknown = Object.entries(categories).filter(([dimension, written]) => {
    return context.publication.dimensions.get(dimension)?.categories.has(written) === false;
  });
  for (const [dimension, written] of unknown) {
    const known = context.publication.dimensions.get(dimension)?.categories ?? new Map<string, never>();
    report({
      code: 'category-unknown',
      place,
      particulars: { written, dimension },
      ...nearestCategory(written, known),
    });
  }
  return unknown.length === 0;
}

function checkIndicator(written: string, place: Place, context: NarrativeContext, report: Report): void {
  const { indicators } = context.publication;
  if (indicators.has(written)) return;
  report({ code: 'indicator-unknown', place, particulars: { written }, ...nearestOf(written, indicators.keys()) });
}

function checkTable(
  { name, table, indicators }: Extract<BlockComponent, { name: 'Chart' | 'Table' }>,
  place: Place,
  { publication, comparison }: NarrativeContext,
  report: Report,
): void {
  if (!Object.hasOwn(publication.tables, table)) {
    const nearest = nearestOf(table, Object.keys(publication.tables));
    report({ code: 'table-unknown', place, particulars: { written: table }, ...nearest });
    return;
  }
  const found = comparison.current.tables.get(table);
  if (found === undefined) {
    report({ code: 'table-not-in-release', place, particulars: { table } });
    return;
  }
  const columns = indicators?.trim().split(/\s+/);
  const unknown = (columns ?? []).filter((written) => !found.indicators.includes(written));
  for (const written of unknown) {
    const nearest = nearestOf(written, found.indicators);
    report({ code: 'indicator-not-in-table', place, particulars: { written, table }, ...nearest });
  }
  if (name === 'Chart' && unknown.length === 0) checkChart(found, columns, place, { publication, report });
}

/** What an author says of a chart is its title. */
function checkMessage(children: readonly Block[], place: Place, report: Report): void {
  if (children.length > 1 || children.some(({ kind }) => kind !== 'paragraph')) {
    report({ code: 'chart-message', place, particulars: {} });
  }
}

function checkChart(
  table: Table,
  columns: readonly string[] | undefined,
  place: Place,
  { publication, report }: Pick<NarrativeContext, 'publication'> & { readonly report: Report },
): void {
  const { name, declaration } = table;
  const chart = findChart(declaration, columns);
  if (chart === undefined) {
    report({ code: 'chart-undeclared', place, particulars: { table: name } });
    return;
  }
  // What the table declares is held against its figures where it is declared.
  if (columns === undefined) return;
  const drawn = chart.indicators.flatMap((code) => publication.indicators.get(code) ?? []);
  const units = listUnits(drawn);
  if (units.length > 1) report({ code: 'chart-units', place, particulars: { units: units.join(', ') } });
  const { length } = listRowsTooMany(table, chart, drawn);
  if (length > 0) report({ code: 'chart-lines-many', place, particulars: { table: name, count: mostSeries + length } });
  const unfit = findMisfit(chart, drawn, declaration);
  if (unfit === undefined) return;
  const { corrected, ...particulars } = describeMisfit(chart.kind, unfit);
  report({ code: 'chart-kind-unfit', place, particulars });
}

function checkMatters(department: string, place: Place, context: NarrativeContext, report: Report): void {
  if (!checkCategories({ [reservedDimensions.department]: department }, place, context, report)) return;
  const matters = listMatters(context.comparison.current, department, context.publication.indicators);
  if (matters.length > 0) return;
  report({ code: 'matters-missing', place, particulars: { department } });
}

function checkStaffGroup(group: string, place: Place, context: NarrativeContext, report: Report): void {
  if (!checkCategories({ [reservedDimensions.staffGroup]: group }, place, context, report)) return;
  const { staff, staffHasEnded } = context.comparison.current;
  if (staffHasEnded || staff.some((member) => member.group === group)) return;
  report({ code: 'staff-group-empty', place, particulars: { group } });
}

function checkImage(
  { file, alt, decorative }: Extract<BlockComponent, { name: 'Image' }>,
  place: Place,
  { comparison }: NarrativeContext,
  report: Report,
): void {
  const pictures = comparison.current.pictures ?? new Map<string, never>();
  if (!pictures.has(file)) {
    report({ code: 'picture-missing', place, particulars: { written: file }, ...nearestOf(file, pictures.keys()) });
  }
  const isDescribed = alt !== undefined && alt.trim() !== '';
  if (!isDescribed && !decorative) report({ code: 'picture-text-missing', place, particulars: { file } });
  if (isDescribed && decorative) {
    report({ code: 'picture-text-twice', place, particulars: { file, attribute: 'decorative' } });
  }
}

function checkContact(department: string | undefined, place: Place, context: NarrativeContext, report: Report): void {
  if (department === undefined) return;
  if (!checkCategories({ [reservedDimensions.department]: department }, place, context, report)) return;
  if (Object.hasOwn(context.publication.department_contacts, department)) return;
  report({ code: 'contact-missing', place, particulars: { department } });
}
