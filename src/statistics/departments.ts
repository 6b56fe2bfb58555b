// The departments that a release tells of: categories of the dimension `department` with a figure or a narrative.
import type { Category, Dimension } from './dimension.ts';
import type { Indicator } from './indicator.ts';
import { type Categories, isNumber, type Observation, reservedDimensions, total } from './observation.ts';
import type { ReleaseVersion } from './release.ts';

/** The departments in the order of the code list; `withNarrative` are those that somebody has written about. */
export function listDepartments(
  release: ReleaseVersion,
  dimensions: ReadonlyMap<string, Dimension>,
  withNarrative: Iterable<string>,
): readonly Category[] {
  const told = new Set(withNarrative);
  for (const observation of release.observations.values()) {
    const department = observation.categories[reservedDimensions.department];
    if (department !== undefined && isNumber(observation)) told.add(department);
  }
  const categories = dimensions.get(reservedDimensions.department)?.categories.values() ?? [];
  return [...categories].filter(({ code }) => code !== total && told.has(code));
}

/** The release's figures of the department as a whole, in the order of its tables, without changes that the producer states. */
export function listDepartmentFigures(
  release: ReleaseVersion,
  department: string,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Observation[] {
  return [...release.observations.values()].filter(
    ({ indicator, categories }) =>
      isOfDepartmentAlone(categories, department) &&
      indicators.has(indicator) &&
      indicators.get(indicator)?.reports_change_of === undefined,
  );
}

/** Whether the categories are those of the department, and of no other dimension. */
export function isOfDepartmentAlone(categories: Categories, department: string): boolean {
  const given = Object.entries(categories).filter(([, code]) => code !== total);
  return given.length === 1 && categories[reservedDimensions.department] === department;
}
