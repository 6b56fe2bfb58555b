// A problem as sentences in a language.
import type { Language } from '../statistics/language.ts';
import type { Problem } from './problem.ts';
import { problemKinds } from './problem-kinds.ts';

const suggestions = { sv: 'Menade du ”{nearest}”?', en: 'Did you mean “{nearest}”?' } as const;

/** What is wrong and how to mend it; a near name, when there is one, begins the remedy. */
export function describeProblem(
  problem: Problem,
  language: Language,
): { readonly what: string; readonly remedy: string } {
  const kind = problemKinds[problem.code];
  const particulars = problem.nearest === undefined ? problem.particulars : { ...problem.particulars, nearest: problem.nearest };
  const suggestion = problem.nearest === undefined ? '' : `${suggestions[language]} `;
  return {
    what: fillPlaceholders(kind.what[language], particulars),
    remedy: fillPlaceholders(suggestion + kind.remedy[language], particulars),
  };
}

/** `file:line:column  what remedy [code]`: one problem on one line. */
export function formatProblem(problem: Problem, language: Language): string {
  const { file, line, column } = problem.place;
  const { what, remedy } = describeProblem(problem, language);
  return `${file}:${line}:${column}  ${what} ${remedy} [${problem.code}]`;
}

function fillPlaceholders(sentence: string, particulars: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const particular = particulars[name];
    if (particular === undefined) throw new Error(`Nothing given for ${placeholder} in “${sentence}”.`);
    return String(particular);
  });
}
