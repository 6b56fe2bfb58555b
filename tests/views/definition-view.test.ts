import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { makeDefinition, makeDefinitions } from '../../src/views/definition-view.ts';
import { capitalize } from '../../src/views/page-frame.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { makeContext, replaceIn } from './example-catalogue.ts';
import { present } from './read-view.ts';

const { publication } = makeContext();
const { page, units_of_measure } = messagesIn('sv');

function factsOf(code: string, language: 'sv' | 'en' = 'sv', from = publication) {
  const { facts } = makeDefinition(present(from.indicators.get(code)), from, language);
  return facts.map(({ label, text }) => `${label}: ${showSpaces(text)}`);
}

describe('makeDefinition', () => {
  test('tells what the indicator is, its target with the note, its parameters, and how it adds up', () => {
    const { facts, ...definition } = makeDefinition(
      present(publication.indicators.get('answered_share')),
      publication,
      'sv',
    );
    expect(definition).toEqual({
      code: 'answered_share',
      label: 'Svarsandel',
      definition: 'Andelen av samtalen som besvaras.',
      term: 'svarsandel',
      meaning: 'andelen av samtalen som besvaras.',
    });
    expect(facts).toHaveLength(4);
    expect(factsOf('answered_share')).toEqual([
      'Enhet: procent',
      'Mål: minst 80_procent. Gäller sedan 2016.',
      'Kortare samtal räknas inte: 2,5_sekunder',
      'Summering: Helheten är ett medelvärde vägt med: besvarade samtal.',
    ]);
  });

  test.each([
    [
      'waiting_time',
      [`Enhet: ${units_of_measure.seconds}`, 'Mål: högst 1_minut', 'Summering: Delarna går inte att lägga ihop.'],
    ],
    ['calls', ['Enhet: antal', 'Summering: Delarna går att lägga ihop.']],
    [
      'satisfaction',
      [
        'Enhet: betyg',
        `Skala: ${page.scaleSpan('1', '5')}. ${capitalize(page.scaleLevel('4', 'bra'))}.`,
        'Summering: Delarna går inte att lägga ihop.',
      ],
    ],
  ])('tells of %s only what it has', (code, facts) => {
    expect(factsOf(code)).toEqual(facts);
  });

  test('writes the ends of a scale with their own decimals, and no levels where there are none', () => {
    const over = replaceIn(
      'vaxel/indicators.yaml',
      'scale: { from: 1, to: 5, levels: [{ from: 4, label: bra }] }',
      'scale: { from: 0.5, to: 5 }',
    );
    expect(factsOf('satisfaction', 'sv', makeContext(over).publication)[1]).toBe(
      `Skala: ${page.scaleSpan('0,5', '5')}`,
    );
  });

  test('tells what a definition was before, until when, and where the series is broken', () => {
    const over = {
      ...replaceIn(
        'vaxel/indicators.yaml',
        'target: { at_least: 80, only_total: true, note: Gäller sedan 2016. }',
        'target: { at_least: 80, earlier: [{ until: 2015-T3, at_least: 70 }] }\n  breaks: [{ from: 2017-T1, reason: Ny växel. }]',
      ),
    };
    const facts = factsOf('answered_share', 'sv', makeContext(over).publication);
    expect(facts).toContain('Mål: minst 80_procent (till och med september–december 2015: minst 70_procent)');
    expect(facts).toContain('Brott i tidsserien från januari–april 2017: Ny växel.');
  });

  test('is in the language of the page as far as the publication is', () => {
    expect(factsOf('answered_share', 'en')).toEqual([
      'Unit: per cent',
      'Target: at least 80_per cent. Gäller sedan 2016.',
      'Kortare samtal räknas inte: 2.5_seconds',
      'Adding up: The whole is a mean weighted by: answered calls.',
    ]);
  });
});

describe('makeDefinitions', () => {
  test('has every indicator in the declared order', () => {
    expect(makeDefinitions(publication, 'sv').map(({ code }) => code)).toEqual([...publication.indicators.keys()]);
  });

  test('has the code of a weight that there is no indicator of', () => {
    const indicator = present(publication.indicators.get('answered_share'));
    const { facts } = makeDefinition(indicator, { ...publication, indicators: new Map() }, 'sv');
    expect(facts.at(-1)?.text).toBe('Helheten är ett medelvärde vägt med: calls.');
  });
});
