import { describe, expect, test } from 'vitest';
import type { ReleaseChecklist } from '../../src/loaders/release-checklist.ts';
import { writeJson } from '../../src/reporting/write-json.ts';
import { inCell, lines, makeResult, table, thousands, unread, warning } from './make-result.ts';

const checklist: ReleaseChecklist = {
  publication: 'vaxel',
  period: '2018-T2',
  state: 'unread',
  problems: { error: 1, warning: 0, question: 0, hint: 0 },
  remaining: [{ kind: 'errors', isNeeded: true, count: 1, names: ['calls.csv'] }],
  figures: { bound: 0, declared: 0, typed: 0 },
};

describe('writeJson', () => {
  test('holds everything of the check', () => {
    const result = makeResult([thousands, unread, inCell, warning], lines, [checklist]);
    expect(JSON.parse(writeJson(result, 'sv'))).toEqual({
      version: 1,
      language: 'sv',
      summary: { errors: 3, warnings: 1, questions: 0, hints: 0, releases: 1 },
      problems: [
        {
          code: 'cell-thousands',
          severity: 'error',
          file: table,
          line: 2,
          column: 7,
          spot: { column: 7, endColumn: 13 },
          what: '”16 348” har avgränsare mellan tusentalen.',
          remedy: 'Skriv 16348.',
          correction: '16348',
          isReplaceable: true,
        },
        {
          code: 'file-unexpected',
          severity: 'error',
          file: 'data/vaxel/relese.mdx',
          line: 1,
          column: 1,
          what: 'relese.mdx hör inte hemma här och läses inte.',
          remedy: expect.stringMatching(/^Menade du ”release\.mdx”\?/),
          correction: 'release.mdx',
          isReplaceable: false,
          nearest: 'release.mdx',
        },
        {
          code: 'cell-formula-error',
          severity: 'error',
          file: 'telefoni.xlsx',
          sheet: 'Period 2',
          line: 14,
          column: 4,
          what: expect.stringContaining('#REF!'),
          remedy: expect.stringContaining('Excel'),
        },
        {
          code: 'typed-figure-unknown',
          severity: 'warning',
          file: 'data/vaxel/2018-T2/v1/release.mdx',
          line: 1,
          column: 8,
          what: expect.stringContaining('350 000'),
          remedy: expect.stringContaining('Free'),
        },
      ],
      releases: [checklist],
    });
  });

  test('speaks the language', () => {
    expect(JSON.parse(writeJson(makeResult([thousands], lines), 'en'))).toMatchObject({
      language: 'en',
      problems: [{ remedy: 'Write 16348.' }],
    });
  });
});
