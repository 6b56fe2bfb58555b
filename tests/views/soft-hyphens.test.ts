import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { softenLongWords } from '../../src/views/soft-hyphens.ts';

const { wordEndings } = messagesIn('sv');

describe('softenLongWords', () => {
  test.each([
    ['Skolförvaltningen', 'Skol|förvaltningen'],
    ['Arbetsmarknads- och vuxenutbildningsförvaltningen', 'Arbetsmarknads- och vuxen|utbildnings|förvaltningen'],
    ['Socialförvaltningen, Östersund', 'Social|förvaltningen, Östersund'],
    ['Kultur och fritid', 'Kultur och fritid'],
    ['Förvaltningen', 'Förvaltningen'],
    ['Förvaltningsstaben', 'Förvaltningsstaben'],
    ['Miljökontoret', 'Miljökontoret'],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(softenLongWords(text, wordEndings).replaceAll('\u00ad', '|')).toBe(expected);
  });

  test('leaves a language without endings alone', () => {
    expect(softenLongWords('Samhällsbyggnadsförvaltningen', messagesIn('en').wordEndings)).toBe(
      'Samhällsbyggnadsförvaltningen',
    );
  });
});
