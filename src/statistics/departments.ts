// The departments that a release tells of: categories of the dimension `department` with a figure or a narrative.
import type { Category, Dimension } from './dimension.ts';
import { isNumber, reservedDimensions, total } from './observation.ts';
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
