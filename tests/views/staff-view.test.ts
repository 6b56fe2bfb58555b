import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { fingerprintFile } from '../../src/loaders/fingerprint.ts';
import { makeStaffPage } from '../../src/views/staff-page.ts';
import { makeStaffGroup, makeStaffView } from '../../src/views/staff-view.ts';
import { textPicture } from '../loaders/text-picture.ts';
import { at, contextIn, makeCatalogue, makeContext } from './example-catalogue.ts';

const staff = {
  [`${at}/staff.csv`]: `name;staff_group;role;employment;picture;contact
Bo Ek;svar;Vägledare;hourly;;
Anna Berg;ledning;Chef;;anna.jpg;anna.berg@kommun.example
Åsa Öst;svar;;hourly;;
Eva Ström;svar;Vägledare;;;063-14 30 00
`,
  [`${at}/staff/anna.jpg`]: textPicture(),
};
const print = fingerprintFile(new TextEncoder().encode(textPicture()));

describe('makeStaffView', () => {
  test('has the groups in the order of the code list, without those that nobody is in', () => {
    expect(makeStaffView(makeContext(staff))).toEqual([
      {
        code: 'ledning',
        name: 'Ledningen',
        members: [
          {
            name: 'Anna Berg',
            initials: 'AB',
            role: 'Chef',
            portrait: {
              address: `/bilder/${print}-112x112.jpg`,
              sources: `/bilder/${print}-56x56.webp, /bilder/${print}-112x112.webp 2x`,
              size: 56,
            },
            contact: { kind: 'email', text: 'anna.berg@kommun.example', address: 'mailto:anna.berg@kommun.example' },
          },
        ],
      },
      {
        code: 'svar',
        name: 'Svarsgruppen',
        members: [
          { name: 'Bo Ek', initials: 'BE', role: 'Vägledare, timanställd' },
          { name: 'Åsa Öst', initials: 'ÅÖ', role: 'timanställd' },
          {
            name: 'Eva Ström',
            initials: 'ES',
            role: 'Vägledare',
            contact: { kind: 'telephone', text: '063-14 30 00', address: 'tel:063143000' },
          },
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
  test('leads to each group, with how many there are in it, when there are several', () => {
    const header = 'name;staff_group;role;employment;picture\n';
    const rows = 'Bo Ek;svar;;;\nEva Ek;svar;;;\nÅsa Ö;ledning;;;\nUlf Å;natt;;;\n';
    expect(makeStaffPage(makeContext({ [`${at}/staff.csv`]: `${header}${rows}` })).contents).toEqual([
      { text: 'Ledningen (1)', address: '#ledning' },
      { text: 'Svarsgruppen (2)', address: '#svar' },
      { text: 'Nattgruppen (1)', address: '#natt' },
    ]);
  });

  test('says who answers, for whom and when', () => {
    const { groups, ...page } = makeStaffPage(contextIn(makeCatalogue(staff), 'en'));
    expect(page).toEqual({
      title: messagesIn('en').page.staffOf('Växeln'),
      period: 'Period 2 2018',
      description: 'Who answered at Växeln in May–August 2018, group by group.',
      release: { text: 'The switchboard in figures, Period 2 2018', address: '/en/2018-t2/' },
      contact: { name: { text: 'Växeln', address: 'https://kommun.example/vaxeln' } },
      contents: [],
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
