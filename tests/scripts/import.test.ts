import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../scripts/run-check.ts';
import { type ImportSurroundings, runImport } from '../../scripts/run-import.ts';
import { importCasesFolder } from '../importing/import-cases.ts';
import { importedRoot } from '../importing/open-target.ts';
import { useCopiedData } from './copied-data.ts';

const env = { LANG: 'sv_SE.UTF-8' };
const data = useCopiedData(importedRoot);

const pathOf = (path: string): string => join(data.folder, 'kundcenter', path);
const read = (path: string): string => readFileSync(pathOf(path), 'utf8');
const fileOf = (path: string): string => join(importCasesFolder, path);
const table = '2018-T2/v1/telephone.csv';
const mapping = 'imports/telefoni.yaml';
const unfilled = 'answer_group;answered_calls;availability;answer_time\ntotal;;;\nval-1;;;\nval-2;;;\n';
const filled =
  'answer_group;answered_calls;availability;answer_time\ntotal;1634;95;80\nval-1;900;93;77\nval-2;734;97;84\n';

/** Runs the command where nobody can be asked. */
function run(...args: readonly string[]): Promise<number> {
  return runImport(args, env, { input: Readable.from([]), output: new PassThrough(), isTerminal: false });
}

/** Runs the command at a terminal where these lines are typed; what it asked is in `asked`. */
async function runWith(lines: readonly string[], args: readonly string[], given: Partial<ImportSurroundings> = {}) {
  const output = new PassThrough();
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const exitCode = await runImport(args, env, { input, output, isTerminal: true, ...given });
  return { exitCode, asked: String(output.read() ?? '') };
}

/** Puts the mapping of an import case where the command finds it. */
function saveMapping(name: string): void {
  cpSync(fileOf(`${name}/mapping.yaml`), pathOf(mapping));
}

describe('while the question stands', () => {
  test('leaves a table that somebody else writes in', async () => {
    saveMapping('telefoni-enkel');
    const [input, output] = [new PassThrough(), new PassThrough()];
    const edited = `${unfilled}val-2-new;;;\n`;
    output.once('data', () => {
      writeFileSync(pathOf(table), edited);
      input.end('ja\n');
    });
    const args = [fileOf('telefoni-enkel/telefoni.xlsx'), '--as', 'telefoni'];
    expect(await runImport(args, env, { input, output, isTerminal: true })).toBe(1);
    expect(read(table)).toBe(edited);
    expect(data.said.at(-1)).toBe('Tabellen har ändrats under tiden. Inget är skrivet. Kör kommandot igen.');
  });
});

describe('with a mapping, where nobody can be asked', () => {
  test('shows what changes, and writes it only with --yes', async () => {
    saveMapping('telefoni-enkel');
    const args = [fileOf('telefoni-enkel/telefoni.xlsx'), '--as', 'telefoni'];
    expect(await run(...args)).toBe(1);
    expect(data.said).toEqual([
      'telefoni.xlsx → data/kundcenter/2018-T2/v1/telephone.csv',
      '',
      'Rad              Indikator         Nu  Filen  2017-T2  Ändring',
      'Val 1            Besvarade samtal   –    900      880   +2,3 %',
      'Val 1            Tillgänglighet     –     93       92       +1',
      'Val 1            Svarstid           –     77       90  -14,4 %',
      'Val 2            Besvarade samtal   –    734      720   +1,9 %',
      'Val 2            Tillgänglighet     –     97     97,5     -0,5',
      'Val 2            Svarstid           –     84       79   +6,3 %',
      'Hela Kundcenter  Besvarade samtal   –   1634     1600   +2,1 %',
      'Hela Kundcenter  Tillgänglighet     –     95     94,5     +0,5',
      'Hela Kundcenter  Svarstid           –     80       85   -5,9 %',
      '',
      'Siffror i filen: 9. Nya eller ändrade: 9.',
      '',
      'Inget är skrivet. Stämmer det? Kör samma kommando med --yes.',
    ]);
    expect(read(table)).toBe(unfilled);
    expect(await run(...args, '--yes')).toBe(0);
    expect(data.said.slice(-2)).toEqual([
      'Skrev data/kundcenter/2018-T2/v1/telephone.csv',
      'Se att allt stämmer: npm run check',
    ]);
    expect(read(table)).toBe(filled);
    expect(read(mapping)).toBe(readFileSync(fileOf('telefoni-enkel/mapping.yaml'), 'utf8'));
  });

  test('says so when the table has the figures already, and leaves it byte for byte', async () => {
    saveMapping('telefoni-enkel');
    writeFileSync(pathOf(table), `\ufeff${filled.replaceAll('\n', '\r\n')}`);
    const before = read(table);
    expect(await run(fileOf('telefoni-enkel/telefoni.xlsx'), '--as', 'telefoni', '--yes')).toBe(0);
    expect(data.said.at(-1)).toBe('Tabellen har redan de här siffrorna.');
    expect(read(table)).toBe(before);
  });

  test('tells each question as a problem with its cell and the answers to give', async () => {
    saveMapping('svarstid-punkt');
    expect(await run(fileOf('svarstid-punkt/telefoni.xlsx'), '--as', 'telefoni', '--answer', 'B2=x')).toBe(1);
    expect(data.said).toEqual([
      'telefoni.xlsx, blad ”Period 2”, cell D12  ”1.17” – 1 min 17 s eller 1,17 minuter? Svara med --answer "D12=minutes-seconds" eller --answer "D12=minutes". Svaret sparas i mappningen. [import-cell-ambiguous]',
      '',
      'Problem att åtgärda: 1',
      'Svaret på B2 behövdes inte.',
      'Inget är skrivet. Svara på frågorna, alla på en gång. Vill du spara de svar som du har gett lägger du till --save-mapping.',
    ]);
    expect(read(table)).toBe(unfilled);
  });

  test('takes answers as flags, and remembers them', async () => {
    saveMapping('svarstid-punkt');
    const args = [fileOf('svarstid-punkt/telefoni.xlsx'), '--as', 'telefoni', '--yes'];
    expect(await run(...args, '--answer', 'D12=minutes-seconds')).toBe(0);
    expect(read(table)).toBe(filled);
    expect(read(mapping)).toContain('indicator: answer_time, read_as: { time: minutes-seconds }');
    writeFileSync(pathOf(table), unfilled);
    expect(await run(...args)).toBe(0);
    expect(read(table)).toBe(filled);
  });

  test('keeps answers with --save-mapping while others are open', async () => {
    saveMapping('arenden-okand');
    const args = [fileOf('arenden-okand/arenden.csv'), '--as', 'telefoni', '--answer', 'A3=skola'];
    expect(await run(...args)).toBe(1);
    expect(read(mapping)).not.toContain('labels');
    expect(await run(...args, '--save-mapping', '--dry-run')).toBe(1);
    expect(read(mapping)).not.toContain('labels');
    expect(await run(...args, '--save-mapping')).toBe(1);
    expect(read(mapping)).toContain('labels: { Skolförvaltning: skola }');
  });

  test('writes nothing with --dry-run', async () => {
    saveMapping('telefoni-enkel');
    expect(await run(fileOf('telefoni-enkel/telefoni.xlsx'), '--as', 'telefoni', '--yes', '--dry-run')).toBe(0);
    expect(data.said.at(-1)).toBe('Inget är skrivet (--dry-run).');
    expect(read(table)).toBe(unfilled);
  });

  test('marks what stands out, by the questions of the check', async () => {
    saveMapping('telefoni-enkel');
    writeFileSync(pathOf('2017-T2/v1/telephone.csv'), filled);
    expect(await run(fileOf('telefoni-enkel/telefoni.xlsx'), '--as', 'telefoni', '--dry-run')).toBe(0);
    expect(data.said.filter((line) => line.endsWith('*'))).toEqual([
      'Hela Kundcenter  Besvarade samtal   –   1634     1634      0 %  *',
    ]);
    expect(data.said.join('\n')).toContain(
      '* Siffror som sticker ut. De går att skriva in, men kontrollen frågar om dem:\n  Är answered_calls verkligen 1634, exakt som 2017-T2?',
    );
  });

  test('brings a draft from unfilled to one that the check takes', async () => {
    for (const name of ['satisfaction.csv', 'departments.csv', 'matters.csv']) {
      writeFileSync(
        pathOf(`2018-T2/v1/${name}`),
        {
          'satisfaction.csv': 'answer_group;satisfaction\ntotal;4,3\n',
          'departments.csv': 'department;matters\nmiljo;1550\n',
          'matters.csv': 'department;matter;matters\nmiljo;buller;1210\n',
        }[name] ?? '',
      );
    }
    saveMapping('telefoni-enkel');
    expect(await run(fileOf('telefoni-enkel/telefoni.xlsx'), '--as', 'telefoni', '--yes')).toBe(0);
    data.said = [];
    runCheck([], env);
    expect(data.said.filter((line) => line.includes('telephone.csv'))).toEqual([]);
  });
});

/** What editors find the schema of a mapping by. */
const schemaLine = '# yaml-language-server: $schema=../../../docs/schemas/import-mapping.schema.json\nschema: 2\n';

describe('without a mapping', () => {
  test('shows a proposal where nobody can be asked, and saves it only with --save-mapping', async () => {
    const args = [fileOf('telefoni-enkel/telefoni.xlsx'), '--as', 'telefoni'];
    expect(await run(...args)).toBe(1);
    const proposal = `table: telephone
fields:
  - { header: Svarsgrupp, dimension: answer_group }
  - { header: Besvarade samtal, indicator: answered_calls }
  - { header: Tillgänglighet, indicator: availability }
  - { header: Svarstid, indicator: answer_time }
`;
    expect(data.said.join('\n')).toContain(proposal);
    expect(data.said.at(-1)).toMatch(/^Stämmer förslaget\? Kör igen med --save-mapping/);
    expect(existsSync(pathOf(mapping))).toBe(false);
    expect(await run(...args, '--save-mapping')).toBe(1);
    expect(read(mapping)).toBe(`${schemaLine}${proposal}`);
    expect(read(table)).toBe(unfilled);
    expect(await run(...args, '--yes', '--answer', 'A4=total')).toBe(0);
    expect(read(table)).toBe(filled);
  });

  test('proposes the column that is called like the dimension, though it knows none of its texts', async () => {
    const file = join(data.folder, 'nya.csv');
    writeFileSync(file, 'Svarsgrupp;Besvarade samtal\nKö 1;900\nKö 2;734\n');
    expect(await run(file, '--as', 'telefoni')).toBe(1);
    expect(data.said.join('\n')).toContain('{ header: Svarsgrupp, dimension: answer_group }');
  });

  test('asks at a terminal for all that is unsure, and remembers', async () => {
    const args = [fileOf('svarstid-punkt/telefoni.xlsx'), '--as', 'telefoni'];
    const { exitCode, asked } = await runWith(['1', 'ja', 'helheten', '1', 'minutes-seconds', 'j'], args);
    expect(asked).toContain('Är ”Svarstid (min)” indikatorn answer_time?');
    expect(asked).toContain('Använda förslaget? ja/nej');
    expect(asked).toContain('telefoni.xlsx, blad ”Period 2”, cell A14: ”Totalt” är ingen kategori i answer_group.');
    expect(asked).toContain('  1. 1 min 17 s (minutes-seconds)\n  2. 1,17 minuter (minutes)\n');
    expect(exitCode).toBe(0);
    expect(read(table)).toBe(filled);
    expect(read(mapping)).toBe(`${schemaLine}table: telephone
fields:
  - { header: Svarsgrupp, dimension: answer_group, labels: { Totalt: total } }
  - { header: Besvarade samtal, indicator: answered_calls }
  - { header: Tillgänglighet, indicator: availability }
  - { header: Svarstid (min), indicator: answer_time, read_as: { time: minutes-seconds } }
`);
  });

  test.each([
    ['says no to the proposal', ['nej']],
    ['leaves at a question', ['ja']],
    ['says no to the figures', ['ja', 'total', 'nej']],
  ])('writes nothing when the person %s', async (_, lines) => {
    const { exitCode } = await runWith(lines, [fileOf('telefoni-enkel/telefoni.xlsx'), '--as', 'telefoni']);
    expect(exitCode).toBe(1);
    expect(read(table)).toBe(unfilled);
    expect(existsSync(pathOf(mapping))).toBe(false);
  });
});

describe('with several publications', () => {
  beforeEach(() => cpSync(join(data.folder, 'kundcenter'), join(data.folder, 'turism'), { recursive: true }));
  const args = [fileOf('telefoni-enkel/telefoni.xlsx'), '--as', 'telefoni'];

  test('asks at a terminal which one is meant, until it is one', async () => {
    const { asked } = await runWith(['kundcentrum', 'kundcenter', 'nej'], args);
    expect(asked).toContain('Vilken publikation? Här finns: kundcenter, turism');
    expect(data.said).toContain('Ange publikationen med --publication. Här finns: kundcenter, turism.');
    expect(data.said).toContain('Det finns ingen mappning med det namnet. Det här är ett förslag:');
  });

  test('says so where nobody can be asked', async () => {
    expect(await run(...args)).toBe(2);
    expect(data.said).toEqual(['Ange publikationen med --publication. Här finns: kundcenter, turism.']);
  });
});

test.each([
  ['leaves', ['1', 'ja', 'helheten', '1']],
  ['says no to the figures', ['1', 'ja', 'helheten', '1', 'minutes-seconds', 'nej']],
])('tells how to give the answers again when the person %s', async (_, lines) => {
  await runWith(lines, [fileOf('svarstid-punkt/telefoni.xlsx'), '--as', 'telefoni']);
  expect(data.said.at(-1)).toContain('Dina svar är inte sparade.');
  expect(data.said.at(-1)).toContain('--answer "D11=answer_time" --answer "A14=total"');
  expect(existsSync(pathOf(mapping))).toBe(false);
});

describe('all or nothing', () => {
  test.each([1, 2])('leaves everything as it was when move %d of the files fails', async (failing) => {
    saveMapping('svarstid-punkt');
    const before = read(mapping);
    let moves = 0;
    const effects = {
      write: writeFileSync,
      rename(from: string, to: string) {
        moves += 1;
        // Whoever is killed here leaves the old file.
        expect(existsSync(to)).toBe(true);
        if (moves === failing) throw new Error('The disk is full.');
        cpSync(from, to);
        rmSync(from);
      },
    };
    const args = [fileOf('svarstid-punkt/telefoni.xlsx'), '--as', 'telefoni', '--answer', 'D12=minutes-seconds'];
    await expect(runWith(['ja'], args, { effects })).rejects.toThrow('The disk is full.');
    expect([read(table), read(mapping)]).toEqual([unfilled, before]);
    expect(readdirSync(pathOf('2018-T2/v1'))).toEqual(['release.yaml', 'telephone.csv']);
    expect(readdirSync(pathOf('imports'))).toEqual(['telefoni.yaml']);
  });
});

describe('refuses', () => {
  test.each<[string, string[], number, RegExp]>([
    ['no file', [], 2, /^Usage/],
    ['no mapping', ['a.xlsx'], 2, /^Usage/],
    ['a path for a mapping', ['a.xlsx', '--as', '../x'], 2, /^Usage/],
    ['an answer without a value', ['a.xlsx', '--as', 'x', '--answer', 'D14'], 2, /^Usage/],
    ['an unknown option', ['a.xlsx', '--as', 'x', '--force'], 2, /^Usage/],
    ['a file that is not there', ['a.xlsx', '--as', 'x'], 2, /^Filen a\.xlsx finns inte\.$/],
    ['an unknown publication', ['FILE', '--as', 'x', '--publication', 'k'], 2, /Här finns: kundcenter\.$/],
    ['an unknown period', ['FILE', '--as', 'x', '--period', '2019-T2'], 2, /Här finns: 2018-T2, 2017-T2\.$/],
    [
      'a choice that is none',
      ['FILE', '--as', 'telefoni', '--answer', 'A4=tota'],
      2,
      /^A4 kan inte besvaras med tota\./,
    ],
  ])('%s', async (_, args, exitCode, sentence) => {
    cpSync(fileOf('telefoni-perl/mapping.yaml'), pathOf(mapping));
    writeFileSync(pathOf(mapping), read(mapping).replace('labels: { Totalt: total }', 'labels: {}'));
    const given = args.map((arg) => (arg === 'FILE' ? fileOf('telefoni-enkel/telefoni.xlsx') : arg));
    expect(await run(...given)).toBe(exitCode);
    expect(data.said.join('\n')).toMatch(sentence);
    expect(read(table)).toBe(unfilled);
  });

  test('a sealed release, and says how to open it', async () => {
    writeFileSync(pathOf('2018-T2/v1/seal.json'), '{}');
    expect(await run(fileOf('telefoni-enkel/telefoni.xlsx'), '--as', 'x', '--period', '2018-T2')).toBe(1);
    expect(data.said).toEqual([
      '2018-T2 är förseglad. Öppna en ny version först: npm run revise. Den förklarar varför siffrorna ändras.',
    ]);
  });

  test('to choose a release when there is no draft', async () => {
    writeFileSync(pathOf('2018-T2/v1/release.yaml'), 'released_on: 2019-02-01\n');
    expect(await run(fileOf('telefoni-enkel/telefoni.xlsx'), '--as', 'x')).toBe(1);
    expect(data.said).toEqual([
      'Publikationen har inget utkast. Gör ett med npm run new, eller ange en utgåva som inte är förseglad med --period: 2018-T2, 2017-T2.',
    ]);
  });
});
