// Where data/ is. Loads it once a process and refuses to hand out anything when there is a problem.
import { basename, dirname, resolve } from 'node:path';
import { type DataFolder, findLinks, openDataFolder, openKeptFolder } from './loaders/data-folder.ts';
import { type Catalogue, type LoadedCatalogue, loadCatalogue } from './loaders/load-catalogue.ts';
import { readAsNewest } from './loaders/read-as-newest.ts';
import { readPrintedEditions } from './loaders/read-printed-editions.ts';
import { formatProblem } from './problems/describe-problem.ts';
import type { Problem } from './problems/problem.ts';
import { isError } from './problems/severity.ts';
import { timeAt } from './statistics/release-time.ts';
import { swedishTime } from './statistics/time-zone.ts';

declare global {
  /**
   * The pages of a preview run in the process of the command with modules of their own: this is what they share with it.
   */
  var tertialCatalogue: Catalogue | undefined;
}

/** The folder that is published: `TERTIAL_DATA`, or `data` where the command runs. */
export function dataRoot(): string {
  return resolve(process.cwd(), process.env['TERTIAL_DATA'] ?? 'data');
}

/** What messages call the folder: by its name when it lies where the command runs, otherwise `data`. */
export function dataLabel(): string {
  return dirname(dataRoot()) === process.cwd() ? basename(dataRoot()) : 'data';
}

/** The folder that is published, read as the newest schema has it: for one load. */
export function openData(): DataFolder {
  return readAsNewest(openDataFolder(dataRoot(), dataLabel()));
}

/** The moment of the build, in UTC: now, or that of `SOURCE_DATE_EPOCH` (seconds) for a build that is repeated. */
export function timeOfBuild(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString();
}

/** The day of the build as ISO date, by Swedish clocks. */
export function dayOfBuild(): string {
  return timeAt(Date.parse(timeOfBuild()), swedishTime).day;
}

/** Loads and checks the folder as of the moment of the build, and that the folder that is copied holds no link to elsewhere. */
export function loadData({ drafts } = { drafts: false }): LoadedCatalogue {
  const loaded = loadCatalogue(openData(), { drafts, now: timeOfBuild() });
  const links = findLinks(publicRoot()).map((path): Problem => {
    const place = { file: `${basename(publicRoot())}/${path}`, line: 1, column: 1 };
    return { code: 'file-link', place, particulars: {} };
  });
  if (links.length > 0) return { ...loaded, catalogue: undefined, problems: [...loaded.problems, ...links] };
  if (loaded.catalogue === undefined) return loaded;
  return { ...loaded, catalogue: { ...loaded.catalogue, printed: readPrintedEditions(publicRoot()) } };
}

/** The folder that is copied to the site as it is: `TERTIAL_PUBLIC`, or `public` where the command runs. */
export function publicRoot(): string {
  return resolve(process.cwd(), process.env['TERTIAL_PUBLIC'] ?? 'public');
}

/** Opens the folder for a preview. Each call of what it returns loads it with what is not published, but no file twice. */
export function followData(): () => LoadedCatalogue {
  const folder = openKeptFolder(dataRoot(), dataLabel());
  return () => loadCatalogue(readAsNewest(folder), { drafts: true, now: timeOfBuild() });
}

/** Hands a catalogue to the pages of this process, so that they need not load it; `undefined` makes them load it anew. */
export function shareCatalogue(catalogue: Catalogue | undefined): void {
  globalThis.tertialCatalogue = catalogue;
}

/** The checked catalogue, in a preview with what is not published. Throws with every problem in its message when there is one. */
export function readCatalogue(): Catalogue {
  if (globalThis.tertialCatalogue !== undefined) return globalThis.tertialCatalogue;
  // Only the preview runs this within Vite, which tells what mode it is in.
  const { catalogue, problems } = loadData({ drafts: import.meta.env?.DEV ?? false });
  if (catalogue === undefined)
    throw new Error(
      problems
        .filter(isError)
        .map((problem) => formatProblem(problem, 'sv'))
        .join('\n'),
    );
  shareCatalogue(catalogue);
  return catalogue;
}

/** The bytes of a file below the folder. */
export function readDataFile(path: string): Uint8Array | undefined {
  return openDataFolder(dataRoot(), dataLabel()).read(path);
}
