import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { makeAboutPage } from '../../src/views/about-page.ts';
import { makeCatalogue, type Overlay, replaceIn } from './example-catalogue.ts';

function makeAbout(over: Overlay, language: 'sv' | 'en') {
  const catalogue = makeCatalogue(over);
  return makeAboutPage(catalogue, language, makeAddressScheme(catalogue, '/'));
}

describe('makeAboutPage', () => {
  test('has each publication with its producer', () => {
    expect(makeAbout({}, 'sv')).toEqual({
      publications: [{ text: 'Växeln i siffror, Exempels kommun', address: '/', sources: [] }],
    });
  });

  test('has its sources and its notice, the notice marked with its language', () => {
    const over = replaceIn(
      'vaxel/publication.yaml',
      'frequency:',
      'notice: Påhittade siffror.\nsources: [{ title: Växeln 2018, publisher: { sv: Kommunen, en: The municipality } }]\nfrequency:',
    );
    expect(makeAbout(over, 'en').publications).toEqual([
      {
        text: 'The switchboard in figures, Municipality of Exempel',
        address: '/en/',
        notice: { text: 'Påhittade siffror.', language: 'sv' },
        sources: [expect.stringMatching(/^Source: The municipality, .Växeln 2018.\.$/)],
      },
    ]);
  });
});
