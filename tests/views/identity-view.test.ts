import { describe, expect, test } from 'vitest';
import { identitySchema } from '../../src/statistics/identity.ts';
import { describeIdentity } from '../../src/views/identity-view.ts';
import { makeContext } from './example-catalogue.ts';

describe('describeIdentity', () => {
  test.each([
    [
      'Grupperna',
      { parts: { indicator: 'calls', dimension: 'answer_group' } },
      'Grupperna ska tillsammans bli totalen.',
    ],
    [
      'Betygen',
      { parts: { indicator: 'satisfaction', dimension: 'department' } },
      'Betygen ska vägda samman bli totalen.',
    ],
    [
      'De som räknas upp',
      { parts: { indicator: 'questions', dimension: 'department', whole: 'calls', relation: 'at_most' } },
      'De som räknas upp får tillsammans inte bli fler än besvarade samtal.',
    ],
    ['Kvartalen', { periods: { indicator: 'calls' } }, 'Kvartalen ska tillsammans bli hela perioden.'],
    [
      'Frågorna',
      { at_most: { smaller: 'questions', larger: 'calls' } },
      'Frågorna får inte vara större än besvarade samtal.',
    ],
    [
      'Tiden',
      { product: { indicator: 'calls', factors: ['questions', 'satisfaction'] } },
      'Tiden: frågor gånger nöjdhet ska bli besvarade samtal.',
    ],
  ])('says what is to add up: %s', (label, rule, sentence) => {
    expect(describeIdentity(identitySchema.parse({ label, ...rule }), makeContext())).toBe(sentence);
  });
});
