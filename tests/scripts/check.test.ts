import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { WriteStream } from 'node:tty';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCheck } from '../../scripts/run-check.ts';
import { revisedRoot } from '../loaders/revised-folder.ts';

const env = { LANG: 'sv_SE.UTF-8' };
const table = 'servicecenter/2026-T2/v1/departments.csv';
let folder: string;
let printed: string[];
let complained: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync(revisedRoot, folder, { recursive: true });
  vi.stubEnv('TERTIAL_DATA', folder);
  // Vitest sets one of them; the commands of people have neither.
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'CI']) vi.stubEnv(name, undefined);
  [printed, complained] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => complained.push(text));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function change(from: string, to: string): void {
  const path = join(folder, table);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

const check = (...args: readonly string[]): number => runCheck(args, env);

describe('npm run check', () => {
  test('exits with 0 when there is no problem, and says so with the checklists', () => {
    expect(check()).toBe(0);
    expect(printed.join('\n')).toMatch(/^Utgåvor\n\nservicecenter 2026-T2 v1: inte förseglad\n/);
    expect(printed.join('\n')).toMatch(/\n\nFörseglade utan anmärkningar: 1\n\nInga problem i data\.$/);
    expect(complained).toEqual([]);
  });

  test('exits with 1 when there is an error, and prints all on the standard output', () => {
    change('2010', '2 010');
    expect(check()).toBe(1);
    expect(printed.join('\n')).toContain(`data/${table}:3:7  ”2 010” har avgränsare mellan tusentalen.`);
    expect(printed.join('\n')).toContain('   3 | skola;2 010;86\n     |       ^^^^^\n  Skriv 2010.\n  → 2010\n');
    expect(printed.join('\n')).toContain('servicecenter 2026-T2 v1: inte förseglad\n  Problem att åtgärda: 1\n');
    expect(complained).toEqual([]);
  });

  test('exits with 0 when there are only questions', () => {
    change('1690', '0');
    expect(check()).toBe(0);
    expect(printed.join('\n')).toMatch(/Problem att åtgärda: 0\. Frågor: 1$/);
  });

  test.each([
    ['json', /^\{\n {2}"version": 1,/],
    ['sarif', /^\{\n {2}"\$schema": /],
    ['gitlab', /^\[\n {2}\{\n {4}"description": /],
    ['github', /^::error file=data\/servicecenter\/2026-T2\/v1\/departments\.csv,line=3,col=7,/],
    ['text', /^data\/servicecenter\/2026-T2\/v1\/departments\.csv: 1 problem\n/],
  ])('prints %s, with the same exit code', (format, beginning) => {
    change('2010', '2 010');
    expect(check('--format', format)).toBe(1);
    expect(printed.join('\n')).toMatch(beginning);
  });

  test('puts all problems into the summary of a run of GitHub Actions, after what is there', () => {
    change('2010', '2 010');
    const summary = join(folder, '..', `${basename(folder)}.md`);
    writeFileSync(summary, 'Before\n');
    const run = {
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'eva/statistik',
      GITHUB_SHA: '0a1b',
    };
    expect(runCheck(['--format', 'github'], { ...env, ...run })).toBe(1);
    const text = readFileSync(summary, 'utf8');
    rmSync(summary);
    expect(text).toMatch(/^Before\n## Kontrollen av data\n\n### Problem att åtgärda: 1\n/);
    expect(text).toContain(`(https://github.example/eva/statistik/blob/0a1b/data/${table}?plain=1#L3)`);
  });

  test('prints nothing for GitHub when there is nothing to say', () => {
    expect(check('--format=github')).toBe(0);
    expect(printed).toEqual([]);
  });

  test('is the day of the build when it counts the days', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 8, 29) / 1000));
    const path = join(folder, 'servicecenter/2026-T2/v1/release.yaml');
    writeFileSync(path, `status: draft\n${readFileSync(path, 'utf8')}`);
    check();
    expect(printed.join('\n')).toContain('Utlovad den 1\u00a0oktober 2026, om 2 dagar');
  });

  test.each([
    [['--language', 'en'], env, 'No problems in data.'],
    [[], { LC_ALL: 'en_GB.UTF-8', LANG: 'sv_SE' }, 'No problems in data.'],
    [[], { LANG: 'de_DE.UTF-8' }, 'Inga problem i data.'],
    [['--language=sv'], { LANG: 'en_US' }, 'Inga problem i data.'],
  ])('%j %j: %s', (args, environment, sentence) => {
    runCheck(args, environment);
    expect(printed.join('\n').endsWith(sentence)).toBe(true);
  });

  test.each([['--format', 'xml'], ['--format'], ['--language', 'de'], ['--colour'], ['data']])(
    'exits with 2 for %j %j',
    (...args) => {
      expect(check(...args)).toBe(2);
      expect(complained).toEqual([
        'Usage: npm run check -- [--format text|json|github|gitlab|sarif] [--language sv|en]',
      ]);
      expect(printed).toEqual([]);
    },
  );

  describe('colours', () => {
    const sequence = '\u001b[';

    test.each<[string, boolean, Readonly<Record<string, string>>, boolean]>([
      ['a terminal', true, {}, true],
      ['a file or a pipe', false, {}, false],
      ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
      ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
      ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ])('on %s', (_, isTerminal, variables, isColoured) => {
      for (const [name, value] of Object.entries({ TERM: 'xterm-256color', ...variables })) vi.stubEnv(name, value);
      const { isTTY, getColorDepth } = process.stdout;
      Object.assign(process.stdout, isTerminal && { isTTY: true, getColorDepth: WriteStream.prototype.getColorDepth });
      change('2010', '2 010');
      check();
      Object.assign(process.stdout, { isTTY, getColorDepth });
      expect(printed.join('\n').includes(sequence)).toBe(isColoured);
    });

    test('are never in a format for machines', () => {
      vi.stubEnv('FORCE_COLOR', '1');
      change('2010', '2 010');
      for (const format of ['json', 'github', 'gitlab', 'sarif']) check('--format', format);
      expect(printed.join('\n')).not.toContain(sequence);
    });
  });
});
