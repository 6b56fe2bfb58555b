// The publication under tests/fixtures/revised/, with files laid over it.
import { join } from 'node:path';
import { type DataFolder, openDataFolder } from '../../src/loaders/data-folder.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../../src/loaders/load-series.ts';
import { formatProblem } from '../../src/problems/describe-problem.ts';
import { overlayFolder } from '../problems/overlay-folder.ts';
import { memoryFolder } from './memory-folder.ts';

export const revisedRoot = join(import.meta.dirname, '../fixtures/revised/data');
const revised = openDataFolder(revisedRoot, 'data');

/** The folder with these files instead of its own, and without those of `removed`. */
export function openRevised(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  removed: readonly string[] = [],
): DataFolder {
  return overlayFolder(revised, memoryFolder(files), removed);
}

/** The text of a file of the publication. */
export function revisedText(path: string): string {
  return new TextDecoder().decode(revised.read(path));
}

/** The publication. Throws with its problems when it has an error. */
export function loadRevised(folder: DataFolder, drafts = false): PublishedSeries {
  const { catalogue, problems } = loadCatalogue(folder, { drafts });
  const [series] = catalogue?.series ?? [];
  if (series === undefined) throw new Error(problems.map((problem) => formatProblem(problem, 'sv')).join('\n'));
  return series;
}

/** Its release of the period. */
export function releaseOf(series: PublishedSeries, period: string): PublishedRelease {
  const found = series.releases.find(({ release }) => release.period.id === period);
  if (found === undefined) throw new Error(`There is no release ${period}`);
  return found;
}

/** `code file` of each problem. */
export function problemsOf(folder: DataFolder): readonly string[] {
  return loadCatalogue(folder).problems.map(({ code, place }) => `${code} ${place.file}`);
}
