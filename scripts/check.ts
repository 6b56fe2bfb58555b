// npm run check: all problems in data/, without building. Exit 0 good, 1 problems, 2 wrong usage.
import { loadData } from '../src/catalogue.ts';
import { chooseLanguage } from './choose-language.ts';
import { reportProblems } from './report-problems.ts';

const language = chooseLanguage(process.argv.slice(2), process.env);
if (language === undefined) {
  console.error('Usage: npm run check -- [--language sv|en]');
  process.exitCode = 2;
} else {
  const { catalogue, problems } = loadData();
  if (catalogue === undefined) {
    reportProblems(problems, language);
    process.exitCode = 1;
  } else {
    const releases = catalogue.series.flatMap((series) => series.releases).length;
    console.log(
      language === 'sv' ? `Inga problem i data. Utgåvor: ${releases}` : `No problems in data. Releases: ${releases}`,
    );
  }
}
