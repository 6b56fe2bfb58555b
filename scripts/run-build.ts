// The build as a command: what it prints, and its exit code.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { dataRoot, loadData, publicRoot, shareCatalogue } from '../src/catalogue.ts';
import { formatReleaseTime } from '../src/format/format-release-time.ts';
import { messagesIn } from '../src/i18n/messages.ts';
import { severityOf } from '../src/problems/severity.ts';
import type { Language } from '../src/statistics/language.ts';
import type { WithheldVersion } from '../src/statistics/withheld-version.ts';
import { chooseLanguage } from './choose-language.ts';
import { readContentCommit } from './content-commit.ts';
import { describeFailure } from './describe-failure.ts';
import { reportProblems } from './report-problems.ts';
import { basePathOf, chooseSiteAddress } from './site-address.ts';
import { manifestName } from './site-manifest.ts';
import { readSoftwareVersion } from './software-version.ts';
import { restoreSite, targetOf } from './workshop.ts';

const texts = {
  sv: {
    built: (pages: number, folder: string, seconds: string) =>
      `${pages} sidor i ${folder}/ på ${seconds.replace('.', ',')} s`,
    asItWas: (folder: string) => `${folder}/ är som den var.`,
    elsewhere: (address: string, host: string) =>
      `Webbplatsen är byggd för ${address}, men värden säger att den ligger på ${host}. Ligger den bara där leder länkarna fel: skriv den adressen vid url i data/site.yaml.`,
    taken: (path: string) =>
      `${path} har samma namn som en fil som bygget skriver. Byt namn på den: en webbapps manifest kan heta manifest.webmanifest.`,
  },
  en: {
    built: (pages: number, folder: string, seconds: string) => `${pages} pages in ${folder}/, ${seconds} s`,
    asItWas: (folder: string) => `${folder}/ is as it was.`,
    elsewhere: (address: string, host: string) =>
      `The site is built for ${address}, but the host says that it is at ${host}. If it is only there, its links lead wrong: write that address at url in data/site.yaml.`,
    taken: (path: string) =>
      `${path} has the name of a file that the build writes. Rename it: the manifest of a web app can be called manifest.webmanifest.`,
  },
} as const;

/**
 * Returns the exit code: 0 good, 1 problems in data/ or a build that failed, 2 wrong usage. The site is put where
 * `TERTIAL_OUT` says, otherwise in dist/. With `--drafts` it is a preview that has what is not published too, otherwise in
 * .tertial/drafts/.
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
  const target = targetOf(env, drafts ? '.tertial/drafts' : 'dist');
  try {
    restoreSite(target);
    return await build({ target, drafts }, env, language);
  } catch (error) {
    console.error(describeFailure(error, language));
    if (existsSync(target)) console.error(texts[language].asItWas(shorten(target)));
    return 1;
  }
}

interface Wanted {
  readonly target: string;
  readonly drafts: boolean;
}

async function build({ target, drafts }: Wanted, env: NodeJS.ProcessEnv, language: Language): Promise<number> {
  const { catalogue, problems, withheld } = loadData({ drafts });
  if (catalogue === undefined) {
    reportProblems(problems, language);
    return 1;
  }
  const taken = join(publicRoot(), manifestName);
  if (existsSync(taken)) {
    console.error(texts[language].taken(shorten(taken)));
    return 1;
  }
  shareCatalogue(catalogue);
  // Astro takes a while to load: not before it is needed.
  const { buildSite } = await import('./build-site.ts');
  const root = resolve(import.meta.dirname, '..');
  const address = chooseSiteAddress(env, catalogue.site.url);
  const pages = await buildSite({
    root,
    target,
    catalogue,
    address: address.href,
    software: readSoftwareVersion(root),
    content: readContentCommit(dataRoot(), env),
  });
  // What stops nothing but should not be forgotten.
  const warnings = problems.filter((problem) => severityOf(problem) === 'warning');
  if (warnings.length > 0) reportProblems(warnings, language);
  const host = URL.parse(env['SITE_HOST_ADDRESS'] ?? '');
  if (host !== null && basePathOf(host) !== basePathOf(address)) {
    console.error(texts[language].elsewhere(address.href, host.href));
  }
  if (!drafts) for (const version of withheld) console.log(tellLeftOut(version, language));
  console.log(texts[language].built(pages, shorten(target), (performance.now() / 1000).toFixed(1)));
  return 0;
}

/** A path as a person at the terminal would write it. */
function shorten(path: string): string {
  return relative(process.cwd(), path) || '.';
}

/** A line for what readers do not get to see yet. */
function tellLeftOut({ publication, period, version, until }: WithheldVersion, language: Language): string {
  const { drafts: words } = messagesIn(language);
  const name = `${publication} ${period} ${version}`;
  return until === undefined ? words.leftOut(name) : words.leftOutUntil(name, formatReleaseTime(until, language));
}
