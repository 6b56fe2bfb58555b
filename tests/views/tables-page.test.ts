import { describe, expect, test } from 'vitest';
import { makeTablesPage } from '../../src/views/tables-page.ts';
import { contextIn, makeCatalogue, makeContext } from './example-catalogue.ts';

describe('makeTablesPage', () => {
  test('has every table whole, in the order that the publication declares, and links to each', () => {
    const context = makeContext();
    const { tables, contents, ...page } = makeTablesPage(context);
    expect(page).toEqual({
      period: 'Period 2 2018',
      description: 'Alla tabeller i Växeln i siffror för maj–augusti 2018.',
      release: { text: 'Växeln i siffror, Period 2 2018', address: '/2018-t2/' },
      downloads: [
        { text: 'CSV', address: '/2018-t2.csv' },
        { text: 'JSON', address: '/2018-t2.json' },
        { text: 'Excel', address: '/2018-t2.xlsx' },
        { text: 'allt i en zip-fil', address: '/2018-t2.zip' },
      ],
    });
    expect(contents).toEqual([
      { text: 'Samtal per svarsgrupp', address: '#answer-groups' },
      { text: 'Svarstider', address: '#times' },
      { text: 'Frågor per förvaltning', address: '#departments' },
      { text: 'Frågor per kanal', address: '#channels' },
      { text: 'Vanligaste ärendena', address: '#top-matters' },
    ]);
    expect(tables.map(({ name }) => `#${name}`)).toEqual(contents.map(({ address }) => address));
    expect(tables[0]?.downloads.map(({ address }) => address)).toEqual([
      '/2018-t2/tabeller/answer-groups.csv',
      '/2018-t2/tabeller/answer-groups.json',
      '/2018-t2/tabeller/answer-groups.xlsx',
    ]);
  });

  test('shows every observation of the release exactly once, each at an address of its own', () => {
    const context = makeContext();
    const cells = makeTablesPage(context).tables.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
    );
    const ids = cells.flatMap(({ address, kind }) => (kind === 'current' ? (address ?? []) : []));
    expect(ids).toHaveLength(context.comparison.current.observations.size);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is in the language of the page as far as the publication is', () => {
    const { description, release } = makeTablesPage(contextIn(makeCatalogue(), 'en'));
    expect([description, release.address]).toEqual([
      'All tables of The switchboard in figures for May–August 2018.',
      '/en/2018-t2/',
    ]);
  });
});
