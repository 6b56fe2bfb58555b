import { describe, expect, test } from 'vitest';
import { listEmbeds, nameOfEmbed } from '../../src/site/list-embeds.ts';
import { at, contextIn, makeCatalogue, type Overlay } from '../views/example-catalogue.ts';

const tables = ['answer-groups', 'times', 'departments', 'channels', 'top-matters'];
const ofDepartments = ['all_figures--for-skola', 'counted_matters--for-skola', 'all_figures--for-omsorg'];
const declared = ['answer-groups--calls', 'times--within_minute--waiting_time'];

function namesOf(over: Overlay): readonly string[] {
  const { series, published } = contextIn(makeCatalogue(over), 'sv');
  return [...listEmbeds(series, published).keys()];
}

describe('nameOfEmbed', () => {
  test.each([
    [{ kind: 'table', table: 'calls' }, 'calls'],
    [{ kind: 'chart', table: 'calls', indicators: ['answered', 'lost'] }, 'calls--answered--lost'],
    [{ kind: 'chart', table: 'calls', indicators: ['answered'], department: 'skola' }, 'calls--answered--for-skola'],
    [{ kind: 'matters', department: 'skola' }, 'counted_matters--for-skola'],
    [{ kind: 'department', department: 'skola' }, 'all_figures--for-skola'],
  ] as const)('calls %o %s', (embed, name) => {
    expect(nameOfEmbed(embed)).toBe(name);
  });
});

describe('listEmbeds', () => {
  test.each<[string, Overlay, readonly string[]]>([
    ['without a text: the charts that tables declare', {}, [...tables, ...declared, ...ofDepartments]],
    [
      'a text that chooses none: the same',
      { [`${at}/release.mdx`]: 'Vi svarade.\n' },
      [...tables, ...declared, ...ofDepartments],
    ],
    [
      'a text that chooses a chart: that one, of the columns that it names',
      { [`${at}/release.mdx`]: '## Svaren\n\n<Chart table="answer-groups" indicators="answered_share" />\n' },
      [...tables, 'answer-groups--answered_share', ...ofDepartments],
    ],
    [
      'texts that choose differently in two languages: what either shows',
      {
        [`${at}/release.mdx`]: '## Svaren\n\n<Chart table="answer-groups" />\n',
        [`${at}/release.en.mdx`]: 'We answered.\n',
      },
      [...tables, ...declared, ...ofDepartments],
    ],
    [
      'a text that chooses tables: no charts',
      { [`${at}/release.mdx`]: '## Svaren\n\n<Table table="answer-groups" />\n' },
      [...tables, ...ofDepartments],
    ],
    [
      'a department’s text: its charts, of its own rows where the table has others',
      {
        [`${at}/release.mdx`]: '## Svaren\n\n<Table table="answer-groups" />\n',
        [`${at}/departments/skola.mdx`]: '## Svaren\n\n<Chart table="times" />\n',
      },
      [...tables, ...ofDepartments.slice(0, 2), 'times--within_minute--waiting_time', ...ofDepartments.slice(2)],
    ],
    [
      'a department with a single count: no chart of it',
      { [`${at}/top-matters.csv`]: 'department;matter;rank;matters\nskola;skolval;1;210\nskola;avgift;2;x\n' },
      [...tables, ...declared, ...ofDepartments.filter((name) => !name.startsWith('counted'))],
    ],
  ])('lists %s', (_, over, expected) => {
    expect(namesOf(over)).toEqual(expected);
  });
});
