import { describe, expect, test } from 'vitest';
import { makeAccessibilityPage } from '../../src/views/accessibility-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { makeCatalogue, replaceIn, statement } from './example-catalogue.ts';

const said = `accessibility:
  body: { sv: Exempels kommun, en: Municipality of Exempel }
  compliance: partial
  assessed_on: 2026-01-15
  method: external
  updated_on: 2026-02-01
  email: a@b.example
  url: https://b.example/form
  exceptions:
    - { content: Kartan., reason: shortcoming, why: { sv: Mus krävs., en: It needs a mouse. }, alternative: { sv: Ring oss. } }
    - { content: Arkivet., reason: burden, why: För stort. }
    - { content: Filmer., reason: exempt, why: Äldre. }
`;

function makeView(declared: string, language: 'sv' | 'en') {
  const view = makeAccessibilityPage(makeCatalogue(replaceIn('site.yaml', statement, declared)), language);
  return JSON.parse(showSpaces(JSON.stringify(view)));
}

describe('makeAccessibilityPage', () => {
  test('says of each item that it is missing', () => {
    expect(makeView('', 'sv')).toMatchObject({
      body: 'uppgift saknas',
      compliance: 'inte bedömd',
      assessment: [
        'Uppgift om hur webbplatsen har bedömts saknas.',
        'Uppgift om när den bedömdes saknas.',
        'Uppgift om när redogörelsen uppdaterades saknas.',
      ],
      lastTest: '',
      exceptions: { shortcoming: [], burden: [], exempt: [] },
    });
  });

  test('tells what the publisher says, each text marked with its language', () => {
    expect(makeView(said, 'en')).toMatchObject({
      body: 'Municipality of Exempel',
      compliance: 'partially compliant with the act',
      assessment: [
        'An independent party has assessed the site.',
        'The latest assessment was made on 15_January 2026.',
        'The statement was last updated on 1_February 2026.',
      ],
      email: 'a@b.example',
      form: 'https://b.example/form',
      exceptions: {
        shortcoming: [
          {
            content: { text: 'Kartan.', language: 'sv' },
            why: { text: 'It needs a mouse.', language: 'en' },
            alternative: { text: 'Ring oss.', language: 'sv' },
          },
        ],
        burden: [{ content: { text: 'Arkivet.', language: 'sv' }, why: { text: 'För stort.', language: 'sv' } }],
        exempt: [{ content: { text: 'Filmer.', language: 'sv' }, why: { text: 'Äldre.', language: 'sv' } }],
      },
    });
  });

  test('tells of the last automatic test', () => {
    const catalogue = makeCatalogue({
      'accessibility-test.json': '{ "tested_on": "2026-11-22", "pages": 26, "tests": 192, "axe": "4.14.1" }',
    });
    expect(showSpaces(makeAccessibilityPage(catalogue, 'sv').lastTest)).toBe(
      'Det senaste automatiska testet gjordes den 22_november 2026. Då klarade 26 sidor, minst en av varje slag, alla 192 prov, med bland annat axe-core 4.14.1.',
    );
  });
});
