// A problem as sentences in a language.
import type { Language } from '../statistics/language.ts';
import { formatPlace } from './format-place.ts';
import type { Particular, Particulars, Problem } from './problem.ts';
import type { Severity } from './problem-kind.ts';
import { problemKinds } from './problem-kinds.ts';
import { severityOf } from './severity.ts';

const suggestions = { sv: 'Menade du ”{nearest}”?', en: 'Did you mean “{nearest}”?' } as const;
/** What a line begins with when the problem is no error. */
const severityWords = {
  error: { sv: '', en: '' },
  warning: { sv: 'Varning: ', en: 'Warning: ' },
  question: { sv: 'Fråga: ', en: 'Question: ' },
  hint: { sv: 'Tips: ', en: 'Hint: ' },
} as const satisfies Record<Severity, Record<Language, string>>;
const longestParticular = 300;

export interface DescribedProblem {
  readonly what: string;
  /** How to mend it; a near name, when there is one, begins it. */
  readonly remedy: string;
  /** What should be written instead, when it could be worked out; for a problem of a file, its name. */
  readonly correction?: string;
}

/** The problem in words. */
export function describeProblem(problem: Problem, language: Language): DescribedProblem {
  const kind = problemKinds[problem.code];
  const { nearest } = problem;
  const particulars = nearest === undefined ? problem.particulars : { ...problem.particulars, nearest };
  const suggestion = nearest === undefined ? '' : `${suggestions[language]} `;
  const corrected = particulars['corrected'] ?? nearest;
  return {
    what: fillPlaceholders(kind.what[language], particulars, language),
    remedy: fillPlaceholders(suggestion + kind.remedy[language], particulars, language),
    ...(corrected !== undefined && { correction: wordingOf(corrected, language) }),
  };
}

/** `file:line:column  what remedy [code]`: one problem on one line. */
export function formatProblem(problem: Problem, language: Language): string {
  const { what, remedy } = describeProblem(problem, language);
  return `${onOneLine(formatPlace(problem.place, language))}  ${severityWord(problem, language)}${what} ${remedy} [${problem.code}]`;
}

/** What its sentence begins with: "Varning: "; nothing for an error. */
export function severityWord(problem: Problem, language: Language): string {
  return severityWords[severityOf(problem)][language];
}

function fillPlaceholders(sentence: string, particulars: Particulars, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const particular = particulars[name];
    if (particular === undefined) throw new Error(`Nothing given for ${placeholder} in “${sentence}”.`);
    return onOneLine(wordingOf(particular, language));
  });
}

function wordingOf(particular: Particular, language: Language): string {
  return typeof particular === 'object' ? particular[language] : String(particular);
}

/** What a writer wrote may hold line breaks and other signs that steer a terminal or are no text, and be very long. */
function onOneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
  if (line.length <= longestParticular) return line;
  return `${line.slice(0, longestParticular).replace(/\p{Cs}$/u, '')}…`;
}
