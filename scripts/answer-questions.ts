// Answers to the questions of an import: those given as flags, then those of the person at the terminal.
import type { Choice, ImportQuestion } from '../src/importing/import-question.ts';
import { describeProblem } from '../src/problems/describe-problem.ts';
import { formatPlace } from '../src/problems/format-place.ts';
import type { Language } from '../src/statistics/language.ts';
import type { GivenAnswer } from './import-arguments.ts';
import { importTexts } from './import-texts.ts';
import type { Terminal } from './terminal.ts';

export interface Answers {
  /** The choice that is made; nothing when nobody answers. */
  readonly answer: (question: ImportQuestion) => Promise<Choice | undefined>;
  /** What has been answered without being asked. */
  readonly unused: () => readonly string[];
  /** What has been answered at the terminal, as it is given with the command: `--answer "D14=minutes"`. */
  readonly typed: () => readonly string[];
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
  const typed: string[] = [];
  const askPerson = async (question: ImportQuestion): Promise<Choice | undefined> => {
    const choice = terminal && (await askAt(terminal, question, language));
    if (choice !== undefined) typed.push(`--answer "${question.key}=${choice.answer}"`);
    return choice;
  };
  const say = importTexts[language];
  const findGiven = ({ key, choices }: ImportQuestion): Choice | undefined => {
    const about = [...left].filter((one) => one.key === key);
    for (const one of about) {
      const choice = choices.find(({ answer }) => answer === one.answer);
      if (choice === undefined) continue;
      left.delete(one);
      return choice;
    }
    const [refused] = about;
    if (refused === undefined) return undefined;
    throw new AnswerRefused(say.answerUnknown(key, refused.answer, choices.map(({ answer }) => answer).join(', ')));
  };
  return {
    answer: async (question) => findGiven(question) ?? (await askPerson(question)),
    unused: () => [...left].map(({ key }) => key),
    typed: () => typed,
  };
}

/** The choice of the person; nothing when they leave. What is no choice is asked again. */
async function askAt(
  terminal: Terminal,
  { problem, choices }: ImportQuestion,
  language: Language,
): Promise<Choice | undefined> {
  const lines = choices.map(({ answer, words }, index) => `  ${index + 1}. ${words[language]} (${answer})`);
  const what = `${formatPlace(problem.place, language)}: ${describeProblem(problem, language).what}`;
  let question = `\n${what}\n${lines.join('\n')}\n${importTexts[language].choose}`;
  for (;;) {
    const typed = await terminal.ask(question);
    if (typed === undefined) return undefined;
    const choice = choices.find(({ answer }, index) => typed === answer || typed === String(index + 1));
    if (choice !== undefined) return choice;
    question = importTexts[language].choose;
  }
}
