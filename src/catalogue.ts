// Where data/ is. Loads it once a process and refuses to hand out anything when there is a problem.
import { resolve } from 'node:path';
import { openDataFolder } from './loaders/data-folder.ts';
import { type Catalogue, type LoadedCatalogue, loadCatalogue } from './loaders/load-catalogue.ts';
import { formatProblem } from './problems/describe-problem.ts';

declare global {
  /** The pages run as a bundle of their own in the process of the build, with modules of their own: this is what they share. */
  var tertialCatalogue: Catalogue | undefined;
}

let loaded: Catalogue | undefined;

/** The folder that is published: `TERTIAL_DATA`, or `data` where the command runs. */
export function dataRoot(): string {
  return resolve(process.cwd(), process.env['TERTIAL_DATA'] ?? 'data');
}

/** Loads and checks the folder. */
export function loadData(): LoadedCatalogue {
  return loadCatalogue(openDataFolder(dataRoot(), 'data'));
}

/** Hands a catalogue to the pages that are built in this process, so that they need not load it again. */
export function shareCatalogue(catalogue: Catalogue): void {
  globalThis.tertialCatalogue = catalogue;
}

/** The checked catalogue. Throws with every problem in its message when there is one. */
export function readCatalogue(): Catalogue {
  const known = globalThis.tertialCatalogue ?? loaded;
  if (known !== undefined) return known;
  const { catalogue, problems } = loadData();
  if (catalogue === undefined) throw new Error(problems.map((problem) => formatProblem(problem, 'sv')).join('\n'));
  loaded = catalogue;
  return catalogue;
}
