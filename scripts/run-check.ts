// The check of data/ as a command: what it prints, and its exit code.
import { loadData } from '../src/catalogue.ts';
import type { Catalogue } from '../src/loaders/load-catalogue.ts';
import { countFigures } from '../src/narrative/prose/count-figures.ts';
import type { Problem } from '../src/problems/problem.ts';
import type { Language } from '../src/statistics/language.ts';
import { chooseLanguage } from './choose-language.ts';
import { reportProblems } from './report-problems.ts';

/** Returns the exit code: 0 good, though there may be warnings, questions and hints; 1 errors, 2 wrong usage. */
export function runCheck(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const language = chooseLanguage(args, env);
  if (language === undefined) {
    console.error('Usage: npm run check -- [--language sv|en]');
    return 2;
  }
  const { catalogue, problems } = loadData();
  if (problems.length > 0) reportProblems(problems, language);
  if (catalogue === undefined) return 1;
  const releases = catalogue.series.flatMap((series) => series.releases).length;
  if (problems.length === 0) {
    console.log(
      language === 'sv' ? `Inga problem i data. Utgåvor: ${releases}` : `No problems in data. Releases: ${releases}`,
    );
  }
  console.log(describeFigures(catalogue, problems, language));
  return 0;
}

/** How the figures of all narratives are told. */
function describeFigures({ series }: Catalogue, problems: readonly Problem[], language: Language): string {
  const narratives = series.flatMap(({ methodology, releases }) => [
    methodology,
    ...releases.flatMap(({ narratives: { release, departments } }) => [release, ...departments.values()]),
  ]);
  const { bound, declared } = countFigures(narratives.flatMap((byLanguage) => [...byLanguage.values()]));
  const typed = problems.filter(
    ({ code }) => code === 'typed-figure-bindable' || code === 'typed-figure-unknown',
  ).length;
  return language === 'sv'
    ? `${bound} siffror bundna, ${declared} deklarerade, ${typed} skrivna`
    : `${bound} figures bound, ${declared} declared, ${typed} typed`;
}
