// How many figures narratives hold: bound to the data, and declared with a source.
import { listComponents, type Narrative } from '../narrative-tree.ts';
import { listTextRuns } from './text-run.ts';

export interface FigureCount {
  readonly bound: number;
  readonly declared: number;
}

/** Components that print a figure of the data in running text. */
const binding: readonly string[] = ['Figure', 'Change', 'Approx', 'Rank', 'Target'];

/** Counts the figures of the narratives. */
export function countFigures(narratives: Iterable<Narrative>): FigureCount {
  let bound = 0;
  let declared = 0;
  for (const { blocks } of narratives) {
    for (const { component } of listComponents(blocks)) if (binding.includes(component.name)) bound += 1;
    for (const run of listTextRuns(blocks)) declared += run.declared.length;
  }
  return { bound, declared };
}
