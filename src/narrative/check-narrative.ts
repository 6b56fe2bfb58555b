// Whether everything that a narrative refers to is there: figures, changes, charts, tables, departments, staff groups.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Place, Report } from '../problems/problem.ts';
import { listMatters } from '../statistics/matters.ts';
import { type Categories, reservedDimensions } from '../statistics/observation.ts';
import { type ComponentNode, listComponents, type Narrative } from './narrative-tree.ts';
import { type NarrativeContext, resolveChange, resolveFigure, type Unresolved } from './resolve-figure.ts';

/** Reports every reference of the narrative that points at nothing. */
export function checkNarrative(narrative: Narrative, context: NarrativeContext, report: Report): void {
  for (const node of listComponents(narrative.blocks)) checkComponent(node, context, report);
}

function checkComponent(node: ComponentNode, context: NarrativeContext, report: Report): void {
  const { component, place } = node;
  switch (component.name) {
    case 'Figure':
    case 'Change': {
      const categories = 'categories' in node ? node.categories : {};
      checkCategories(categories, place, context, report);
      const resolved =
        component.name === 'Figure'
          ? resolveFigure(component, categories, context)
          : resolveChange(component, categories, context);
      if (resolved.kind === 'unresolved') report(describeUnresolved(resolved, place, context));
      return;
    }
    case 'Definition':
      checkIndicators(component.indicator, place, context, report);
      return;
    case 'Chart':
    case 'Table': {
      checkTable(component.table, place, context, report);
      checkIndicators(component.indicators, place, context, report);
      const declared = context.publication.tables[component.table];
      if (component.name === 'Chart' && declared !== undefined && declared.chart === undefined) {
        report({ code: 'chart-undeclared', place, particulars: { table: component.table } });
      }
      return;
    }
    case 'TopMatters':
      checkMatters(component.department, place, context, report);
      return;
    case 'StaffGroup':
      checkStaffGroup(component.group, place, context, report);
      return;
    default:
      return;
  }
}

function describeUnresolved(unresolved: Unresolved, place: Place, { publication }: NarrativeContext) {
  const { code, particulars } = unresolved;
  const written = particulars['written'];
  if (written === undefined) return { code, place, particulars };
  const known =
    code === 'parameter-unknown'
      ? Object.keys(publication.indicators.get(particulars['indicator'] ?? '')?.parameters ?? {})
      : publication.indicators.keys();
  return { code, place, particulars, ...nearestOf(written, known) };
}

function checkCategories(categories: Categories, place: Place, context: NarrativeContext, report: Report): void {
  for (const [dimension, written] of Object.entries(categories)) {
    const known = context.publication.dimensions.get(dimension)?.categories;
    if (known === undefined || known.has(written)) continue;
    report({
      code: 'category-unknown',
      place,
      particulars: { written, dimension },
      ...nearestOf(written, known.keys()),
    });
  }
}

function checkIndicators(codes: string | undefined, place: Place, context: NarrativeContext, report: Report): void {
  const { indicators } = context.publication;
  for (const written of codes?.split(/\s+/) ?? []) {
    if (indicators.has(written)) continue;
    report({ code: 'indicator-unknown', place, particulars: { written }, ...nearestOf(written, indicators.keys()) });
  }
}

function checkTable(written: string, place: Place, context: NarrativeContext, report: Report): void {
  const { tables } = context.comparison.current;
  if (tables.has(written)) return;
  report({ code: 'table-unknown', place, particulars: { written }, ...nearestOf(written, tables.keys()) });
}

function checkMatters(department: string, place: Place, context: NarrativeContext, report: Report): void {
  checkCategories({ [reservedDimensions.department]: department }, place, context, report);
  const matters = listMatters(context.comparison.current, department, context.publication.indicators);
  if (matters.length > 0) return;
  report({ code: 'matters-missing', place, particulars: { department } });
}

function checkStaffGroup(group: string, place: Place, context: NarrativeContext, report: Report): void {
  checkCategories({ [reservedDimensions.staffGroup]: group }, place, context, report);
  if (context.comparison.current.staff.some((member) => member.group === group)) return;
  report({ code: 'staff-group-empty', place, particulars: { group } });
}
