// Where data/ is. Loads it once a process and refuses to hand out anything when there is a problem.
import { resolve } from 'node:path';
import { openDataFolder } from './loaders/data-folder.ts';
import { type Catalogue, loadCatalogue } from './loaders/load-catalogue.ts';
import { formatProblem } from './problems/describe-problem.ts';

let loaded: Catalogue | undefined;

/** The folder that is published: `TERTIAL_DATA`, or `data` where the command runs. */
export function dataRoot(): string {
  return resolve(process.cwd(), process.env['TERTIAL_DATA'] ?? 'data');
}

/** The checked catalogue. Throws with every problem in its message when there is one. */
export function readCatalogue(): Catalogue {
  if (loaded !== undefined) return loaded;
  const { catalogue, problems } = loadCatalogue(openDataFolder(dataRoot(), 'data'));
  if (catalogue === undefined) throw new Error(problems.map((problem) => formatProblem(problem, 'sv')).join('\n'));
  loaded = catalogue;
  return catalogue;
}
