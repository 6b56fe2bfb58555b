// npm run build: checks data/, builds the whole site and puts it in the place of the old one. Exit 0 good, 1 problems in
// data/ or a build that failed, with dist/ as it was, 2 wrong usage.
import { relative, resolve } from 'node:path';
import { loadData, shareCatalogue } from '../src/catalogue.ts';
import { buildSite } from './build-site.ts';
import { chooseLanguage } from './choose-language.ts';
import { reportProblems } from './report-problems.ts';

const language = chooseLanguage(process.argv.slice(2), process.env);
if (language === undefined) {
  console.error('Usage: npm run build -- [--language sv|en]');
  process.exitCode = 2;
} else {
  const { catalogue, problems } = loadData();
  if (catalogue === undefined) {
    reportProblems(problems, language);
    process.exitCode = 1;
  } else {
    shareCatalogue(catalogue);
    const root = resolve(import.meta.dirname, '..');
    const target = resolve(process.env['TERTIAL_OUT'] ?? 'dist');
    const cache = resolve(process.env['TERTIAL_CACHE'] ?? 'node_modules/.tertial');
    const pages = await buildSite({ root, target, cache });
    const seconds = (performance.now() / 1000).toFixed(1);
    const folder = `${relative(process.cwd(), target) || '.'}/`;
    console.log(
      language === 'sv'
        ? `${pages} sidor i ${folder} på ${seconds.replace('.', ',')} s`
        : `${pages} pages in ${folder}, ${seconds} s`,
    );
  }
}
