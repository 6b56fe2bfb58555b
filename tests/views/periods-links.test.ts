import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { makeDepartmentPage } from '../../src/views/department-page.ts';
import { makeIndicatorPage } from '../../src/views/indicator-page.ts';
import { hasIndicatorPeriods, listPeriodsLinks } from '../../src/views/periods-links.ts';
import { firstSeries, makeCatalogue, makeContext } from './example-catalogue.ts';

describe('listPeriodsLinks', () => {
  const catalogue = makeCatalogue();
  const series = firstSeries(catalogue);

  test('has the departments and indicators that a release tells of, in the order of the publication', () => {
    const { departments, indicators } = listPeriodsLinks(series, 'sv', makeAddressScheme(catalogue, '/'));
    expect(departments).toEqual([
      { text: 'Skolförvaltningen', address: '/forvaltningar/skola/' },
      { text: 'Omsorgsförvaltningen', address: '/forvaltningar/omsorg/' },
    ]);
    expect(indicators.map(({ address }) => address.split('/').at(-2))).toEqual([
      'calls',
      'answered_share',
      'within_minute',
      'waiting_time',
      'questions',
      'satisfaction',
      'contacts',
      'rank',
      'matters',
    ]);
  });

  test('knows an indicator that no release tells of', () => {
    expect([hasIndicatorPeriods('calls', series), hasIndicatorPeriods('calls_change', series)]).toEqual([true, false]);
  });
});

test('the pages of a release lead to all periods', () => {
  const context = makeContext();
  expect([makeDepartmentPage(context, 'skola').allPeriods, makeIndicatorPage(context, 'calls').allPeriods]).toEqual([
    { text: 'Skolförvaltningen: alla perioder', address: '/forvaltningar/skola/' },
    { text: 'Besvarade samtal: alla perioder', address: '/indikatorer/calls/' },
  ]);
});
