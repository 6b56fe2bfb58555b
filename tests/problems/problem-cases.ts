// The cases under tests/fixtures/problems/: a folder each, named after the code of its problem (a second case of a code:
// `<code>--<variant>`), holding the files that differ from those of `valid`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { planImport } from '../../src/importing/plan-import.ts';
import { proposeMapping } from '../../src/importing/propose-mapping.ts';
import { readWorkbook } from '../../src/importing/read-workbook.ts';
import { isResolved, resolveImport } from '../../src/importing/resolve-import.ts';
import { selectRelease } from '../../src/importing/select-release.ts';
import { type DataFolder, openDataFolder } from '../../src/loaders/data-folder.ts';
import { loadPublication } from '../../src/loaders/load-publication.ts';
import { loadVersions } from '../../src/loaders/load-versions.ts';
import { readOptionalText } from '../../src/loaders/read-text.ts';
import { makeSeal, sealFile, writeSeal } from '../../src/loaders/seal.ts';
import { comparePlaces, type Problem } from '../../src/problems/problem.ts';
import { parseReferencePeriod } from '../../src/statistics/reference-period.ts';
import { overlayFolder } from './overlay-folder.ts';

export const casesFolder = join(import.meta.dirname, '../fixtures/problems');
const base = 'valid';

export interface ProblemCase {
  /** `file-missing`, `file-missing--folder` */
  readonly name: string;
  /** `file-missing` */
  readonly code: string;
  readonly folder: DataFolder;
  /** The problems and questions of the file that the case imports, instead of those of its folder. */
  readonly importProblems?: () => Promise<readonly Problem[]>;
}

/** All cases but `valid` itself, sorted by name. */
export function listCases(): readonly ProblemCase[] {
  const names = readdirSync(casesFolder).filter((name) => name !== base);
  return names.sort().map((name) => {
    const folder = openCase(name);
    const imported = readCase(join(casesFolder, name, 'case.yaml')).import;
    const importProblems = imported && (() => listImportProblems(folder, join(casesFolder, name), imported));
    return { name, code: name.split('--')[0] ?? name, folder, ...(importProblems && { importProblems }) };
  });
}

/** The publication that has every feature and no problem. */
export function openValidFolder(): DataFolder {
  return openDataFolder(join(casesFolder, base, 'data'), 'data');
}

function openCase(name: string): DataFolder {
  const over = openDataFolder(join(casesFolder, name, 'data'), 'data');
  const { remove, seal, fill } = readCase(join(casesFolder, name, 'case.yaml'));
  const valid = openValidFolder();
  const folder = overlayFolder(seal === undefined ? valid : sealFolder(valid, seal), over, remove);
  return fill === undefined ? folder : fillFile(folder, fill);
}

/** The folder with a text that is repeated in the place of a file. */
function fillFile(
  folder: DataFolder,
  { file, text, times }: NonNullable<z.output<typeof caseSchema>['fill']>,
): DataFolder {
  const bytes = new TextEncoder().encode(text.repeat(times));
  return { ...folder, read: (path) => (path === file ? bytes : folder.read(path)) };
}

const caseSchema = z.strictObject({
  /** Files and folders of `valid` that the case does not have. */
  remove: z.array(z.string()).default([]),
  /** A release of `valid` that was sealed before the case changed it: `kundcenter/2018-T2`. */
  seal: z.string().optional(),
  /** A file of `valid` that becomes a text so many times: too large to be kept with the cases. */
  fill: z.strictObject({ file: z.string(), text: z.string(), times: z.int() }).optional(),
  /** A file beside the case that is imported into 2018-T2 by a mapping of its folder; one is proposed when there is none. */
  import: z.strictObject({ file: z.string(), as: z.string() }).optional(),
});

function readCase(path: string): z.output<typeof caseSchema> {
  return caseSchema.parse(existsSync(path) ? parse(readFileSync(path, 'utf8')) : {});
}

async function listImportProblems(
  folder: DataFolder,
  path: string,
  { file, as }: { readonly file: string; readonly as: string },
): Promise<readonly Problem[]> {
  const publication = loadPublication(folder, 'kundcenter', ignore);
  const target = publication && selectRelease(folder, publication, '2018-T2');
  const mapping = readOptionalText(folder, `kundcenter/imports/${as}.yaml`, ignore);
  if (target?.kind !== 'target') throw new Error(`${path} has nothing to import into.`);
  const bytes = readFileSync(join(path, file));
  if (mapping === undefined) {
    const workbook = readWorkbook({ name: basename(file), bytes }, ignore);
    if (workbook === undefined) throw new Error(`${path} has a file that cannot be read.`);
    const proposal = proposeMapping(workbook, target, undefined);
    return 'problems' in proposal ? proposal.problems : proposal.questions.map(({ problem }) => problem);
  }
  const resolved = await resolveImport({ name: basename(file), bytes }, mapping, target, async () => undefined);
  const planned =
    isResolved(resolved) && resolved.mapping
      ? planImport(target, resolved.mapping.table, resolved.figures).problems
      : [];
  return [...resolved.problems, ...resolved.questions.map(({ problem }) => problem), ...planned].toSorted(
    comparePlaces,
  );
}

/** The folder with a seal on the first version of the release. */
function sealFolder(folder: DataFolder, release: string): DataFolder {
  const [code = '', id = ''] = release.split('/');
  const publication = loadPublication(folder, code, ignore);
  const period = parseReferencePeriod(id);
  if (publication === undefined || period === undefined) throw new Error(`There is no release ${release} to seal.`);
  const [version] = loadVersions({ folder, publication, period }, ignore);
  if (version === undefined) throw new Error(`The release ${release} has no version to seal.`);
  const lock = new TextEncoder().encode(writeSeal(makeSeal(folder, version)));
  const path = `${version.files.path}/${sealFile}`;
  return {
    ...folder,
    read: (file) => (file === path ? lock : folder.read(file)),
    list: (parent) => [
      ...folder.list(parent),
      ...(parent === version.files.path ? [{ name: sealFile, kind: 'file' } as const] : []),
    ],
  };
}

function ignore(): void {
  // What is wrong with the valid publication shows in its own test.
}
