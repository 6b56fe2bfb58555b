import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { makeComparePage } from '../../src/views/compare-page.ts';
import { openRevised } from '../loaders/revised-folder.ts';
import { contextIn, makeCatalogue } from './example-catalogue.ts';

const make = (catalogue = makeCatalogue(), language: 'sv' | 'en' = 'sv') =>
  makeComparePage(contextIn(catalogue, language));

describe('makeComparePage', () => {
  test('leads to each indicator of any release and to its figures in all periods, once', () => {
    const { indicators } = make();
    expect(indicators[0]).toEqual({
      code: 'calls',
      text: 'Besvarade samtal',
      address: '/2018-t2/indikatorer/calls/',
      file: '/api/v1/vaxel/indicators/calls.json',
    });
    const codes = indicators.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('leads to the latest release that has the indicator, and lists the years latest first', () => {
    const { catalogue } = loadCatalogue(openRevised());
    const { indicators, years } = make(catalogue);
    expect(new Set(indicators.map(({ address }) => address.split('/')[1]))).toEqual(new Set(['2026-t2']));
    const listed = years.map(({ year }) => year);
    expect(listed.length).toBeGreaterThan(1);
    expect(listed).toEqual(listed.toSorted().toReversed());
    expect(years[0]?.releases.map(({ address }) => address)).toEqual([
      '/2026-t2/jamforelser/',
      '/2026-t1/jamforelser/',
    ]);
  });

  test('is written in the language of the page', () => {
    const { indicators, years } = make(makeCatalogue(), 'en');
    expect(indicators[0]).toMatchObject({ text: 'Answered calls', address: '/en/2018-t2/indicators/calls/' });
    expect(years[0]?.releases[0]?.address).toBe('/en/2018-t2/comparisons/');
  });
});
