// The import as a command: what it asks, prints and writes, and its exit code.
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { dataLabel, dataRoot } from '../src/catalogue.ts';
import { type ImportPlan, planImport } from '../src/importing/plan-import.ts';
import { isResolved, type ResolvedImport, resolveImport } from '../src/importing/resolve-import.ts';
import { openDataFolder } from '../src/loaders/data-folder.ts';
import { pathOfMapping } from '../src/loaders/load-mappings.ts';
import { nameInMessages } from '../src/loaders/read-text.ts';
import { comparePlaces } from '../src/problems/problem.ts';
import { AnswerRefused, collectAnswers } from './answer-questions.ts';
import { describeImport } from './describe-import.ts';
import { draftMapping } from './draft-mapping.ts';
import { readImportArguments } from './import-arguments.ts';
import { type ImportSession, refuse, selectTarget } from './import-session.ts';
import { importTexts } from './import-texts.ts';
import { type FileEffects, replaceFiles } from './replace-files.ts';
import { reportProblems } from './report-problems.ts';
import { Stopped } from './settle-value.ts';
import { openTerminal } from './terminal.ts';

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
  { input, output, isTerminal, effects }: ImportSurroundings,
): Promise<number> {
  const given = readImportArguments(args, env);
  if (given === undefined) return refuse(usage, 2);
  const folder = openDataFolder(dataRoot(), dataLabel());
  const terminal = isTerminal ? openTerminal(input, output) : undefined;
  try {
    const opened = await selectTarget(folder, given, terminal);
    if (typeof opened === 'number') return opened;
    const answers = collectAnswers(given.answers, terminal, given.language);
    const path = pathOfMapping(opened.target.publication.code, given.as);
    const session = { given, folder, ...opened, path, terminal, answers, say: importTexts[given.language] };
    let exitCode = 1;
    try {
      exitCode = await importFile(session, effects);
    } finally {
      if (exitCode !== 0 || given.dryRun) tellAnswers(session);
    }
    return exitCode;
  } catch (error) {
    if (error instanceof Stopped) return error.exitCode;
    if (error instanceof AnswerRefused) return refuse(error.message, 2);
    throw error;
  } finally {
    terminal?.close();
  }
}

async function importFile(session: ImportSession, effects: FileEffects | undefined): Promise<number> {
  const { given, folder, target, file, path, answers, say } = session;
  const mapping = await draftMapping(session);
  if (typeof mapping === 'number') return mapping;
  const name = nameInMessages(folder, path);
  const resolved = await resolveImport(file, { name, text: mapping.text }, target, answers.answer);
  const files = new Map(resolved.text === mapping.saved ? [] : [[join(dataRoot(), path), resolved.text]]);
  if (!isResolved(resolved) || resolved.mapping === undefined) {
    tellUnresolved(resolved, session);
    if (given.saveMapping && !given.dryRun && files.size > 0) {
      replaceFiles(files, effects);
      console.log(say.saved(name));
    }
    return 1;
  }
  const plan = planImport(target, resolved.mapping.table, resolved.figures);
  if (plan.problems.length > 0) {
    reportProblems(plan.problems, given.language);
    return 1;
  }
  tellPlan(plan, resolved, session);
  const answer = await confirm(plan, files, session);
  if (answer !== 'write') return answer;
  // Somebody may have written in the table while the question stood there.
  if (planImport(target, resolved.mapping.table, resolved.figures).text !== plan.text) return refuse(say.changed, 1);
  if (plan.text !== undefined) files.set(join(dataRoot(), plan.path), plan.text);
  replaceFiles(files, effects);
  if (resolved.text !== mapping.saved) console.log(say.saved(name));
  if (plan.text !== undefined) console.log(`${say.written(nameInMessages(folder, plan.path))}\n${say.check}`);
  return 0;
}

function tellUnresolved({ problems, questions }: ResolvedImport, { given, answers, say }: ImportSession): void {
  reportProblems([...problems, ...questions.map(({ problem }) => problem)].toSorted(comparePlaces), given.language);
  for (const key of answers.unused()) console.error(say.unused(key));
  if (questions.length > 0 && !given.saveMapping) console.error(say.saveHint);
}

/** What a person has answered is not lost when the import ends before it is saved. */
function tellAnswers({ given, answers, say }: ImportSession): void {
  const typed = answers.typed();
  if (typed.length > 0 && (!given.saveMapping || given.dryRun)) console.error(say.answered(typed.join(' ')));
}

function tellPlan(plan: ImportPlan, { passedOver, problems }: ResolvedImport, session: ImportSession): void {
  const { given, folder, target, file, answers, say } = session;
  if (problems.length > 0) reportProblems(problems, given.language);
  for (const key of answers.unused()) console.error(say.unused(key));
  console.log(`${file.name} → ${nameInMessages(folder, plan.path)}`);
  if (passedOver.length > 0) {
    console.log(`${say.passedOver}: ${passedOver.map(({ cell, label }) => `${cell} ${say.quote(label)}`).join(', ')}`);
  }
  console.log(`\n${describeImport(plan, target.publication, given.language).join('\n')}\n`);
}

/** Whether to write; otherwise the exit code. */
async function confirm(
  { text }: ImportPlan,
  files: ReadonlyMap<string, string>,
  { given, terminal, say }: ImportSession,
): Promise<'write' | number> {
  if (text === undefined) console.log(say.nothing);
  if (text === undefined && files.size === 0) return 0;
  if (given.dryRun) {
    console.log(say.dryRun);
    return 0;
  }
  if (given.yes) return 'write';
  if (terminal === undefined) return refuse(say.needsYes, 1);
  const typed = await terminal.ask(say.confirm);
  return say.yes.some((word) => word === typed?.toLowerCase()) ? 'write' : refuse(say.left, 1);
}
