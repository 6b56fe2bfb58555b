import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { writeGithubSummary } from '../../src/reporting/write-github-summary.ts';
import { hostileTexts } from '../hostile/corpus.ts';
import { blank, inCell, lines, makeResult, thousands, unread, warning } from './make-result.ts';

const folder = 'https://github.com/eva/statistik/blob/0a1b';

describe('writeGithubSummary', () => {
  test('has all problems, errors first, in a table for each file', () => {
    expect(writeGithubSummary(makeResult([unread, warning, thousands, blank], lines), 'en')).toMatchInlineSnapshot(`
      "## The check of data

      ### Problems to mend: 3

      #### data/vaxel/relese.mdx

      | Line | What | What to do |
      |--:|---|---|
      | 1 | relese.mdx does not belong here and is not read. | Did you mean “release.mdx”? Rename or remove it. Expected here&#58; release.mdx. |

      #### data/vaxel/2018-T2/v1/calls.csv

      | Line | What | What to do |
      |--:|---|---|
      | 2 | “16 348” has separators between thousands. | Write 16348. |
      | 3 | The cell is blank. | Write the number, or x &#40;not available&#41;, z &#40;not applicable&#41; or c &#40;suppressed&#41;. |

      ### Warnings: 1

      #### data/vaxel/2018-T2/v1/release.mdx

      | Line | What | What to do |
      |--:|---|---|
      | 1 | The figure “350 000” is typed by hand and is not in the tables. | Add it to a table, or say where it comes from&#58; &#60;Free source="…"&#62;350 000&#60;/Free&#62;. |
      "
    `);
  });

  test('leads to the line of the commit, in a workbook to the file', () => {
    const text = writeGithubSummary(makeResult([thousands, inCell], lines), 'sv', folder);
    expect(text).toContain(`\n| [2](${folder}/data/vaxel/2018-T2/v1/calls.csv?plain=1#L2) |`);
    expect(text).toContain(`\n| [Period 2 D14](${folder}/telefoni.xlsx) |`);
  });

  test('is the same page, in markup, whatever somebody has written', () => {
    const tags = (name: string, file: string): readonly string[] => {
      const place = { ...unread.place, file };
      const found = { ...unread, place, particulars: { name, expected: name }, nearest: name };
      const summary = writeGithubSummary(makeResult([found]), 'en', folder);
      expect(summary.split('\n').at(-2)?.match(/\|/g), name).toHaveLength(4);
      const { html } = markdownToHtml(summary, { features: { gfm: true } });
      // A web address in a text leads where it says; a correction may be said in the remedy.
      const ownAddress = /<a href="(?!https:\/\/github\.com\/)(?:https?:|mailto:)[^"]*">|<\/a>|<br>/g;
      return (html.replace(ownAddress, '').match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/ href="[^"]*"/, ''));
    };
    const calm = tags('relese.mdx', 'data/a.csv');
    expect(calm.filter((tag) => tag === '<tr>')).toHaveLength(2);
    const hostile = hostileTexts.map(({ text }) => text);
    for (const text of [
      '](javascript:1) |\n| <img src=x>',
      '`a` **b** @eva https://example.org _c_ \\| &lt;',
      ...hostile,
    ]) {
      expect(tags(text, text), JSON.stringify(text)).toEqual(calm);
    }
  });

  test('stays below what GitHub takes, and says how many are left out', () => {
    const problems = Array.from({ length: 20_000 }, (_, index) => ({
      ...thousands,
      place: { ...thousands.place, line: index + 1 },
    }));
    const text = writeGithubSummary(makeResult([...problems, warning]), 'sv', folder);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toMatch(/### Problem att åtgärda: 20000\n/);
    expect(text).toMatch(/\n\d{5} till får inte plats här\. De står i svaret från `npm run check`\.\n$/);
  });

  test('says so when there is none', () => {
    expect(writeGithubSummary(makeResult([]), 'sv')).toBe('## Kontrollen av data\n\nInga problem i data.\n');
  });
});
