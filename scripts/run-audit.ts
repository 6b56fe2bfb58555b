// The automatic test of accessibility as a command: what it writes and prints, and its exit code.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { dataLabel, dataRoot, dayOfBuild } from '../src/catalogue.ts';
import { accessibilityTestFile } from '../src/statistics/accessibility-statement.ts';
import { readAuditResult } from './audit-record.ts';
import { chooseLanguage } from './choose-language.ts';
import { replaceFile } from './replace-file.ts';
import { locateSite } from './workshop.ts';

const texts = {
  sv: {
    missing: (folder: string) => `Det finns ingen byggd webbplats i ${folder}. Kör npm run build först.`,
    lacking: 'Det som testerna behöver är inte installerat. Kör npm ci utan --omit=dev.',
    failed: 'Webbplatsen klarade inte testerna. Inget har antecknats.',
    done: (file: string) => `Antecknade testet i ${file}. Lägg till filen i Git och bygg igen.`,
  },
  en: {
    missing: (folder: string) => `There is no built site in ${folder}. Run npm run build first.`,
    lacking: 'What the tests need is not installed. Run npm ci without --omit=dev.',
    failed: 'The site did not pass the tests. Nothing has been recorded.',
    done: (file: string) => `Recorded the test in ${file}. Add the file to Git and build again.`,
  },
} as const;

/** The tests of the built site that are about whether everybody can use it. */
const tests = ['pages', 'keyboard', 'markup', 'without-javascript', 'print'];

/**
 * Tries the built site in a browser and, when it passes, records the day for the accessibility statement. The site is
 * looked for where `TERTIAL_OUT` says, otherwise in dist/. Returns the exit code: 0 good, 1 a test failed, 2 wrong usage.
 */
export function runAudit(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const language = chooseLanguage(args, env);
  if (language === undefined) {
    console.error('Usage: npm run audit -- [--language sv|en]');
    return 2;
  }
  const say = texts[language];
  const site = locateSite(env);
  const { resolve: find } = createRequire(import.meta.url);
  if (!existsSync(join(site, 'index.html'))) return refuse(say.missing(relative(process.cwd(), site)));
  const root = resolve(import.meta.dirname, '..');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  if (!existsSync(vitest)) return refuse(say.lacking);
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  try {
    const output = join(folder, 'result.json');
    const files = tests.map((name) => `tests/site/${name}.test.ts`);
    const run = ['run', '--project', 'site', '--reporter', 'json', '--outputFile', output, ...files];
    spawnSync(process.execPath, [vitest, ...run], {
      cwd: root,
      env: { ...env, SITE_FOLDER: site },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const { version: axe } = JSON.parse(readFileSync(find('axe-core/package.json'), 'utf8'));
    const { failed, record } = readAuditResult(readFileSync(output, 'utf8'), { day: dayOfBuild(), axe });
    for (const test of failed) console.error(`✗ ${test}`);
    if (record === undefined) return refuse(say.failed);
    replaceFile(join(dataRoot(), accessibilityTestFile), `${JSON.stringify(record, null, 2)}\n`);
    console.log(say.done(`${dataLabel()}/${accessibilityTestFile}`));
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}
