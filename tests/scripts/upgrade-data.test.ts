import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runUpgradeData } from '../../scripts/run-upgrade-data.ts';
import { newestSchema } from '../../src/migrations/migrations.ts';
import { useCopiedData } from './copied-data.ts';

const data = useCopiedData(join(import.meta.dirname, '../fixtures/problems/valid/data'));
const env = { LANG: 'en_GB.UTF-8' };
const release = 'kundcenter/2018-T2/v1';

function read(path: string): string {
  return readFileSync(join(data.folder, path), 'utf8');
}

function write(path: string, text: string): void {
  writeFileSync(join(data.folder, path), text);
}

/** Makes the folder one of the first schema. */
function age(): void {
  write('site.yaml', read('site.yaml').replace(/^schema:.*\n/m, '# Our site\n'));
  write(`${release}/release.mdx`, 'Målet är <Figure indicator="availability" target />.\n');
}

function listContent(): Readonly<Record<string, string>> {
  const files = readdirSync(data.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => join(parentPath, name)).map((path) => [path, readFileSync(path, 'latin1')]),
  );
}

describe('npm run upgrade-data', () => {
  test('writes all files as the newest schema has them, tells of each, and then has nothing left to do', () => {
    age();
    expect(runUpgradeData([], env)).toBe(0);
    expect(data.said).toContain(`data/site.yaml: schema 1 → ${newestSchema}`);
    expect(data.said.slice(data.said.indexOf(`data/${release}/release.mdx: schema 1 → ${newestSchema}`))[1]).toBe(
      '  line 1 will change',
    );
    expect(data.said.at(-1)).toMatch(/^Files rewritten: \d+\. Figures, texts and problems are the same as before\./);
    expect(read(`${release}/release.mdx`)).toBe('Målet är <Target indicator="availability" form="figure" />.\n');
    expect(read('site.yaml')).toMatch(new RegExp(`^schema: ${newestSchema}\n# Our site\nname: `));
    expect(read('kundcenter/dimensions.yaml')).toMatch(`schema: ${newestSchema}\nanswer_group:`);
    const written = listContent();
    data.said = [];
    expect(runUpgradeData([], env)).toBe(0);
    expect(data.said).toEqual([`All in data that may be changed follows schema ${newestSchema}.`]);
    expect(listContent()).toEqual(written);
  });

  test('writes nothing with --check, and says that something is left to do', () => {
    age();
    const before = listContent();
    expect(runUpgradeData(['--check', '--language', 'sv'], {})).toBe(1);
    expect(data.said.at(-1)).toMatch(/^Filer att skriva om: \d+\. Kör npm run upgrade-data\.$/);
    expect(listContent()).toEqual(before);
  });

  test('leaves everything as it was when a file cannot be written', () => {
    age();
    const before = listContent();
    let left = 3;
    const rename = (from: string, to: string): void => {
      left -= 1;
      if (left === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      renameSync(from, to);
    };
    expect(runUpgradeData([], env, { write: writeFileSync, rename })).toBe(1);
    expect(listContent()).toEqual(before);
  });

  test('writes what says the schema of other files after them, and site.yaml last', () => {
    age();
    const order: string[] = [];
    const rename = (from: string, to: string): void => {
      order.push(to.slice(data.folder.length + 1));
      renameSync(from, to);
    };
    expect(runUpgradeData([], env, { write: writeFileSync, rename })).toBe(0);
    expect(order[0]).toBe(join(release, 'release.mdx'));
    expect(order.at(-1)).toBe('site.yaml');
  });

  test('refuses a file of a schema that it does not know', () => {
    age();
    write('kundcenter/indicators.yaml', `schema: ${newestSchema + 1}\n${read('kundcenter/indicators.yaml')}`);
    const before = listContent();
    expect(runUpgradeData([], env)).toBe(1);
    expect(data.said[0]).toMatch(/^data\/kundcenter\/indicators\.yaml follows a newer schema than /);
    expect(listContent()).toEqual(before);
  });

  test('writes nothing that would tell something else than before', () => {
    // A group in braces, which a line before it would break.
    write('site.yaml', '{ name: Statistik, url: "https://statistik.example/", publications: [kundcenter] }\n');
    const before = listContent();
    expect(runUpgradeData([], env)).toBe(1);
    expect(data.said.at(-1)).toMatch(/^Nothing has been changed: /);
    expect(listContent()).toEqual(before);
  });

  test('upgrades data with problems, and leaves the problems', () => {
    age();
    rmSync(join(data.folder, 'kundcenter/methodology.mdx'));
    expect(runUpgradeData([], env)).toBe(0);
  });

  test('leaves what is no text of a publisher', () => {
    mkdirSync(join(data.folder, 'peers'));
    write('peers/_pins.json', '{}\n');
    runUpgradeData([], env);
    expect(read('peers/_pins.json')).toBe('{}\n');
  });

  test.each([[['--chekc']], [['kundcenter']], [['--language', 'de']]])('refuses %j', (args) => {
    expect(runUpgradeData(args, env)).toBe(2);
    expect(data.said[0]).toMatch(/^Usage: npm run upgrade-data/);
  });
});
