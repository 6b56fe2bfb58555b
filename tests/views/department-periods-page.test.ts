import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { Language } from '../../src/statistics/language.ts';
import { makeDepartmentPeriodsPage } from '../../src/views/department-periods-page.ts';
import { makePageContext } from '../../src/views/page-context.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { copyTo } from './copy-release.ts';
import { code, makeCatalogue, type Overlay, replaceIn } from './example-catalogue.ts';
import { present } from './read-view.ts';

function make(department: string, over: Overlay = {}, language: Language = 'sv') {
  const catalogue = makeCatalogue(over);
  const page = { kind: 'department-periods', publication: code, department } as const;
  return makeDepartmentPeriodsPage(
    makePageContext(catalogue, page, language, makeAddressScheme(catalogue, '/')),
    department,
  );
}

const later: Overlay = {
  ...copyTo('2019-T2', 'released_on: 2019-10-01\n'),
  [`${code}/2019-T2/v1/departments.csv`]:
    'department;questions;satisfaction\ntotal;900;4,2\nskola;650;4,1\nomsorg;250;4,4\n',
};

describe('makeDepartmentPeriodsPage', () => {
  test('has the figures of the department, period by period, with links to its pages', () => {
    const { kinds, ...page } = make('skola', later);
    expect(page).toEqual({
      name: 'Skolförvaltningen',
      title: 'Skol\u00adförvaltningen',
      isLong: false,
      description:
        'Skolförvaltningen i Växeln i siffror, period för period: siffrorna och det som det frågades mest om.',
      lead: 'Det här frågade människor Växeln om, period för period.',
    });
    const [kind] = kinds;
    expect([kinds.length, kind?.name, kind?.figure?.section.table?.columns]).toEqual([
      1,
      'Tertial för tertial',
      ['Frågor', 'Nöjdhet'],
    ]);
    expect(
      kind?.figure?.section.table?.rows.map((row) => [
        row.name,
        row.address,
        ...row.cells.map(({ text, address }) => [text.text, address]),
      ]),
    ).toEqual([
      [
        'Period 2 2019',
        '/2019-t2/forvaltningar/skola/',
        ['650', '/2019-t2/indikatorer/questions/#skola'],
        ['4,1', '/2019-t2/indikatorer/satisfaction/#skola'],
      ],
      [
        'Period 2 2018',
        '/2018-t2/forvaltningar/skola/',
        ['600', '/2018-t2/indikatorer/questions/#skola'],
        ['4,0', '/2018-t2/indikatorer/satisfaction/#skola'],
      ],
    ]);
  });

  test('draws its main figure, the earliest first', () => {
    const { lines } = present(make('skola', later).kinds[0]?.figure?.section);
    const { spec, title, unit } = present(lines);
    expect([title, unit, spec.categories]).toEqual([
      'Frågor, period för period',
      'Antal',
      ['Period 2 2018', 'Period 2 2019'],
    ]);
    expect(spec.series.map(({ role, points }) => [role, points.map(({ number }) => number)])).toEqual([
      ['current', [600, 650]],
    ]);
  });

  test('has what it was asked about most in each period, and is worth reading with a single one', () => {
    const [kind] = make('skola').kinds;
    expect([kind?.figure?.section.lines, kind?.figure?.section.table?.rows.length]).toEqual([undefined, 1]);
    expect(kind?.matters).toEqual([
      {
        name: 'Period 2 2018',
        months: 'maj–augusti 2018',
        address: '/2018-t2/forvaltningar/skola/',
        matters: ['Skolval', 'Avgifter'],
      },
    ]);
  });

  test('keeps the period that is only compared with, which has no page', () => {
    const before = { [`${code}/2017-T2/v1/departments.csv`]: 'department;questions;satisfaction\nskola;500;3,9\n' };
    const [kind] = make('skola', before).kinds;
    expect(
      kind?.figure?.section.table?.rows.map((row) => [
        row.name,
        row.address,
        showSpaces(row.cells[0]?.text.text ?? ''),
      ]),
    ).toEqual([
      ['Period 2 2018', '/2018-t2/forvaltningar/skola/', '600'],
      ['Period 2 2017', undefined, '500'],
    ]);
  });

  test('has no table for a department without figures of its own', () => {
    const [kind] = make('teknik', {
      'vaxel/2018-T2/v1/channels.csv': 'department;channel;contacts\nskola;telefon;500\nteknik;mejl;100\n',
    }).kinds;
    expect([kind?.figure, kind?.matters]).toEqual([undefined, []]);
  });

  test('is in the language of the page', () => {
    expect(make('skola', {}, 'en').lead).toBe('What people asked Växeln about, period by period.');
  });

  test('breaks the name of a department that is too long', () => {
    const long = replaceIn(
      'vaxel/dimensions.yaml',
      'Skolförvaltningen',
      'Barn- och ungdoms- och utbildningsförvaltningen i Exempel',
    );
    expect(make('skola', long).isLong).toBe(true);
  });

  test('is not made of a department that there is not', () => {
    expect(() => make('musik')).toThrow('musik');
  });
});
