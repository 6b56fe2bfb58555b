// The build as a command: what it prints, and its exit code.
import { relative, resolve } from 'node:path';
import { loadData, shareCatalogue } from '../src/catalogue.ts';
import { formatReleaseTime } from '../src/format/format-release-time.ts';
import { messagesIn } from '../src/i18n/messages.ts';
import { severityOf } from '../src/problems/severity.ts';
import type { Language } from '../src/statistics/language.ts';
import type { WithheldVersion } from '../src/statistics/withheld-version.ts';
import { chooseLanguage } from './choose-language.ts';
import { reportProblems } from './report-problems.ts';

/**
 * Returns the exit code: 0 good, 1 problems in data/, 2 wrong usage. The site is put where `TERTIAL_OUT` says, otherwise
 * in dist/. With `--drafts` it is a preview that has what is not published too, otherwise in .tertial/drafts/.
 */
export async function runBuild(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const drafts = args.includes('--drafts');
  const language = chooseLanguage(
    args.filter((one) => one !== '--drafts'),
    env,
  );
  if (language === undefined) {
    console.error('Usage: npm run build -- [--drafts] [--language sv|en]');
    return 2;
  }
  const { catalogue, problems, withheld } = loadData({ drafts });
  if (catalogue === undefined) {
    reportProblems(problems, language);
    return 1;
  }
  shareCatalogue(catalogue);
  // Astro takes a while to load: not before it is needed.
  const { buildSite } = await import('./build-site.ts');
  const root = resolve(import.meta.dirname, '..');
  const target = resolve(env['TERTIAL_OUT'] ?? (drafts ? '.tertial/drafts' : 'dist'));
  const pages = await buildSite({ root, target, catalogue, address: env['SITE_ADDRESS'] ?? '' });
  // What stops nothing but should not be forgotten.
  const warnings = problems.filter((problem) => severityOf(problem) === 'warning');
  if (warnings.length > 0) reportProblems(warnings, language);
  if (!drafts) for (const version of withheld) console.log(tellLeftOut(version, language));
  const seconds = (performance.now() / 1000).toFixed(1);
  const folder = `${relative(process.cwd(), target) || '.'}/`;
  console.log(
    language === 'sv'
      ? `${pages} sidor i ${folder} på ${seconds.replace('.', ',')} s`
      : `${pages} pages in ${folder}, ${seconds} s`,
  );
  return 0;
}

/** A line for what readers do not get to see yet. */
function tellLeftOut({ publication, period, version, until }: WithheldVersion, language: Language): string {
  const { drafts: words } = messagesIn(language);
  const name = `${publication} ${period} ${version}`;
  return until === undefined ? words.leftOut(name) : words.leftOutUntil(name, formatReleaseTime(until, language));
}
