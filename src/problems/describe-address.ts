// Which figure a problem is about, in the codes of the data files.
import { type Address, total } from '../statistics/observation.ts';

/** `answered_calls`, or `answered_calls (answer_group: val-1)`. */
export function describeAddress({ indicator, categories }: Address): string {
  const parts = Object.entries(categories)
    .filter(([, category]) => category !== total)
    .map(([dimension, category]) => `${dimension}: ${category}`);
  return parts.length === 0 ? indicator : `${indicator} (${parts.join(', ')})`;
}
