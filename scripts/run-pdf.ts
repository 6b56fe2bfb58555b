// The printing of editions as a command: what it writes and prints, and its exit code.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadData, publicRoot } from '../src/catalogue.ts';
import type { Catalogue } from '../src/loaders/load-catalogue.ts';
import { printedList } from '../src/loaders/read-printed-editions.ts';
import { makeAddressScheme } from '../src/site/address-scheme.ts';
import { listEditions, pathOfEdition } from '../src/site/editions.ts';
import type { Language } from '../src/statistics/language.ts';
import { readArguments } from './command-arguments.ts';
import { type Browser, findBrowser } from './find-browser.ts';
import { openPrinter } from './print-documents.ts';
import { replaceFile } from './replace-file.ts';
import { reportProblems } from './report-problems.ts';
import { locateSite } from './workshop.ts';

const texts = {
  sv: {
    done: (path: string, pages: number) => `${path}, ${pages} ${pages === 1 ? 'sida' : 'sidor'}`,
    built: 'Bygg webbplatsen igen, så länkar varje utgåva till sin PDF.',
    current: 'Varje utgåva som du bad om har redan en PDF.',
    unknown: 'Det finns ingen sådan utgåva.',
    site: (path: string) => `${path} finns inte. Bygg webbplatsen först: npm run build`,
    named: (path: string) => `CHROME_PATH anger ${path}, som inte finns. Rätta sökvägen eller ta bort variabeln.`,
    browser:
      'Det finns ingen webbläsare som kan skriva PDF. Installera Chrome, Edge eller Chromium, eller ange sökvägen i CHROME_PATH.',
    failed: (path: string, why: string) => `${path} blev ingen PDF: ${why}`,
  },
  en: {
    done: (path: string, pages: number) => `${path}, ${pages} ${pages === 1 ? 'page' : 'pages'}`,
    built: 'Build the site again, and each release links to its PDF.',
    current: 'Every release that you asked for has a PDF already.',
    unknown: 'There is no such release.',
    site: (path: string) => `${path} does not exist. Build the site first: npm run build`,
    named: (path: string) => `CHROME_PATH names ${path}, which does not exist. Correct the path or unset the variable.`,
    browser:
      'There is no browser that can write PDF. Install Chrome, Edge or Chromium, or put its path in CHROME_PATH.',
    failed: (path: string, why: string) => `${path} was not printed: ${why}`,
  },
} as const;

interface Wanted {
  readonly html: string;
  readonly pdf: string;
  readonly mark: string;
}

/**
 * Prints the editions that have no PDF of the same state, of all releases or of those that are named. Returns the exit code. The site is looked for where `TERTIAL_OUT` says, otherwise in dist/.
 */
export async function runPdf(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const given = readArguments(args, env);
  const [publication, period, ...rest] = given?.names ?? [];
  if (given === undefined || rest.length > 0) {
    console.error('Usage: npm run pdf -- [<publication> [<period>]] [--language sv|en]');
    return 2;
  }
  const say = texts[given.language];
  const { catalogue, problems } = loadData();
  if (catalogue === undefined) {
    reportProblems(problems, given.language);
    return 1;
  }
  const wanted = listWanted(catalogue, publication, period);
  if (wanted.length === 0) return refuse(say.unknown);
  const missing = wanted.filter(({ pdf, mark }) => catalogue.printed?.get(pdf) !== mark);
  if (missing.length === 0) {
    console.log(say.current);
    return 0;
  }
  const site = locateSite(env);
  const unbuilt = missing.find(({ html }) => !existsSync(join(site, html)));
  if (unbuilt !== undefined) return refuse(say.site(relative(process.cwd(), join(site, unbuilt.html))));
  const browser = await findBrowser(env);
  if (browser === undefined) return refuse(env['CHROME_PATH'] ? say.named(env['CHROME_PATH']) : say.browser);
  const isDone = await printAll(missing, { site, browser, env, language: given.language }, catalogue.printed);
  if (isDone) console.log(say.built);
  return isDone ? 0 : 1;
}

function refuse(text: string): number {
  console.error(text);
  return 1;
}

/** The editions of the newest versions, of all releases or of those that are asked for. */
function listWanted(
  catalogue: Catalogue,
  publication: string | undefined,
  period: string | undefined,
): readonly Wanted[] {
  const scheme = makeAddressScheme(catalogue, '/');
  return listEditions(catalogue)
    .filter(({ edition }) => {
      const isAsked = publication === undefined || edition.publication === publication;
      return isAsked && (period === undefined || edition.period.toLowerCase() === period.toLowerCase());
    })
    .map(({ edition, mark }) => ({
      html: pathOfEdition(edition, 'html', scheme),
      pdf: pathOfEdition(edition, 'pdf', scheme),
      mark,
    }));
}

interface Workshop {
  readonly site: string;
  readonly browser: Browser;
  readonly env: NodeJS.ProcessEnv;
  readonly language: Language;
}

/** Each file is put in its place whole, then listed: what fails leaves the earlier file and its mark. */
async function printAll(
  wanted: readonly Wanted[],
  { site, browser, env, language }: Workshop,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<boolean> {
  const folder = publicRoot();
  const marks = new Map(known);
  const printer = openPrinter(browser, env);
  let isDone = true;
  try {
    for (const { html, pdf, mark } of wanted) {
      try {
        const { bytes, pages } = await printer.print(pathToFileURL(join(site, html)).href);
        mkdirSync(dirname(join(folder, pdf)), { recursive: true });
        replaceFile(join(folder, pdf), bytes);
        marks.set(pdf, mark);
        replaceFile(join(folder, printedList), `${JSON.stringify(Object.fromEntries([...marks].sort()), null, 1)}\n`);
        console.log(texts[language].done(relative(process.cwd(), join(folder, pdf)), pages));
      } catch (error) {
        isDone = false;
        console.error(texts[language].failed(pdf, error instanceof Error ? error.message : String(error)));
      }
    }
  } finally {
    await printer.close();
  }
  return isDone;
}
