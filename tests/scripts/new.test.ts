import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../scripts/run-check.ts';
import { runNew, type Surroundings } from '../../scripts/run-new.ts';
import { casesFolder } from '../problems/problem-cases.ts';
import { useCopiedData } from './copied-data.ts';

const env = { LANG: 'sv_SE.UTF-8' };
const data = useCopiedData(join(casesFolder, 'valid/data'));
let asked: string;

beforeEach(() => {
  asked = '';
});

const pathOf = (path: string): string => join(data.folder, 'kundcenter', path);
const read = (path: string): string => readFileSync(pathOf(path), 'utf8');
const periods = (): readonly string[] => readdirSync(pathOf('')).filter((name) => /^\.?\d/.test(name));

/** Runs the command where nobody is to be asked, or with these answers at a terminal. */
function run(args: readonly string[], answers?: string, effects?: Surroundings['effects']): Promise<number> {
  const output = new PassThrough();
  output.on('data', (text: Buffer) => {
    asked += text.toString();
  });
  return runNew(args, env, {
    input: Readable.from(answers === undefined ? [] : [answers]),
    output,
    isTerminal: answers !== undefined,
    today: '2026-11-22',
    ...(effects && { effects }),
  });
}

describe('npm run new, where nobody is asked', () => {
  test('prepares the release, and says what to do', async () => {
    expect(await run(['kundcenter', '2018-T3'])).toBe(0);
    expect(data.said).toEqual([
      'Skapade data/kundcenter/2018-T3/v1 med 2018-T2 v1 som förlaga.',
      'Publiceras 2019-06-01. Nästa utgåva kommer 2019-10-01.',
      '– staff.csv: förda över: 2. Ta bort dem som har slutat, och lägg till dem som är nya.',
      '– 2017-T3 finns inte i data. Lägg till den perioden, eller ta bort det i texterna som jämför med den.',
      '',
      '1. Fyll i tabellerna, eller hämta siffrorna: npm run import',
      '2. Läs texterna. Ta bort <Confirm /> framför det som stämmer, och skriv om det andra.',
      '3. Titta på det som står under to_confirm i release.yaml.',
      '4. Se vad som är kvar: npm run check',
      '5. Titta på utkastet: npm run dev',
      '6. Byt status: draft mot final när utgåvan ska publiceras, och försegla den: npm run seal -- kundcenter 2018-T3',
    ]);
    expect(readdirSync(pathOf('2018-T3/v1'), { recursive: true }).map(String).sort()).toEqual([
      'answer-groups.csv',
      'answer-times.csv',
      'departments',
      'departments/miljo.mdx',
      'release.en.mdx',
      'release.mdx',
      'release.yaml',
      'satisfaction.csv',
      'staff',
      'staff.csv',
      'staff/anna.jpg',
      'top-matters.csv',
    ]);
    data.said.length = 0;
    expect(runCheck([], env)).toBe(1);
    expect(data.said.join('\n')).toContain('2018-T3/v1/answer-groups.csv:2:7  Tabellen har inga siffror än.');
  });

  test('proposes the days that the calendar has now', async () => {
    const calendar = [
      '{ period: 2018-T3, promised: 2019-03-01, changes: [{ on: 2019-01-10, to: 2019-03-15, reason: Sent. }] }',
      '{ period: 2019-T1, promised: 2019-06-20 }',
    ];
    writeFileSync(
      pathOf('publication.yaml'),
      `${read('publication.yaml').trimEnd()}\ncalendar: [${calendar.join(', ')}]\n`,
    );
    expect(await run(['kundcenter', '2018-T3'])).toBe(0);
    expect(data.said[1]).toBe('Publiceras 2019-03-15. Nästa utgåva kommer 2019-06-20.');
  });

  test('takes the days, the release to begin from and the language', async () => {
    await run(['kundcenter', '2018-T3']);
    writeFileSync(pathOf('2018-T3/v1/release.yaml'), 'status: draft\n');
    data.said.length = 0;
    const days = ['--released-on', '2019-02-15', '--next-release-on=2019-06-15'];
    expect(await run(['kundcenter', '2019-t1', '--from', '2018-t2', ...days, '--language', 'en', '--yes'])).toBe(0);
    expect(data.said.slice(0, 2)).toEqual([
      'Made data/kundcenter/2019-T1/v1 from 2018-T2 v1.',
      'Published on 2019-02-15. The next release comes on 2019-06-15.',
    ]);
    expect(read('2019-T1/v1/release.yaml')).toContain('released_on: 2019-02-15\nnext_release_on: 2019-06-15\n');
  });

  test('begins from the latest release that is published, whatever is under way', async () => {
    const unfilled = await run(['kundcenter', '2018-T3']);
    data.said.length = 0;
    expect([unfilled, await run(['kundcenter', '2019-T1'])]).toEqual([0, 0]);
    expect(data.said[0]).toBe('Skapade data/kundcenter/2019-T1/v1 med 2018-T2 v1 som förlaga.');
  });

  test('carries nothing over from a version that is under way', async () => {
    mkdirSync(pathOf('2018-T2/v2'));
    writeFileSync(
      pathOf('2018-T2/v2/release.yaml'),
      'status: draft\nreleased_on: 2019-03-01\nrevision: { kind: correction, reason: Fel. }\nheadlines: []\n',
    );
    writeFileSync(pathOf('2018-T2/v2/answer-times.csv'), 'answer_time;calls_change\n');
    expect(await run(['kundcenter', '2018-T3'])).toBe(0);
    expect(data.said[0]).toBe('Skapade data/kundcenter/2018-T3/v1 med 2018-T2 v1 som förlaga.');
    expect(read('2018-T3/v1/release.yaml')).toContain('{ indicator: availability }');
  });

  test('carries nothing over from a release with an error', async () => {
    writeFileSync(pathOf('2018-T2/v1/answer-times.csv'), 'answer_time;calls_change\n80 s;2\n');
    expect(await run(['kundcenter', '2018-T3'])).toBe(1);
    expect(data.said[0]).toMatch(/^data\/kundcenter\/2018-T2\/v1\/answer-times\.csv:2:1 {2}/);
    expect(existsSync(pathOf('2018-T3'))).toBe(false);
  });

  test('makes a first release of the tables alone', async () => {
    expect(await run(['kundcenter', '2016-T2', '--released-on', '2016-10-01'])).toBe(0);
    expect(data.said.slice(0, 2)).toEqual([
      'Skapade data/kundcenter/2016-T2/v1. Det finns ingen tidigare utgåva av samma slag: bara tabellerna är förberedda.',
      'Publiceras 2016-10-01. Nästa utgåva kommer 2017-02-01.',
    ]);
  });

  test.each<[string, string[], RegExp]>([
    ['no publication', [], /^Ange vilken publikation\. Här finns: kundcenter\.$/],
    ['an unknown publication', ['kundcentrum', '2018-T3'], /^kundcentrum finns inte i data\. Här finns: kundcenter\.$/],
    ['no period', ['kundcenter'], /^Ange vilken period\. Nästa är 2018-T3\.$/],
    [
      'what is no period',
      ['kundcenter', 'sommaren'],
      /^sommaren är ingen period\. En period skrivs så här: 2018-T3\.$/,
    ],
    ['a period of another kind', ['kundcenter', '2019'], /^2019 är inte en sådan period .*: tertial\.$/],
    ['a period that is there', ['kundcenter', '2018-T2'], /^data\/kundcenter\/2018-T2 finns redan\./],
    ['one that is only compared with', ['kundcenter', '2017-T2'], /^data\/kundcenter\/2017-T2 finns redan\./],
    ['no day for a first release', ['kundcenter', '2016-T2'], /--released-on/],
    ['what is no day', ['kundcenter', '2018-T3', '--released-on', '2019-02-30'], /^2019-02-30 är inget datum\./],
    ['a next day that is no day', ['kundcenter', '2018-T3', '--next-release-on', 'snart'], /^snart är inget datum\./],
    [
      'a next day before',
      ['kundcenter', '2018-T3', '--next-release-on', '2019-06-01'],
      /^Nästa utgåva ska komma efter/,
    ],
    ['a source that is not there', ['kundcenter', '2018-T3', '--from', '2015-T1'], /^2015-T1 har ingen publicerad/],
    ['a source that is only compared with', ['kundcenter', '2018-T3', '--from', '2017-T2'], /^2017-T2 har ingen/],
    ['a source of another kind', ['kundcenter', '2018-T3', '--from', '2017'], /^2017 har ingen publicerad/],
    ['too much', ['kundcenter', '2018-T3', 'v1'], /--next-release-on/],
    ['an unknown option', ['kundcenter', '2018-T3', '--force'], /--next-release-on/],
  ])('refuses %s, and writes nothing', async (_, args, sentence) => {
    expect(await run(args)).toBe(2);
    expect(data.said.at(-1)).toMatch(sentence);
    expect(periods()).toEqual(['2017-T2', '2018-T2']);
  });

  test.each([
    ['site.yaml', 'site.yaml', 'name: [\n'],
    ['the publication', 'kundcenter/publication.yaml', 'title: x\n'],
    ['a text to be carried over', 'kundcenter/2018-T2/v1/release.mdx', '{1 + 1}\n'],
  ])('carries over nothing from what has an error: %s', async (_, path, text) => {
    writeFileSync(join(data.folder, path), text);
    expect(await run(['kundcenter', '2018-T3'])).toBe(1);
    expect(data.said.at(-1)).toMatch(/^Problem att åtgärda/);
    expect(existsSync(pathOf('2018-T3'))).toBe(false);
  });

  test('leaves nothing half written when it cannot go on', async () => {
    let written = 0;
    const effects = {
      writeFile(path: string, content: string | Uint8Array) {
        writeFileSync(path, content);
        written += 1;
        if (written === 4) throw new Error('The disk is full.');
      },
    };
    await expect(run(['kundcenter', '2018-T3'], undefined, effects)).rejects.toThrow('The disk is full.');
    expect(written).toBe(4);
    expect(periods()).toEqual(['2017-T2', '2018-T2']);
  });

  test('does not write over what has come to be in the meantime', async () => {
    const effects = {
      writeFile(path: string, content: string | Uint8Array) {
        writeFileSync(path, content);
        mkdirSync(pathOf('2018-T3/v1'), { recursive: true });
        writeFileSync(pathOf('2018-T3/v1/release.yaml'), 'mine');
      },
    };
    await expect(run(['kundcenter', '2018-T3'], undefined, effects)).rejects.toThrow();
    expect(read('2018-T3/v1/release.yaml')).toBe('mine');
    expect(periods()).toEqual(['2017-T2', '2018-T2', '2018-T3']);
  });

  test('leaves a data.folder alone in which there is only what a system leaves behind', async () => {
    mkdirSync(pathOf('2018-T3'));
    writeFileSync(pathOf('2018-T3/.DS_Store'), '');
    expect(await run(['kundcenter', '2018-T3'])).toBe(2);
    expect(data.said).toEqual(['data/kundcenter/2018-T3 finns redan. Ingenting är ändrat.']);
    expect(periods()).toEqual(['2017-T2', '2018-T2', '2018-T3']);
  });

  test('what a killed command leaves behind is seen by nobody', async () => {
    mkdirSync(pathOf('.2018-T3-1/v1'), { recursive: true });
    expect(runCheck([], env)).toBe(0);
    expect(await run(['kundcenter', '2018-T3'])).toBe(0);
  });

  test('as a process of its own it never waits for an answer', () => {
    const command = join(import.meta.dirname, '../../scripts/new.ts');
    const { status, stderr } = spawnSync(process.execPath, [command, 'kundcenter', '--language', 'en'], {
      env: { ...process.env, TERTIAL_DATA: data.folder },
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect([status, stderr.trim()]).toEqual([2, 'Say which period. The next is 2018-T3.']);
  });
});

describe('npm run new, at a terminal', () => {
  test('asks for all that is not given, and proposes an answer to each', async () => {
    expect(await run([], '\n\n\n\n\n')).toBe(0);
    expect(asked).toBe(
      'Vilken publikation? (kundcenter) [kundcenter]: ' +
        'Vilken period? [2018-T3]: ' +
        'Vilken dag ska utgåvan publiceras? [2019-06-01]: ' +
        'Vilken dag kommer nästa utgåva? [2019-10-01]: ' +
        'Skapa data/kundcenter/2018-T3/v1 med 2018-T2 v1 som förlaga? (ja/nej) [ja]: ',
    );
    expect(existsSync(pathOf('2018-T3/v1/release.yaml'))).toBe(true);
  });

  test('asks again after an answer that cannot be used', async () => {
    expect(await run([], 'kundcenter\n2018-T2\n2018-T4\n2018-T3\ni maj\n2019-05-15\n2019-05-15\n2019-09-15\nj\n')).toBe(
      0,
    );
    expect(data.said.slice(0, 6)).toEqual([
      'data/kundcenter/2018-T2 finns redan. Ingenting är ändrat.',
      '2018-T4 är ingen period. En period skrivs så här: 2018-T3.',
      'i maj är inget datum. Ett datum skrivs så här: 2026-02-01.',
      'Nästa utgåva ska komma efter den här.',
      'Skapade data/kundcenter/2018-T3/v1 med 2018-T2 v1 som förlaga.',
      'Publiceras 2019-05-15. Nästa utgåva kommer 2019-09-15.',
    ]);
  });

  test('asks for the day of a first release, for which there is no proposal', async () => {
    expect(await run(['kundcenter', '2016-T2'], '\n2016-10-01\n\nja\n')).toBe(0);
    expect(asked.match(/Vilken dag ska utgåvan publiceras\?: /g)).toHaveLength(2);
    expect(data.said[0]).toMatch(/^Skapade /);
  });

  test('asks nothing with --yes', async () => {
    expect(await run(['kundcenter', '2018-T3', '--yes'], '')).toBe(0);
    expect(asked).toBe('');
  });

  test.each([
    ['says no', '\n\nnej\n'],
    ['leaves', '\n'],
  ])('writes nothing when the person %s', async (_, answers) => {
    expect(await run(['kundcenter', '2018-T3'], answers)).toBe(1);
    expect(data.said).toEqual(['Avbrutet. Ingenting är skrivet.']);
    expect(periods()).toEqual(['2017-T2', '2018-T2']);
  });

  test('refuses what is given with the command without asking for it', async () => {
    expect(await run(['kundcenter', '2018-T2'], '2018-T3\n')).toBe(2);
    expect(asked).toBe('');
  });
});
