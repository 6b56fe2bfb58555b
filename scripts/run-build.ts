// The build as a command: what it prints, and its exit code.
import { relative, resolve } from 'node:path';
import { loadData, shareCatalogue } from '../src/catalogue.ts';
import { severityOf } from '../src/problems/severity.ts';
import { chooseLanguage } from './choose-language.ts';
import { reportProblems } from './report-problems.ts';

/**
 * Returns the exit code: 0 good, 1 problems in data/, 2 wrong usage. The site is put where `TERTIAL_OUT` says, otherwise
 * in dist/.
 */
export async function runBuild(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const language = chooseLanguage(args, env);
  if (language === undefined) {
    console.error('Usage: npm run build -- [--language sv|en]');
    return 2;
  }
  const { catalogue, problems } = loadData();
  if (catalogue === undefined) {
    reportProblems(problems, language);
    return 1;
  }
  shareCatalogue(catalogue);
  // Astro takes a while to load: not before it is needed.
  const { buildSite } = await import('./build-site.ts');
  const root = resolve(import.meta.dirname, '..');
  const target = resolve(env['TERTIAL_OUT'] ?? 'dist');
  const pages = await buildSite({ root, target, catalogue, address: env['SITE_ADDRESS'] ?? '' });
  // What stops nothing but should not be forgotten.
  const warnings = problems.filter((problem) => severityOf(problem) === 'warning');
  if (warnings.length > 0) reportProblems(warnings, language);
  const seconds = (performance.now() / 1000).toFixed(1);
  const folder = `${relative(process.cwd(), target) || '.'}/`;
  console.log(
    language === 'sv'
      ? `${pages} sidor i ${folder} på ${seconds.replace('.', ',')} s`
      : `${pages} pages in ${folder}, ${seconds} s`,
  );
  return 0;
}
