import { describe, expect, test } from 'vitest';
import { publicationSchema } from '../../src/statistics/publication.ts';
import { issuesOf } from './issues-of.ts';

const declared = {
  title: 'Kundcenter i siffror',
  description: 'Så lätt var det att nå kundcentret.',
  producer: { name: 'Östersunds kommun', unit: 'Kundcenter', url: 'https://www.ostersund.se/' },
  contact: { name: 'Kundcenter', url: 'https://www.ostersund.se/' },
  frequency: ['tertial'],
  brand: { colour: '#0b4f55', initials: ' ÖK ' },
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  tables: {
    'answer-groups': { title: 'Besvarade samtal', dimensions: ['answer_group'], indicators: ['answered_calls'] },
  },
};

describe('publicationSchema', () => {
  test('fills in the Swedish ways of writing', () => {
    expect(publicationSchema.parse(declared)).toEqual({
      ...declared,
      calendar: [],
      quality: {},
      brand: { colour: '#0b4f55', initials: 'ÖK' },
      language: 'sv',
      period_labels: {},
      csv: { delimiter: ';', decimal_mark: ',' },
      sources: [],
      department_contacts: {},
      identities: {},
    });
  });

  test.each(['K', 'NK', 'ÖSD'])('takes the initials %s', (initials) => {
    expect(issuesOf(publicationSchema, { ...declared, brand: { colour: '#0b4f55', initials } })).toEqual([]);
  });

  test.each<[string, object, { path: string; message?: string }]>([
    [
      'a delimiter that is the decimal mark too',
      { csv: { delimiter: ',', decimal_mark: ',' } },
      { path: 'csv', message: 'dialect' },
    ],
    ['no kind of period', { frequency: [] }, { path: 'frequency' }],
    ['an unknown kind of period', { frequency: ['week'] }, { path: 'frequency.0' }],
    ['a label for an unknown kind', { period_labels: { week: 'Vecka' } }, { path: 'period_labels' }],
    ['four initials', { brand: { colour: '#0b4f55', initials: 'ABCD' } }, { path: 'brand.initials' }],
    ['blank initials', { brand: { colour: '#0b4f55', initials: ' ' } }, { path: 'brand.initials' }],
    ['an address without a scheme', { licence: { name: 'CC0', url: 'creativecommons.org' } }, { path: 'licence.url' }],
    [
      'a table with an underscore in its name',
      { tables: { answer_groups: declared.tables['answer-groups'] } },
      { path: 'tables.answer_groups' },
    ],
    ['an unknown key', { titel: 'Kundcenter' }, { path: '' }],
  ])('refuses %s', (_, change, refusal) => {
    expect(issuesOf(publicationSchema, { ...declared, ...change })).toEqual([expect.objectContaining(refusal)]);
  });
});
