// The place of a figure on the page of its indicator: `total`, `val-1`, `skola.avgift`. Made from codes, so that it
// stays while figures and names change.
import type { Dimension } from '../statistics/dimension.ts';
import { type Categories, total } from '../statistics/observation.ts';

/**
 * The id of the row with these categories: their codes in the order that the publication declares its dimensions. A
 * code that several dimensions have is told by its dimension: `matter:ovrigt`.
 */
export function anchorOf(categories: Categories, dimensions: ReadonlyMap<string, Dimension>): string {
  const parts: string[] = [];
  for (const { code: dimension } of dimensions.values()) {
    const category = categories[dimension];
    if (category === undefined || category === total) continue;
    parts.push(isShared(category, dimensions) ? `${dimension}:${category}` : category);
  }
  return parts.length === 0 ? total : parts.join('.');
}

/** The categories of the row with this id, without totals: the inverse of `anchorOf`. Nothing for the id of no row. */
export function findCategories(anchor: string, dimensions: ReadonlyMap<string, Dimension>): Categories | undefined {
  if (anchor === total) return {};
  const categories = Object.fromEntries(anchor.split('.').map((part) => findCategory(part, dimensions)));
  return anchorOf(categories, dimensions) === anchor ? categories : undefined;
}

/** The dimension and the category that a part of an anchor names; a dimension without a name when there is none. */
function findCategory(part: string, dimensions: ReadonlyMap<string, Dimension>): readonly [string, string] {
  const [category = '', named] = part.split(':').reverse();
  const holder = [...dimensions.values()].find(
    ({ code, categories }) => categories.has(category) && (named === undefined || named === code),
  );
  return [holder?.code ?? '', category];
}

function isShared(category: string, dimensions: ReadonlyMap<string, Dimension>): boolean {
  let count = 0;
  for (const { categories } of dimensions.values()) if (categories.has(category)) count += 1;
  return count > 1;
}
