import { describe, expect, test } from 'vitest';
import { writeGithubSummary } from '../../src/reporting/write-github-summary.ts';
import { blank, inCell, lines, makeResult, thousands, unread, warning } from './make-result.ts';

const folder = 'https://github.com/eva/statistik/blob/0a1b';

describe('writeGithubSummary', () => {
  test('is a table of all problems, errors first', () => {
    expect(writeGithubSummary(makeResult([warning, thousands, blank], lines), 'en')).toMatchInlineSnapshot(`
      "## The check of data

      Problems to mend: 2. Warnings: 1

      ### Problems to mend: 2

      | Where | What | What to do |
      |---|---|---|
      | data/vaxel/2018-T2/v1/calls.csv&#58;2&#58;7 | “16 348” has separators between thousands. | Write 16348.<br>→ 16348 |
      | data/vaxel/2018-T2/v1/calls.csv&#58;3&#58;7 | The cell is blank. | Write the number, or x &#40;not available&#41;, z &#40;not applicable&#41; or c &#40;suppressed&#41;. |

      ### Warnings: 1

      | Where | What | What to do |
      |---|---|---|
      | data/vaxel/2018-T2/v1/release.mdx&#58;1&#58;8 | The figure “350 000” is typed by hand and is not in the tables. | Add it to a table, or say where it comes from&#58; &#60;Free source="…"&#62;350 000&#60;/Free&#62;. |
      "
    `);
  });

  test('leads to the line of the commit, in a workbook to the file', () => {
    const text = writeGithubSummary(makeResult([thousands, inCell], lines), 'sv', folder);
    expect(text).toContain(`](${folder}/data/vaxel/2018-T2/v1/calls.csv?plain=1#L2) |`);
    expect(text).toContain(`](${folder}/telefoni.xlsx) |`);
  });

  test('lets nothing that somebody wrote be markup, a link or another row', () => {
    const nasty = '](javascript:1) |\n| <img src=x> `a` **b** @eva https://example.org _c_ \\| &lt; #1 \u202e';
    const named = {
      ...unread,
      place: { ...unread.place, file: 'data/a b|(c)[d]<e>\n\ud800.csv' },
      particulars: { name: nasty, expected: nasty },
      nearest: nasty,
    };
    const rows = writeGithubSummary(makeResult([named]), 'en', folder)
      .split('\n')
      .slice(6);
    expect(rows.filter(Boolean)).toHaveLength(3);
    expect(
      rows
        .join('')
        .replaceAll('<br>', '')
        .match(/[<>`*@\\]/g),
    ).toBe(null);
    const [, , row = ''] = rows;
    expect(row.match(/\|/g)).toHaveLength(4);
    expect(row).toContain(`](${folder}/data/a%20b%7C%28c%29%5Bd%5D%3Ce%3E%0A%EF%BF%BD.csv?plain=1#L1)`);
    expect(row).not.toMatch(/https:\/\/example/);
  });

  test('stays below what GitHub takes, and says how many are left out', () => {
    const problems = Array.from({ length: 20_000 }, (_, index) => ({
      ...thousands,
      place: { ...thousands.place, line: index + 1 },
    }));
    const text = writeGithubSummary(makeResult([...problems, warning]), 'sv', folder);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toMatch(
      /\n\n\d{5} till visas inte här\. De står i svaret från `npm run check`\.\n\n### Varningar: 1\n/,
    );
  });

  test('says so when there is none', () => {
    expect(writeGithubSummary(makeResult([]), 'sv')).toBe('## Kontrollen av data\n\nInga problem i data.\n');
  });
});
