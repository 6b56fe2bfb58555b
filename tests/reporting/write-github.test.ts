import { describe, expect, test } from 'vitest';
import { writeGithub } from '../../src/reporting/write-github.ts';
import { blank, inCell, lines, makeResult, thousands, unread, warning } from './make-result.ts';

describe('writeGithub', () => {
  test('is a command for each problem', () => {
    expect(writeGithub(makeResult([thousands, blank], lines), 'en').split('\n')).toEqual([
      '::error file=data/vaxel/2018-T2/v1/calls.csv,line=2,col=7,endColumn=13,title=cell-thousands::“16 348” has separators between thousands. Write 16348.%0A→ 16348',
      '::error file=data/vaxel/2018-T2/v1/calls.csv,line=3,col=7,endColumn=7,title=cell-blank::The cell is blank. Write the number, or x (not available), z (not applicable) or c (suppressed).',
    ]);
  });

  test('has no line for a problem of a file, and names the cell of a workbook', () => {
    expect(writeGithub(makeResult([unread]), 'en')).toMatch(/^::error file=data\/vaxel\/relese\.mdx,title=/);
    expect(writeGithub(makeResult([inCell]), 'en')).toMatch(
      /^::error file=telefoni\.xlsx,title=cell-formula-error::telefoni\.xlsx, sheet “Period 2”, cell D14: /,
    );
  });

  test.each([
    ['typed-figure-unknown', 'warning'],
    ['figure-nothing', 'warning'],
    ['typed-figure-bindable', 'notice'],
  ] as const)('%s: %s', (code, command) => {
    const names = ['text', 'binding', 'address', 'file', 'entry', 'number', 'period', 'other'];
    const found = { ...warning, code, particulars: Object.fromEntries(names.map((name) => [name, 'x'])) };
    expect(writeGithub(makeResult([found]), 'sv')).toMatch(new RegExp(`^::${command} `));
  });

  test('lets no file name or text end the command or begin another', () => {
    const named = {
      ...unread,
      place: { ...unread.place, file: 'data/a,b:c%d\r\n::error::e' },
      particulars: { name: '50 %\r\n::warning::x', expected: 'y' },
    };
    const text = writeGithub(makeResult([named]), 'en');
    expect(text).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/^::error file=data\/a%2Cb%3Ac%25d%0D%0A%3A%3Aerror%3A%3Ae,title=file-unexpected::50 %25 /);
  });

  test.each([
    [10, 10, false],
    [11, 1, true],
    [1, 11, true],
  ])('with %i errors and %i warnings it tells where all of them are: %j', (errors, warnings, isTold) => {
    const problems = [...Array(errors).fill(blank), ...Array(warnings).fill(warning)];
    const told = writeGithub(makeResult(problems, lines), 'sv').split('\n');
    const notice =
      '::notice::GitHub visar de tio första av varje slag. Alla problem står i körningens sammanfattning (Summary).';
    expect(told.length).toBe(errors + warnings + (isTold ? 1 : 0));
    expect(told[0] === notice).toBe(isTold);
  });

  test('is nothing when there is no problem', () => {
    expect(writeGithub(makeResult([]), 'sv')).toBe('');
  });
});
