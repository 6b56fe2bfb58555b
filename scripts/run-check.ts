// The check of data/ as a command: what it prints, and its exit code.
import { loadData } from '../src/catalogue.ts';
import { formatProblem } from '../src/problems/describe-problem.ts';
import { chooseLanguage } from './choose-language.ts';
import { reportProblems } from './report-problems.ts';

/** Returns the exit code: 0 good, 1 problems, 2 wrong usage. */
export function runCheck(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const language = chooseLanguage(args, env);
  if (language === undefined) {
    console.error('Usage: npm run check -- [--language sv|en]');
    return 2;
  }
  const { catalogue, problems } = loadData();
  if (catalogue === undefined) {
    reportProblems(problems, language);
    return 1;
  }
  for (const problem of problems) console.log(formatProblem(problem, language));
  const releases = catalogue.series.flatMap((series) => series.releases).length;
  console.log(
    language === 'sv' ? `Inga problem i data. Utgåvor: ${releases}` : `No problems in data. Releases: ${releases}`,
  );
  return 0;
}
