// What an import is about: the file, the release that it goes into, and who answers.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportedFile } from '../src/importing/read-workbook.ts';
import { type ImportTarget, selectRelease } from '../src/importing/select-release.ts';
import type { DataFolder } from '../src/loaders/data-folder.ts';
import { pathOfMapping } from '../src/loaders/load-mappings.ts';
import { loadPublication } from '../src/loaders/load-publication.ts';
import { comparePlaces, type Problem } from '../src/problems/problem.ts';
import { isError } from '../src/problems/severity.ts';
import type { Answers } from './answer-questions.ts';
import type { ImportArguments } from './import-arguments.ts';
import { importTexts } from './import-texts.ts';
import { reportProblems } from './report-problems.ts';
import { settleValue } from './settle-value.ts';
import type { Terminal } from './terminal.ts';

export interface ImportSession {
  readonly given: ImportArguments;
  readonly folder: DataFolder;
  readonly file: ImportedFile;
  readonly target: ImportTarget;
  /** Of the mapping, below the data folder. */
  readonly path: string;
  readonly terminal: Terminal | undefined;
  readonly answers: Answers;
  readonly say: (typeof importTexts)[ImportArguments['language']];
}

/** Says why nothing is done; returns the exit code. */
export function refuse(sentence: string, exitCode: number): number {
  console.error(sentence);
  return exitCode;
}

/** The file and the release to import it into, or an exit code when there is none: 1 problems in data/, 2 wrong usage. Throws `Stopped` without a publication. */
export async function selectTarget(
  folder: DataFolder,
  given: ImportArguments,
  terminal: Terminal | undefined,
): Promise<Pick<ImportSession, 'file' | 'target'> | number> {
  const say = importTexts[given.language];
  const bytes = readBytes(given.file);
  if (bytes === undefined) return refuse(say.fileMissing(given.file), 2);
  const publications = folder.list('').flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []));
  const withMapping = publications.filter((code) => folder.read(pathOfMapping(code, given.as)) !== undefined);
  const [only, ...others] = withMapping.length === 1 ? withMapping : publications;
  const known = publications.join(', ');
  const code = await settleValue(
    {
      given: given.publication ?? (others.length === 0 ? only : undefined),
      question: say.askPublication(known),
      missing: say.publication(known),
      read: (text) => (publications.includes(text) ? { value: text } : { refusal: say.publication(known) }),
    },
    terminal,
  );
  const problems: Problem[] = [];
  const publication = loadPublication(folder, code, (problem) => problems.push(problem));
  if (publication === undefined) {
    reportProblems(problems.filter(isError).toSorted(comparePlaces), given.language);
    return 1;
  }
  const target = selectRelease(folder, publication, given.period);
  if (target.kind === 'target') return { file: { name: basename(given.file), bytes }, target };
  const sentence = say[target.reason](given.period ?? '', target.periods.join(', '));
  return refuse(sentence, target.reason === 'period-unknown' ? 2 : 1);
}

function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
