import { describe, expect, test } from 'vitest';
import { plainTextOf, readFirstParagraph, readKeyTable, readSections } from '../../src/editor/read-guide.ts';

describe('readSections', () => {
  test('cuts at headings, but not at those in code', () => {
    const markdown = '# Titel\n\nOm.\n\n## Ett\n\nText\n\n```yaml\n## kommentar\n```\n\n### Två\nMer';
    expect([...readSections(markdown)]).toEqual([
      ['Ett', '\nText\n\n\n\n'],
      ['Två', 'Mer'],
    ]);
  });

  test('an empty one at the end is empty', () => {
    expect(readSections('## Ett').get('Ett')).toBe('');
  });
});

describe('readKeyTable', () => {
  const table = (...rows: readonly string[]) =>
    ['Text', '', '| Nyckel | Krävs | Text |', '|---|---|---|', ...rows, ''].join('\n');

  test.each([
    [[], []],
    [['| `a` | ja | Ett *tal*. |'], [['a', 'Ett *tal*.']]],
    [
      ['| `a.b`, `a.c` | nej | Ett `tal`. |'],
      [
        ['a.b', 'Ett `tal`.'],
        ['a.c', 'Ett `tal`.'],
      ],
    ],
    [['| `a[].<dimension>` | nej | Se [Små antal](b.md#små-antal). |'], [['a[].<dimension>', 'Se Små antal.']]],
  ])('%j', (rows, expected) => {
    expect([...readKeyTable(table(...rows))]).toEqual(expected);
  });

  test('reads the first table alone', () => {
    const section = `${table('| `a` | ja | Ett |')}\nOch\n\n${table('| `b` | ja | Två |')}`;
    expect([...readKeyTable(section).keys()]).toEqual(['a']);
  });

  test('finds nothing where there is no table', () => {
    expect(readKeyTable('Text').size).toBe(0);
  });
});

test.each([
  ['\nSkriver ut en [siffra](a.md)\nur tabellen.\n\nMer.', 'Skriver ut en siffra ur tabellen.'],
  ['\n| a |\n\n`Figure` är text.\n', '`Figure` är text.'],
  ['\n| a |\n', undefined],
])('readFirstParagraph of %j', (section, expected) => {
  expect(readFirstParagraph(section)).toBe(expected);
});

test('plainTextOf leaves the words', () => {
  expect(plainTextOf('Skriv `a_b` **aldrig** här')).toBe('Skriv a_b aldrig här');
});
