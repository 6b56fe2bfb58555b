// Answers to the questions of an import: those given as flags, then those of the person at the terminal.
import type { ImportQuestion, MappingEdit } from '../src/importing/import-question.ts';
import type { Answerer } from '../src/importing/resolve-import.ts';
import { describeProblem } from '../src/problems/describe-problem.ts';
import { formatPlace } from '../src/problems/format-place.ts';
import type { Language } from '../src/statistics/language.ts';
import type { GivenAnswer } from './import-arguments.ts';
import { importTexts } from './import-texts.ts';
import type { Terminal } from './terminal.ts';

export interface Answers {
  readonly answer: Answerer;
  /** Answers that were given to no question; each read once all questions are answered. */
  readonly unused: () => readonly string[];
}

/** An answer that is none of a question's choices. */
export class AnswerRefused extends Error {}

/**
 * Without a terminal only what is given is answered, each once: a cell may be asked about twice. A given answer that is no
 * choice throws `AnswerRefused`.
 */
export function collectAnswers(
  given: readonly GivenAnswer[],
  terminal: Terminal | undefined,
  language: Language,
): Answers {
  const left = new Set(given);
  const say = importTexts[language];
  const answerGiven = ({ key, choices }: ImportQuestion): MappingEdit | undefined => {
    const about = [...left].filter((one) => one.key === key);
    for (const one of about) {
      const choice = choices.find(({ answer }) => answer === one.answer);
      if (choice === undefined) continue;
      left.delete(one);
      return choice.edit;
    }
    const [refused] = about;
    if (refused === undefined) return undefined;
    throw new AnswerRefused(say.answerUnknown(key, refused.answer, choices.map(({ answer }) => answer).join(', ')));
  };
  return {
    async answer(questions) {
      const edits = questions.flatMap((question) => answerGiven(question) ?? []);
      const [first] = questions;
      if (edits.length > 0 || terminal === undefined || first === undefined) return edits;
      // One at a time: an answer may settle the next question too.
      const choice = await askAt(terminal, first, language);
      return choice === undefined ? [] : [choice.edit];
    },
    unused: () => [...left].map(({ key }) => key),
  };
}

/** The choice of the person; nothing when they leave. What is no choice is asked again. */
async function askAt(terminal: Terminal, { problem, choices }: ImportQuestion, language: Language) {
  const lines = choices.map(({ answer, words }, index) => `  ${index + 1}. ${words[language]} (${answer})`);
  const what = `${formatPlace(problem.place, language)}: ${describeProblem(problem, language).what}`;
  let question = `\n${what}\n${lines.join('\n')}\n${importTexts[language].choose}`;
  for (;;) {
    const typed = await terminal.ask(question);
    if (typed === undefined) return;
    const choice = choices.find(({ answer }, index) => typed === answer || typed === String(index + 1));
    if (choice !== undefined) return choice;
    question = importTexts[language].choose;
  }
}
