import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { makeStaffPage } from '../../src/views/staff-page.ts';
import { makeStaffGroup, makeStaffView } from '../../src/views/staff-view.ts';
import { at, contextIn, makeCatalogue, makeContext } from './example-catalogue.ts';

const staff = {
  [`${at}/staff.csv`]: `name;staff_group;role;employment;picture
Bo Ek;svar;Vägledare;hourly;
Anna Berg;ledning;Chef;;anna.jpg
Åsa Öst;svar;;hourly;
Eva Ström;svar;Vägledare;;
`,
  [`${at}/staff/anna.jpg`]: 'bild',
};

describe('makeStaffView', () => {
  test('has the groups in the order of the code list, without those that nobody is in', () => {
    expect(makeStaffView(makeContext(staff))).toEqual([
      {
        code: 'ledning',
        name: 'Ledningen',
        members: [{ name: 'Anna Berg', initials: 'AB', role: 'Chef', picture: '/bilder/vaxel/2018-t2/anna.jpg' }],
      },
      {
        code: 'svar',
        name: 'Svarsgruppen',
        members: [
          { name: 'Bo Ek', initials: 'BE', role: 'Vägledare, timanställd' },
          { name: 'Åsa Öst', initials: 'ÅÖ', role: 'timanställd' },
          { name: 'Eva Ström', initials: 'ES', role: 'Vägledare' },
        ],
      },
    ]);
  });

  test('has no groups where the publication has no such dimension', () => {
    const context = makeContext();
    expect(makeStaffView({ ...context, publication: { ...context.publication, dimensions: new Map() } })).toEqual([]);
  });
});

describe('makeStaffGroup', () => {
  test('has a group that nobody is in', () => {
    expect(makeStaffGroup('natt', makeContext(staff))).toEqual({ code: 'natt', name: 'Nattgruppen', members: [] });
  });
});

describe('makeStaffPage', () => {
  test('says who answers, for whom and when', () => {
    const { groups, ...page } = makeStaffPage(contextIn(makeCatalogue(staff), 'en'));
    expect(page).toEqual({
      title: messagesIn('en').page.staffOf('Växeln'),
      period: 'Period 2 2018',
      months: 'May–August 2018',
      description: 'Who answered at Växeln in May–August 2018, group by group.',
      release: { text: 'The switchboard in figures, Period 2 2018', address: '/en/2018-t2/' },
      contact: { text: 'Växeln', address: 'https://kommun.example/vaxeln' },
      terms: expect.stringMatching(
        /^Visar vilka som svarar\. Names and pictures are shown until 31\sDecember\s2030\.$/,
      ),
    });
    expect(groups.map(({ members }) => members.map(({ role }) => role))).toEqual([
      ['Chef'],
      ['Vägledare, paid by the hour', 'paid by the hour', 'Vägledare'],
    ]);
  });
});
