import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../../scripts/run-command.ts';

const [node = '', script = ''] = process.argv;
let told: readonly unknown[];

beforeEach(() => {
  told = [];
  vi.spyOn(console, 'error').mockImplementation((text) => {
    told = [...told, text];
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = 0;
});

function speak(...words: readonly string[]): void {
  vi.spyOn(process, 'argv', 'get').mockReturnValue([node, script, ...words]);
}

function fail(): never {
  throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
}

const refused = {
  sv: 'Kontot som kör kommandot får inte läsa eller skriva en fil. Ge kontot rättigheter dit, och till mappen ovanför.',
  en: 'The account that runs the command may not read or write a file. Give it permission there, and for the folder above.',
};

describe('runCommand', () => {
  test('gives the command its words, and the shell its exit code', async () => {
    speak('kontaktcenter', '2018-T2');
    await runCommand((args) => (args.join(' ') === 'kontaktcenter 2018-T2' ? 2 : 0));
    expect(process.exitCode).toBe(2);
    expect(told).toEqual([]);
  });

  test.each([
    [['--language', 'en'], 'sv_SE.UTF-8', 'en'],
    [['kontaktcenter', '--language=en', '--yes'], 'sv_SE.UTF-8', 'en'],
    [['kontaktcenter', '--language'], 'en_GB.UTF-8', 'en'],
    [['kontaktcenter'], 'en_GB.UTF-8', 'en'],
    [[], 'sv_SE.UTF-8', 'sv'],
    [[], '', 'sv'],
  ] as const)('tells what to do about an error of the machine: %j, %s', async (words, locale, language) => {
    speak(...words);
    for (const name of ['LC_ALL', 'LC_MESSAGES']) vi.stubEnv(name, '');
    vi.stubEnv('LANG', locale);
    await runCommand(fail);
    expect(told).toEqual([refused[language]]);
    expect(process.exitCode).toBe(1);
  });
});
