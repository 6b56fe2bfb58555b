// The periods that the narratives of a release name for a figure: what its pages show of other releases.
import { listComponents } from '../narrative/narrative-tree.ts';
import type { ReleaseNarratives } from './load-narratives.ts';

/** In SDMX notation, each once, sorted. */
export function listReferredPeriods({ release, departments }: ReleaseNarratives): readonly string[] {
  const narratives = [release, ...departments.values()].flatMap((byLanguage) => [...byLanguage.values()]);
  const periods = new Set<string>();
  for (const { blocks } of narratives) {
    for (const { component } of listComponents(blocks)) {
      if ('period' in component && component.period !== undefined) periods.add(component.period);
    }
  }
  return [...periods].sort();
}
