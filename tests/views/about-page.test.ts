import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { makeAboutPage, makeAccessibilityPage } from '../../src/views/about-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
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

describe('makeAccessibilityPage', () => {
  test.each([
    ['nothing', '', {}],
    ['a date', 'accessibility: { assessed_on: 2026-01-15 }', { assessedOn: 'den 15_januari 2026' }],
    [
      'a date and an address',
      'accessibility: { assessed_on: 2026-01-15, email: a@b.example }',
      { assessedOn: 'den 15_januari 2026', email: 'a@b.example' },
    ],
  ])('tells what the site says: %s', (_, said, told) => {
    const over = replaceIn('site.yaml', 'url:', `${said}\nurl:`);
    const { assessedOn, ...view } = makeAccessibilityPage(makeCatalogue(over), 'sv');
    expect({ ...view, ...(assessedOn !== undefined && { assessedOn: showSpaces(assessedOn) }) }).toEqual(told);
  });
});
