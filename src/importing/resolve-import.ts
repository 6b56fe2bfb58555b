// Reads a file by a mapping for as long as there is something to ask and somebody who answers: each answer goes into the
// mapping, and the file is read anew by it.
import { parseMapping } from '../loaders/load-mappings.ts';
import type { TextFile } from '../loaders/read-text.ts';
import type { Problem } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import type { ImportMapping } from '../statistics/import-mapping.ts';
import { editMapping } from './edit-mapping.ts';
import type { Choice, ImportQuestion } from './import-question.ts';
import { readTable, type TableReading, type TableRequest } from './read-table.ts';
import { type ImportedFile, readWorkbook } from './read-workbook.ts';
import type { ImportTarget } from './select-release.ts';
import type { Delimiter } from './sheet.ts';

/** The choice that is made; nothing when nobody answers. */
export type Answerer = (question: ImportQuestion) => Promise<Choice | undefined>;

export interface ResolvedImport extends Omit<TableReading, 'figures'> {
  /** The mapping with all answers. */
  readonly text: string;
  /** Absent when it cannot be used. */
  readonly mapping?: ImportMapping;
  readonly figures: TableReading['figures'];
}

const unread: Omit<TableReading, 'problems'> = { figures: [], questions: [], passedOver: [] };

/** Reads the file by the mapping. What nobody answers is among the questions. */
export async function resolveImport(
  file: ImportedFile,
  mapping: TextFile,
  target: ImportTarget,
  answer: Answerer,
): Promise<ResolvedImport> {
  let text = mapping.text;
  const confirmed = new Set<string>();
  for (;;) {
    const reading = readOnce(file, { ...mapping, text }, target, confirmed);
    const answered = await findAnswer(reading.questions, answer);
    if (answered === undefined) return { ...reading, text };
    if (answered.choice.edit === undefined) confirmed.add(answered.key);
    else text = editMapping(text, [answered.choice.edit]);
  }
}

/** The first answer that there is: it may settle other questions too. */
async function findAnswer(questions: readonly ImportQuestion[], answer: Answerer) {
  for (const question of questions) {
    const choice = await answer(question);
    if (choice?.edit !== undefined || choice?.isConfirmed) return { key: question.key, choice };
  }
  return;
}

function readOnce(
  file: ImportedFile,
  text: TextFile,
  target: ImportTarget,
  confirmed: TableRequest['confirmed'],
): Omit<ResolvedImport, 'text'> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const declared = parseMapping(text, target.publication, report);
  if (declared === undefined) return { ...unread, problems };
  const { value: mapping } = declared;
  const workbook = readWorkbook(file, report, { delimiter: mapping.delimiter && delimiters[mapping.delimiter] });
  if (workbook === undefined) {
    const asked = problems.filter(({ code }) => code === 'import-delimiter').map(askForDelimiter);
    const others = problems.filter(({ code }) => code !== 'import-delimiter');
    return { ...unread, mapping, problems: others, questions: asked };
  }
  const reading = readTable({ ...requestOf(target, mapping), workbook, confirmed });
  return { ...reading, mapping, problems: [...problems, ...reading.problems] };
}

function requestOf(
  { publication, located, compared }: ImportTarget,
  mapping: ImportMapping,
): Omit<TableRequest, 'workbook' | 'confirmed'> {
  const table = compared?.release.tables.get(mapping.table);
  const before =
    table === undefined || compared === undefined ? undefined : { table, period: compared.release.period.id };
  return { mapping, publication, period: located.release.period, before };
}

type DelimiterName = NonNullable<ImportMapping['delimiter']>;

const delimiters = { semicolon: ';', comma: ',', tab: '\t', bar: '|' } as const satisfies Record<
  DelimiterName,
  Delimiter
>;

const delimiterWords = {
  semicolon: { sv: 'semikolon', en: 'semicolons' },
  comma: { sv: 'komma', en: 'commas' },
  tab: { sv: 'tabb', en: 'tabs' },
  bar: { sv: 'lodstreck', en: 'vertical bars' },
} as const satisfies Record<DelimiterName, unknown>;

function askForDelimiter(problem: Problem): ImportQuestion {
  const choices = Object.entries(delimiterWords).map(([answer, words]) => ({
    answer,
    words,
    edit: { path: ['delimiter'], value: answer },
  }));
  return { key: 'delimiter', problem, choices };
}

/** Whether the figures can go on: nothing is wrong and nothing is left to ask. */
export function isResolved({ problems, questions }: Pick<ResolvedImport, 'problems' | 'questions'>): boolean {
  return questions.length === 0 && !problems.some(isError);
}
