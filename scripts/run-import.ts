// The import as a command: what it asks, prints and writes, and its exit code.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { dataRoot } from '../src/catalogue.ts';
import { type ImportPlan, planImport } from '../src/importing/plan-import.ts';
import { isResolved, type ResolvedImport, resolveImport } from '../src/importing/resolve-import.ts';
import { type ImportTarget, selectRelease } from '../src/importing/select-release.ts';
import { type DataFolder, openDataFolder } from '../src/loaders/data-folder.ts';
import { pathOfMapping } from '../src/loaders/load-mappings.ts';
import { loadPublication } from '../src/loaders/load-publication.ts';
import { nameInMessages, readText, type TextFile } from '../src/loaders/read-text.ts';
import { comparePlaces, type Problem } from '../src/problems/problem.ts';
import { isError } from '../src/problems/severity.ts';
import { AnswerRefused, type Answers, collectAnswers } from './answer-questions.ts';
import { describeImport } from './describe-import.ts';
import { type ImportArguments, readImportArguments } from './import-arguments.ts';
import { importTexts } from './import-texts.ts';
import { type FileEffects, replaceFiles } from './replace-files.ts';
import { reportProblems } from './report-problems.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const usage = `Usage: npm run import -- <file.xlsx|file.csv> --as <mapping> [--period <period>] [--publication <publication>]
       [--table <table>] [--answer <cell>=<answer>]… [--save-mapping] [--dry-run] [--yes] [--language sv|en]`;

/** What the command is run in. */
export interface ImportSurroundings {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether somebody sits there who can be asked. */
  readonly isTerminal: boolean;
  readonly effects?: FileEffects;
}

/**
 * Imports the figures of a file into a table of a draft. Asks at a terminal for what cannot be told; elsewhere says what is
 * to be answered. Writes all or nothing. Returns the exit code: 0 good, 1 problems, open questions or nothing confirmed,
 * 2 wrong usage.
 */
export async function runImport(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  surroundings: ImportSurroundings,
): Promise<number> {
  const given = readImportArguments(args, env);
  if (given === undefined) return refuse(usage, 2);
  const { input, output, isTerminal } = surroundings;
  const terminal = isTerminal ? openTerminal(input, output) : undefined;
  try {
    return await importFile(given, terminal, surroundings.effects);
  } catch (error) {
    if (error instanceof AnswerRefused) return refuse(error.message, 2);
    throw error;
  } finally {
    terminal?.close();
  }
}

async function importFile(
  given: ImportArguments,
  terminal: Terminal | undefined,
  effects: FileEffects | undefined,
): Promise<number> {
  const say = importTexts[given.language];
  const folder = openDataFolder(dataRoot(), 'data');
  const bytes = readBytes(given.file);
  if (bytes === undefined) return refuse(say.fileMissing(given.file), 2);
  const target = selectTarget(folder, given);
  if (typeof target === 'number') return target;
  const path = pathOfMapping(target.publication.code, given.as);
  const mapping = readMapping(folder, path, given);
  if (typeof mapping === 'number') return mapping;
  const answers = collectAnswers(given.answers, terminal, given.language);
  const resolved = await resolveImport({ name: basename(given.file), bytes }, mapping, target, answers.answer);
  const files = new Map(resolved.text === mapping.text ? [] : [[join(dataRoot(), path), resolved.text]]);
  const save = (): void => {
    replaceFiles(files, effects);
    for (const _ of files) console.log(say.saved(nameInMessages(folder, path)));
  };
  if (!isResolved(resolved) || resolved.mapping === undefined) {
    tellUnresolved(resolved, given, answers);
    if (given.saveMapping) save();
    return 1;
  }
  const plan = planImport(target, resolved.mapping.table, resolved.figures);
  console.log(say.target(basename(given.file), nameInMessages(folder, plan.path)));
  if (plan.problems.length > 0) {
    reportProblems(plan.problems, given.language);
    return 1;
  }
  tellPlan(plan, resolved, target, given, answers);
  const isSure = await confirm(plan, files, given, terminal);
  if (isSure !== true) return isSure;
  const table = plan.text === undefined ? [] : ([[join(dataRoot(), plan.path), plan.text]] as const);
  replaceFiles(new Map([...files, ...table]), effects);
  if (files.size > 0) console.log(say.saved(nameInMessages(folder, path)));
  if (table.length > 0) console.log(`${say.written(nameInMessages(folder, plan.path))}\n${say.check}`);
  return 0;
}

function refuse(sentence: string, exitCode: number): number {
  console.error(sentence);
  return exitCode;
}

function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The release to import into, or an exit code when there is none. */
function selectTarget(folder: DataFolder, given: ImportArguments): ImportTarget | number {
  const say = importTexts[given.language];
  const publications = folder.list('').flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []));
  const withMapping = publications.filter((code) => folder.read(pathOfMapping(code, given.as)) !== undefined);
  const asked = given.publication === undefined ? undefined : [given.publication];
  const [code, ...others] = asked ?? (withMapping.length === 1 ? withMapping : publications);
  if (code === undefined || others.length > 0 || !publications.includes(code)) {
    return refuse(say.publication(publications.join(', ')), 2);
  }
  const problems: Problem[] = [];
  const publication = loadPublication(folder, code, (problem) => problems.push(problem));
  if (publication === undefined) {
    reportProblems(problems.filter(isError).toSorted(comparePlaces), given.language);
    return 1;
  }
  const target = selectRelease(folder, publication, given.period);
  if (target.kind === 'target') return target;
  const sentence = say[target.reason](given.period ?? '', target.periods.join(', '));
  return refuse(sentence, target.reason === 'period-unknown' ? 2 : 1);
}

function readMapping(folder: DataFolder, path: string, { language }: ImportArguments): TextFile | number {
  const problems: Problem[] = [];
  const text = readText(folder, path, (problem) => problems.push(problem));
  if (text !== undefined) return text;
  reportProblems(problems, language);
  return 1;
}

function tellUnresolved(
  { problems, questions }: ResolvedImport,
  { as, language }: ImportArguments,
  answers: Answers,
): void {
  const say = importTexts[language];
  for (const key of answers.unused()) console.error(say.unused(key));
  reportProblems([...problems, ...questions.map(({ problem }) => problem)].toSorted(comparePlaces), language);
  if (questions.length > 0) console.error(`${say.questions(questions.length)}. ${say.saveHint(as)}`);
}

// biome-ignore lint/complexity/useMaxParams: to be split
function tellPlan(
  plan: ImportPlan,
  { passedOver, problems }: ResolvedImport,
  { publication }: ImportTarget,
  { language }: ImportArguments,
  answers: Answers,
): void {
  const say = importTexts[language];
  if (problems.length > 0) reportProblems(problems, language);
  for (const key of answers.unused()) console.error(say.unused(key));
  if (passedOver.length > 0) {
    console.log(`${say.passedOver}: ${passedOver.map(({ cell, label }) => `${cell} ”${label}”`).join(', ')}`);
  }
  console.log(`\n${describeImport(plan, publication, language).join('\n')}\n`);
}

/** True when it is to be written, otherwise the exit code. */
async function confirm(
  { text }: ImportPlan,
  files: ReadonlyMap<string, string>,
  { language, dryRun, yes }: ImportArguments,
  terminal: Terminal | undefined,
): Promise<true | number> {
  const say = importTexts[language];
  if (text === undefined) console.log(say.nothing);
  if (dryRun) {
    console.log(say.dryRun);
    return 0;
  }
  if (text === undefined && files.size === 0) return 0;
  if (yes) return true;
  if (terminal === undefined) return refuse(say.needsYes, 1);
  const typed = await terminal.ask(say.confirm);
  return say.yes.some((word) => word === typed?.toLowerCase()) ? true : refuse(say.left, 1);
}
