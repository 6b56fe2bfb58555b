// npm run check: all problems in data/, without building. Exit 0 good, 1 problems, 2 wrong usage.
import { dataRoot } from '../src/catalogue.ts';
import { openDataFolder } from '../src/loaders/data-folder.ts';
import { loadCatalogue } from '../src/loaders/load-catalogue.ts';
import { formatProblem } from '../src/problems/describe-problem.ts';
import { chooseLanguage } from './choose-language.ts';

const language = chooseLanguage(process.argv.slice(2), process.env);
if (language === undefined) {
  console.error('Usage: npm run check -- [--language sv|en]');
  process.exitCode = 2;
} else {
  const { catalogue, problems } = loadCatalogue(openDataFolder(dataRoot(), 'data'));
  for (const problem of problems) console.error(formatProblem(problem, language));
  const releases = catalogue?.series.flatMap((series) => series.releases).length ?? 0;
  if (problems.length > 0) {
    console.error(
      language === 'sv' ? `\nProblem att åtgärda: ${problems.length}` : `\nProblems to mend: ${problems.length}`,
    );
    process.exitCode = 1;
  } else {
    console.log(
      language === 'sv' ? `Inga problem i data. Utgåvor: ${releases}` : `No problems in data. Releases: ${releases}`,
    );
  }
}
