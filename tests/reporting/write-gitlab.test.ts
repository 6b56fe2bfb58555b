import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { writeGitlab } from '../../src/reporting/write-gitlab.ts';
import { blank, inCell, lines, makeResult, table, thousands, unread, warning } from './make-result.ts';

/** docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const reportSchema = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.?\/)./),
      lines: z.strictObject({ begin: z.int().min(1) }),
    }),
  }),
);

const read = (...args: Parameters<typeof makeResult>) =>
  reportSchema.parse(JSON.parse(writeGitlab(makeResult(...args), 'en')));
const fingerprints = (...args: Parameters<typeof makeResult>) => read(...args).map(({ fingerprint }) => fingerprint);

describe('writeGitlab', () => {
  test('has an entry for each problem', () => {
    expect(read([thousands, blank], lines)).toEqual([
      {
        description: '“16 348” has separators between thousands. Write 16348. → 16348',
        check_name: 'cell-thousands',
        fingerprint: expect.any(String),
        severity: 'blocker',
        location: { path: table, lines: { begin: 2 } },
      },
      {
        description: 'The cell is blank. Write the number, or x (not available), z (not applicable) or c (suppressed).',
        check_name: 'cell-blank',
        fingerprint: expect.any(String),
        severity: 'blocker',
        location: { path: table, lines: { begin: 3 } },
      },
    ]);
  });

  test('names the cell of a workbook, and its first line', () => {
    expect(read([inCell])).toMatchObject([
      {
        description: expect.stringMatching(/^telefoni\.xlsx, sheet “Period 2”, cell D14: /),
        location: { path: 'telefoni.xlsx', lines: { begin: 1 } },
      },
    ]);
  });

  test.each([
    ['typed-figure-unknown', 'major'],
    ['figure-nothing', 'minor'],
    ['typed-figure-bindable', 'info'],
  ] as const)('%s: %s', (code, severity) => {
    const names = ['text', 'binding', 'address', 'file', 'entry', 'number', 'period', 'other'];
    const found = { ...warning, code, particulars: Object.fromEntries(names.map((name) => [name, 'x'])) };
    expect(read([found])).toMatchObject([{ severity }]);
  });

  test('keeps what is nasty as text', () => {
    const name = '"50 %"\r\n\\u0000</script>\ud800';
    const [entry] = read([{ ...unread, particulars: { name, expected: name }, nearest: name }]);
    expect(entry?.description).toContain('"50 %" \\u0000</script>');
    expect(writeGitlab(makeResult([{ ...unread, particulars: { name, expected: name } }]), 'en')).toSatisfy(
      (text: string) => text.isWellFormed(),
    );
  });

  test('knows a problem again in another language and on another line', () => {
    const moved = { ...thousands, place: { ...thousands.place, line: 3 } };
    const below = { [table]: [lines[table][0], 'new;1', lines[table][1]].map(String) };
    const [first] = fingerprints([thousands], lines);
    expect(fingerprints([moved], below)).toEqual([first]);
    expect(JSON.parse(writeGitlab(makeResult([thousands], lines), 'sv'))).toMatchObject([{ fingerprint: first }]);
  });

  test('tells apart problems of the same kind, also on lines that are the same', () => {
    const again = { ...blank, place: { ...blank.place, line: 4 } };
    const repeated = { [table]: [...lines[table], lines[table][2]].map(String) };
    const elsewhere = { ...blank, place: { ...blank.place, file: 'data/vaxel/2018-T3/v1/calls.csv' } };
    const cell = { ...inCell, place: { ...inCell.place, line: 15 } };
    expect(new Set(fingerprints([blank, again, elsewhere, inCell, cell], repeated)).size).toBe(5);
  });

  test('is an empty list when there is no problem', () => {
    expect(read([])).toEqual([]);
  });
});
