import { describe, expect, test } from 'vitest';
import type { ReleaseChecklist } from '../../src/loaders/release-checklist.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { type Paint, writeSummary, writeText } from '../../src/reporting/write-text.ts';
import type { Language } from '../../src/statistics/language.ts';
import { blank, inCell, lines, makeResult, table, thousands, unread, warning } from './make-result.ts';

const sealed: ReleaseChecklist = {
  publication: 'vaxel',
  period: '2018-T1',
  version: 'v1',
  state: 'sealed',
  problems: { error: 0, warning: 0, question: 0, hint: 0 },
  remaining: [],
  figures: { bound: 1, declared: 0, typed: 0 },
};

describe('writeText', () => {
  test('groups the problems by file, each with its line, its remedy and its correction', () => {
    expect(writeText(makeResult([thousands, blank, unread], lines), 'sv')).toBe(
      `
data/vaxel/2018-T2/v1/calls.csv: 2 problem

data/vaxel/2018-T2/v1/calls.csv:2:7  ”16 348” har avgränsare mellan tusentalen. [cell-thousands]
   2 | val-1;16 348
     |       ^^^^^^
  Skriv 16348.
  → 16348

data/vaxel/2018-T2/v1/calls.csv:3:7  Cellen är tom. [cell-blank]
   3 | val-2;
     |       ^
  Skriv talet, eller x (uppgift saknas), z (inte tillämpligt) eller c (dold).

data/vaxel/relese.mdx: 1 problem

data/vaxel/relese.mdx:1:1  relese.mdx hör inte hemma här och läses inte. [file-unexpected]
  Menade du ”release.mdx”? Byt namn på eller ta bort den. Här kan finnas: release.mdx.
  → release.mdx

Problem att åtgärda: 3`.trimStart(),
    );
  });

  test('names the cell of a workbook, which has no line', () => {
    expect(
      writeText(makeResult([inCell]), 'en')
        .split('\n')
        .slice(0, 4),
    ).toEqual([
      'telefoni.xlsx: 1 problem',
      '',
      'telefoni.xlsx, sheet “Period 2”, cell D14  “#REF!” is an error that Excel shows instead of a number. [cell-formula-error]',
      '  Correct the formula or widen the column in Excel and save again. If there is no number, write x.',
    ]);
  });

  test('says of what is no error what it is', () => {
    expect(writeText(makeResult([warning]), 'sv')).toContain(':1:8  Varning: Siffran ”350 000” är');
  });

  test('counts what is no error as remarks', () => {
    const headingOf = (problems: readonly Problem[], language: Language) =>
      writeText(makeResult(problems, lines), language).split('\n')[0];
    expect(headingOf([{ ...warning, place: thousands.place }, thousands], 'sv')).toBe(
      'data/vaxel/2018-T2/v1/calls.csv: 1 problem, 1 anmärkning',
    );
    expect(headingOf([warning, warning], 'en')).toMatch(/: 2 remarks$/);
  });

  test('quotes nothing of a file that is no text, or is not there', () => {
    const garbage = { [table]: ['PK\0\0', 'a\0;b'] };
    for (const files of [garbage, {}]) expect(writeText(makeResult([thousands], files), 'sv')).not.toContain(' | ');
  });

  test('does not obey a file name', () => {
    const named = { ...unread, place: { ...unread.place, file: 'data/a\u001b[2Jb\nc.txt' } };
    const text = writeText(makeResult([named]), 'sv');
    expect(text.split('\n')[0]).toBe('data/a\ufffd[2Jb\ufffdc.txt: 1 problem');
    expect(text).not.toContain('\u001b');
  });

  test('ends with the checklists of releases that have something left, and counts the others', () => {
    const open: ReleaseChecklist = { ...sealed, period: '2018-T2', state: 'open' };
    const remarked: ReleaseChecklist = { ...sealed, period: '2018-T3', problems: { ...sealed.problems, warning: 1 } };
    expect(writeText(makeResult([], {}, [open, remarked, sealed, sealed]), 'sv')).toBe(
      `
Utgåvor

vaxel 2018-T2 v1: inte förseglad
  Inga anmärkningar
  Klar att förseglas: npm run seal -- vaxel 2018-T2
  Siffror i texterna: 1 bundna, 0 deklarerade, 0 skrivna

vaxel 2018-T3 v1: förseglad
  Varningar: 1
  Siffror i texterna: 1 bundna, 0 deklarerade, 0 skrivna

Förseglade utan anmärkningar: 2

Inga problem i data.`.trimStart(),
    );
  });

  test('paints what a terminal may colour, and nothing else', () => {
    const paint: Paint = (style, text) => `<${style}>${text}</${style}>`;
    const text = writeText(makeResult([thousands], lines), 'sv', paint);
    expect(text.replace(/<\/?(?:heading|error|faint|correction)>/g, '')).toBe(
      writeText(makeResult([thousands], lines), 'sv'),
    );
    expect(text).toContain('<error>      ^^^^^^</error>');
    expect(text).toContain('<correction>  → 16348</correction>');
  });
});

describe('writeSummary', () => {
  test('counts the severities, and says that there are no errors among other problems', () => {
    expect(writeSummary([thousands, warning, warning], 'en')).toBe('Problems to mend: 1. Warnings: 2');
    expect(writeSummary([warning], 'sv')).toBe('Problem att åtgärda: 0. Varningar: 1');
    expect(writeSummary([], 'en')).toBe('No problems in data.');
  });
});
