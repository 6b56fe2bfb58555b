import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../scripts/run-check.ts';
import { runCompare } from '../../scripts/run-compare.ts';
import { runRevise } from '../../scripts/run-revise.ts';
import { runSeal } from '../../scripts/run-seal.ts';
import { revisedRoot } from '../loaders/revised-folder.ts';
import { useCopiedData } from './copied-data.ts';

const env = { LANG: 'sv_SE.UTF-8' };
const today = '2026-11-22';
const data = useCopiedData(revisedRoot);

const pathOf = (path: string): string => join(data.folder, 'servicecenter', path);
const read = (path: string): string => readFileSync(pathOf(path), 'utf8');
const change = (path: string, from: string, to: string): void =>
  writeFileSync(pathOf(path), read(path).replace(from, to));
const revise = (...args: readonly string[]): number => runRevise(args, env, today);

describe('npm run seal', () => {
  test('seals a version, and the check then holds it', () => {
    expect(runSeal(['servicecenter', '2026-T2'], env)).toBe(0);
    expect(data.said).toEqual(['Förseglade data/servicecenter/2026-T2/v1. Siffror: 11. Lägg till filen i Git.']);
    expect(readdirSync(pathOf('2026-T2/v1'))).toEqual([
      'channels.csv',
      'departments.csv',
      'pictures',
      'release.mdx',
      'release.yaml',
      'seal.json',
      'staff.csv',
    ]);
    expect(runCheck([], env)).toBe(0);
    change('2026-T2/v1/departments.csv', '2010', '2011');
    expect(runCheck([], env)).toBe(1);
    expect(data.said.join('\n')).toContain('departments.csv:3:7  Siffran för calls (department: skola)');
  });

  test('seals nothing as long as a question about the release is unanswered', () => {
    change('2026-T2/v1/departments.csv', 'omsorg;1690', 'omsorg;0');
    expect(runSeal(['servicecenter', '2026-T2'], env)).toBe(1);
    expect(data.said[0]).toMatch(
      /^data\/servicecenter\/2026-T2\/v1\/departments\.csv:4:\d+ {2}Fråga: .*\[figure-nothing\]$/,
    );
    expect(data.said.at(-1)).toMatch(/^Svara på frågorna ovan/);
    expect(existsSync(pathOf('2026-T2/v1/seal.json'))).toBe(false);
  });

  test('seals every version that is published and not sealed', () => {
    rmSync(pathOf('2026-T1/v1/seal.json'));
    const before = read('2025-T2/v1/seal.json');
    rmSync(pathOf('2025-T2/v1/seal.json'));
    expect(runSeal(['servicecenter', '2026-T1', '--language', 'en'], {})).toBe(0);
    expect(data.said.map((line) => line.slice(0, 41))).toEqual([
      'Sealed data/servicecenter/2026-T1/v1. Fig',
      'Sealed data/servicecenter/2026-T1/v2. Fig',
    ]);
    expect(runSeal(['servicecenter', '2025-T2'], env)).toBe(0);
    expect(read('2025-T2/v1/seal.json')).toBe(before);
  });

  test('seals a period that is only compared with', () => {
    expect(runSeal(['servicecenter', '2024-T2'], env)).toBe(0);
  });

  test.each<[string, () => void, string[], number, string]>([
    ['a sealed one', () => undefined, ['servicecenter', '2025-T2'], 1, 'v2 är redan förseglad.'],
    [
      'a draft',
      () => change('2026-T2/v1/release.yaml', 'released_on', 'status: draft\nreleased_on'),
      ['servicecenter', '2026-T2'],
      1,
      'v1 är ett utkast. Ta bort status: draft innan du förseglar den.',
    ],
    [
      'data with an error',
      () => change('2026-T2/v1/channels.csv', '6500', '6 500'),
      ['servicecenter', '2026-T2'],
      1,
      'Problem att åtgärda: 1',
    ],
    [
      'an unknown publication',
      () => undefined,
      ['center', '2025-T2'],
      2,
      'center finns inte i data. Här finns: servicecenter.',
    ],
    [
      'an unknown period',
      () => undefined,
      ['servicecenter', '2019-T2'],
      2,
      '2019-T2 finns inte i data. Här finns: 2024-T2, 2025-T2, 2026-T1, 2026-T2.',
    ],
    [
      'no period, with a data.folder of mappings',
      () => mkdirSync(pathOf('imports')),
      ['servicecenter', 'sommar'],
      2,
      'sommar finns inte i data. Här finns: 2024-T2, 2025-T2, 2026-T1, 2026-T2.',
    ],
    [
      'too little',
      () => undefined,
      ['servicecenter'],
      2,
      'Usage: npm run seal -- <publication> <period> [--language sv|en]',
    ],
    [
      'an unknown option',
      () => undefined,
      ['servicecenter', '2026-T2', '--force'],
      2,
      'Usage: npm run seal -- <publication> <period> [--language sv|en]',
    ],
    [
      'an unknown language',
      () => undefined,
      ['servicecenter', '2026-T2', '--language', 'fi'],
      2,
      'Usage: npm run seal -- <publication> <period> [--language sv|en]',
    ],
  ])('refuses %s', (...[, happen, args, exitCode, sentence]) => {
    happen();
    expect(runSeal(args, env)).toBe(exitCode);
    expect(data.said.at(-1)).toBe(sentence);
    expect(existsSync(pathOf('2026-T2/v1/seal.json'))).toBe(false);
  });
});

describe('npm run revise', () => {
  const args = ['servicecenter', '2025-T2', '--kind', 'correction', '--reason', 'Fel: "brev"\nsaknades'] as const;

  test('opens the next version with the files to be changed, and says what to do', () => {
    expect(revise(...args, '--effect', 'Fler brev.', '--files', 'channels.csv, departments/omsorg.mdx')).toBe(0);
    expect(read('2025-T2/v3/release.yaml')).toBe(
      '# yaml-language-server: $schema=../../../../docs/schemas/release.schema.json\nschema: 2\nreleased_on: 2026-11-22\nrevision:\n  kind: correction\n  reason: "Fel: \\"brev\\"\\nsaknades"\n  effect: "Fler brev."\n',
    );
    expect(read('2025-T2/v3/channels.csv')).toBe(read('2025-T2/v2/channels.csv'));
    expect(read('2025-T2/v3/departments/omsorg.mdx')).toBe(read('2025-T2/v1/departments/omsorg.mdx'));
    expect(readdirSync(pathOf('2025-T2'))).toEqual(['v1', 'v2', 'v3']);
    expect(data.said).toEqual([
      'Öppnade data/servicecenter/2025-T2/v3',
      '1. Ändra i filerna som har kopierats dit: channels.csv, departments/omsorg.mdx',
      '2. Se att allt stämmer: npm run check',
      '3. Se vad som har ändrats: npm run compare -- servicecenter 2025-T2',
      '4. Försegla när den publiceras: npm run seal -- servicecenter 2025-T2',
    ]);
  });

  test('copies a file of an older schema as the newest has it, which the new version follows', () => {
    change('indicators.yaml', '\n', '\n  target: { at_least: 1 }\n');
    const text = 'Målet är <Figure indicator="calls" target />.\n';
    writeFileSync(pathOf('2026-T2/v1/release.mdx'), text);
    runSeal(['servicecenter', '2026-T2'], env);
    const before = read('2026-T2/v1/seal.json');
    const files = ['--kind', 'correction', '--reason', 'Fel', '--files', 'release.mdx'];
    expect(revise('servicecenter', '2026-T2', ...files)).toBe(0);
    expect(read('2026-T2/v1/release.mdx')).toBe(text);
    expect(read('2026-T2/v1/seal.json')).toBe(before);
    expect(read('2026-T2/v2/release.mdx')).toBe('Målet är <Target indicator="calls" form="figure" />.\n');
  });

  test('leaves a version that has to be filled, compared and sealed', () => {
    revise(...args, '--files', 'channels.csv');
    expect(runCheck([], env)).toBe(1);
    expect(data.said.join('\n')).toMatch(/v3\/release\.yaml:2:1 {2}Versionen v3 ändrar ingenting/);
    change('2025-T2/v3/channels.csv', '1410', '1411');
    expect(runCheck([], env)).toBe(0);
    data.said.length = 0;
    expect(runCompare(['servicecenter', '2025-T2'], env)).toBe(0);
    expect(data.said).toEqual([
      'data/servicecenter/2025-T2/v3/channels.csv:4:6  matters (channel: brev): 1410 → 1411',
      '',
      'v2 → v3. Ändrade siffror: 1. Ändrade texter: 0.',
    ]);
    expect(runSeal(['servicecenter', '2025-T2'], env)).toBe(0);
    expect(runCheck([], env)).toBe(0);
  });

  test('reminds of what is provisional, and of files to copy', () => {
    change('2026-T2/v1/release.yaml', 'released_on', 'status: provisional\nreleased_on');
    runSeal(['servicecenter', '2026-T2'], env);
    data.said.length = 0;
    expect(
      runRevise(['servicecenter', '2026-T2', '--kind=revision', '--reason=Final.'], { LANG: 'en_GB' }, today),
    ).toBe(0);
    expect(data.said.slice(0, 3)).toEqual([
      'Opened data/servicecenter/2026-T2/v2',
      '1. Copy the files to be changed there from data/servicecenter/2026-T2/v1, and change the copies',
      '   The release is provisional. If the figures are final now, add status: final to release.yaml',
    ]);
    expect(read('2026-T2/v2/release.yaml')).not.toContain('effect');
  });

  test.each<[string, () => void, string[], number, RegExp]>([
    [
      'one that is not sealed',
      () => undefined,
      ['servicecenter', '2026-T2', ...args.slice(2)],
      1,
      /^v1 är inte förseglad\. .*: npm run seal -- servicecenter 2026-T2$/,
    ],
    [
      'a draft',
      () => change('2026-T2/v1/release.yaml', 'released_on', 'status: draft\nreleased_on'),
      ['servicecenter', '2026-T2', ...args.slice(2)],
      1,
      /^v1 är ett utkast\. Ändra direkt i dess filer\.$/,
    ],
    [
      'one with a broken seal',
      () => change('2025-T2/v2/channels.csv', '1410', '1411'),
      [...args],
      1,
      /^Problem att åtgärda: 1$/,
    ],
    [
      'a file that is not there',
      () => undefined,
      [...args, '--files', 'chanels.csv'],
      2,
      /^chanels\.csv finns inte i utgåvan\. Menade du channels\.csv\?$/,
    ],
    [
      'a file outside',
      () => undefined,
      [...args, '--files', '../../site.yaml'],
      2,
      /^\.\.\/\.\.\/site\.yaml finns inte i utgåvan\.$/,
    ],
    ['the seal as a file', () => undefined, [...args, '--files', 'seal.json'], 2, /^seal\.json finns inte i utgåvan\./],
    [
      'no reason',
      () => undefined,
      ['servicecenter', '2025-T2', '--kind', 'correction', '--reason', ' '],
      2,
      /--language/,
    ],
    [
      'an unknown kind',
      () => undefined,
      ['servicecenter', '2025-T2', '--kind', 'error', '--reason', 'Fel.'],
      2,
      /--language/,
    ],
    ['too much', () => undefined, ['servicecenter', '2025-T2', 'v2', ...args.slice(2)], 2, /--language/],
    ['an unknown period', () => undefined, ['servicecenter', '2019-T2', ...args.slice(2)], 2, /^2019-T2 finns inte/],
  ])('refuses %s, and opens nothing', (...[, happen, given, exitCode, sentence]) => {
    happen();
    expect(revise(...given)).toBe(exitCode);
    expect(data.said.at(-1)).toMatch(sentence);
    expect(readdirSync(pathOf('2025-T2'))).toEqual(['v1', 'v2']);
    expect(readdirSync(pathOf('2026-T2'))).toEqual(['v1']);
  });
});

test('npm run revise says which option it lacks', () => {
  expect(revise('servicecenter', '2026-T2', '--kind', 'rättelse', '--reason', 'Fel.')).toBe(2);
  expect(data.said[0]).toMatch(/^Ange --kind correction/);
  data.said = [];
  expect(revise('servicecenter', '2026-T2', '--kind', 'correction')).toBe(2);
  expect(data.said[0]).toMatch(/^Skriv varför/);
});

describe('npm run compare', () => {
  test('has every figure with its place, the texts, and a sum', () => {
    expect(runCompare(['servicecenter', '2025-T2'], { LANG: 'en_GB' })).toBe(0);
    expect(data.said).toEqual([
      'data/servicecenter/2025-T2/v2/departments.csv:3:7  calls (department: skola): 2050 → 1890',
      'data/servicecenter/2025-T2/v2/departments.csv:4:8  calls (department: omsorg): 1500 → 1660',
      'data/servicecenter/2025-T2/v2/departments.csv:4:13  answered_share (department: omsorg): 79 → 78',
      'data/servicecenter/2025-T2/v2/channels.csv:2:7  matters: 6480 → 6390',
      'data/servicecenter/2025-T2/v2/channels.csv:4:6  matters (channel: brev): 1500 → 1410',
      'data/servicecenter/2025-T2/v2/release.mdx: changed text',
      '',
      'v1 → v2. Changed figures: 5. Changed texts: 1.',
    ]);
  });

  test.each([
    [['servicecenter', '2025-T2', 'v2', 'v1'], 0, 'v2 → v1. Ändrade siffror: 5. Ändrade texter: 1.'],
    [['servicecenter', '2025-T2', 'v1', 'v1'], 0, 'v1 → v1. Ändrade siffror: 0. Ändrade texter: 0.'],
    [['servicecenter', '2026-T2'], 0, 'Utgåvan har bara versionen v1.'],
    [['servicecenter', '2025-T2', 'v1', 'v3'], 2, 'Utgåvan har ingen version v3. Den har: v1, v2.'],
    [
      ['servicecenter', '2025-T2', 'v1'],
      2,
      'Usage: npm run compare -- <publication> <period> [v1 v2] [--language sv|en]',
    ],
    [['center', '2025-T2'], 2, 'center finns inte i data. Här finns: servicecenter.'],
  ])('%j: %s', (args, exitCode, sentence) => {
    expect(runCompare(args, env)).toBe(exitCode);
    expect(data.said.at(-1)).toBe(sentence);
  });
});
