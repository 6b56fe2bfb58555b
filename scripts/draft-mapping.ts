// The mapping of an import: the one that is saved, or the first time one that is proposed from the file.
import { beginWithSchema } from '../src/editor/yaml-files.ts';
import { editMapping } from '../src/importing/edit-mapping.ts';
import type { MappingEdit } from '../src/importing/import-question.ts';
import { proposeMapping } from '../src/importing/propose-mapping.ts';
import { readWorkbook } from '../src/importing/read-workbook.ts';
import { nameInMessages, readText } from '../src/loaders/read-text.ts';
import type { Problem } from '../src/problems/problem.ts';
import { type ImportSession, refuse } from './import-session.ts';
import { reportProblems } from './report-problems.ts';

export interface DraftedMapping {
  readonly text: string;
  /** As it is saved; nothing when it is not. */
  readonly saved: string | undefined;
}

/** The mapping, or the exit code 1 when there is none to use. */
export async function draftMapping(session: ImportSession): Promise<DraftedMapping | number> {
  const { given, folder, path } = session;
  if (folder.read(path) === undefined) return await proposeNew(session);
  const problems: Problem[] = [];
  const file = readText(folder, path, (problem) => problems.push(problem));
  if (file !== undefined) return { text: file.text, saved: file.text };
  reportProblems(problems, given.language);
  return 1;
}

/** Shows the proposal. It is used only when somebody says that it is right, or has it saved. */
async function proposeNew({ given, folder, file, target, path, terminal, answers, say }: ImportSession) {
  const problems: Problem[] = [];
  const workbook = readWorkbook(file, (problem) => problems.push(problem));
  const proposal = workbook === undefined ? { problems } : proposeMapping(workbook, target, given.table);
  if ('problems' in proposal) {
    reportProblems(proposal.problems, given.language);
    return 1;
  }
  const edits: MappingEdit[] = [];
  const open: Problem[] = [];
  for (const question of proposal.questions) {
    const choice = await answers.answer(question);
    if (choice === undefined) open.push(question.problem);
    else if (choice.edit !== undefined) edits.push(choice.edit);
  }
  const text = editMapping(proposal.text, edits);
  console.log(`${say.proposed}\n\n${text}`);
  if (open.length > 0) reportProblems(open, given.language);
  const mapping = { text: beginWithSchema(path, text), saved: undefined };
  if (given.saveMapping) return mapping;
  if (terminal === undefined) return refuse(say.proposalHint(nameInMessages(folder, path)), 1);
  const typed = await terminal.ask(say.useProposal);
  return say.yes.some((word) => word === typed?.toLowerCase()) ? mapping : refuse(say.left, 1);
}
