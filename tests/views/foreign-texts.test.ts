import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/loaders/load-catalogue.ts';
import { listForeignTexts } from '../../src/views/foreign-texts.ts';
import { openState } from '../states/open-state.ts';
import { firstSeries } from './example-catalogue.ts';

const whole = openState('one-language');
const series = firstSeries(whole);

/** Texts in Swedish alone: a name of its own for the period, and words that English has too. */
const catalogue: Catalogue = {
  ...whole,
  series: [
    {
      ...series,
      publication: {
        ...series.publication,
        title: 'Siffror om kvarnar',
        description: { sv: 'Så mal vi.' },
        notice: { en: 'Only in English.' },
        period_labels: { tertial: 'Omgång {number} {year}' },
        producer: { ...series.publication.producer, name: 'Tertial', unit: 'Answered calls' },
      },
    },
  ],
};

describe('listForeignTexts', () => {
  test('has what is written in another language alone, each text once, with the names of the periods', () => {
    expect(listForeignTexts(catalogue, 'en')).toEqual([
      { text: 'Siffror om kvarnar', language: 'sv' },
      { text: 'Så mal vi.', language: 'sv' },
      { text: 'Omgång 2 2026', language: 'sv' },
      { text: 'Omgång 2 2025', language: 'sv' },
    ]);
    expect(listForeignTexts(catalogue, 'sv')).toEqual([{ text: 'Only in English.', language: 'en' }]);
  });

  test('has nothing where every text is in the language of the page', () => {
    expect(listForeignTexts(whole, 'en')).toEqual([]);
  });

  test('keeps to the publication of the page', () => {
    expect(listForeignTexts(catalogue, 'en', 'servicecenter')).toHaveLength(4);
    expect(listForeignTexts(catalogue, 'en', 'another')).toEqual([]);
  });
});
