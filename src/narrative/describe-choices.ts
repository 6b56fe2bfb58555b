// A reference that leaves something open: the release has no such figure, but has it for each of some categories.
import type { Particulars } from '../problems/problem.ts';
import { type Categories, isNumber, reservedDimensions, total } from '../statistics/observation.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import { parseComponent, type ReferenceComponent } from './vocabulary.ts';

/** A reference as its writer has put it. */
export interface WrittenReference {
  readonly reference: ReferenceComponent;
  readonly categories: Categories;
}

const mostChoices = 8;

/**
 * What the writer can choose, "answer_group: val-1, val-2", and the reference with the first choice, to paste. In a
 * department's narrative figures of other departments are no choice. Undefined when there is nothing to choose.
 */
export function describeChoices(
  release: ReleaseVersion,
  { reference, categories }: WrittenReference,
  department: string | undefined,
): Particulars | undefined {
  const finer: Categories[] = [];
  for (const observation of release.observations.values()) {
    if (observation.indicator !== reference.indicator || !isNumber(observation)) continue;
    const added = addedBy(observation.categories, categories, department);
    if (added !== undefined) finer.push(added);
  }
  const least = Math.min(...finer.map((added) => Object.keys(added).length));
  const [first, ...others] = finer.filter((added) => Object.keys(added).length === least);
  if (first === undefined) return undefined;
  const dimensions = Object.keys(first);
  const alike = [first, ...others].filter((added) => dimensions.every((dimension) => dimension in added));
  const choices = dimensions.map((dimension) => `${dimension}: ${listCodes(alike, dimension)}`).join('; ');
  return { choices, example: writeReference(reference, { ...categories, ...first }) };
}

/** The categories that the reference would have to name as well; undefined when the figure is another. */
function addedBy(found: Categories, written: Categories, department: string | undefined): Categories | undefined {
  const own = reservedDimensions.department;
  const isImplied = department !== undefined && !(own in written);
  const named = new Map(Object.entries(found).filter(([, category]) => category !== total));
  for (const [dimension, category] of Object.entries(written)) {
    if ((named.get(dimension) ?? total) !== category) return undefined;
    named.delete(dimension);
  }
  if (isImplied) {
    const category = named.get(own) ?? total;
    if (category !== department && category !== total) return undefined;
    if (category === department) named.delete(own);
    else named.set(own, total);
  }
  return named.size === 0 ? undefined : Object.fromEntries(named);
}

function listCodes(choices: readonly Categories[], dimension: string): string {
  const codes = [...new Set(choices.flatMap((added) => added[dimension] ?? []))];
  return codes.length > mostChoices ? `${codes.slice(0, mostChoices).join(', ')} …` : codes.join(', ');
}

/** The reference as it is written in a narrative; attributes that have their ordinary value are left out. */
export function writeReference(reference: ReferenceComponent, categories: Categories): string {
  const { name, indicator, ...others } = reference;
  const plain = parseComponent(name, { indicator });
  const ordinary = new Map<string, unknown>(plain.success ? Object.entries(plain.data) : []);
  const own = Object.entries(others).filter(([key, value]) => value !== undefined && value !== ordinary.get(key));
  const attributes = [['indicator', indicator], ...Object.entries(categories), ...own];
  return `<${name} ${attributes.map(([key, value]) => (value === true ? key : `${key}="${value}"`)).join(' ')} />`;
}
