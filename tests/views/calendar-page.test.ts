import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { Language } from '../../src/statistics/language.ts';
import { makeCalendarPage } from '../../src/views/calendar-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { copyTo } from './copy-release.ts';
import { at, files, makeCatalogue, type Overlay } from './example-catalogue.ts';
import { present } from './read-view.ts';

const withCalendar = (entries: string): Overlay => ({
  'vaxel/publication.yaml': `${files['vaxel/publication.yaml']}\ncalendar:\n${entries}\n`,
});
const moved = withCalendar(`
  - period: 2018-T3
    promised: 2019-02-01
    changes: [{ on: 2019-01-20, to: 2019-02-15, reason: { sv: Växeln bytte system., en: New system. } }]
  - { period: 2019-T2, promised: 2019-10-01 }
  - { period: 2019-T1, promised: 2019-06-01 }`);
const cameLate = copyTo('2018-T3', 'released_on: 2019-02-15\nnext_release_on: 2019-06-01\n');
const unpromised = { [`${at}/release.yaml`]: 'released_on: 2018-10-01\n' };

function makePublication(over: Overlay, language: Language = 'sv') {
  const catalogue = makeCatalogue(over);
  const page = makeCalendarPage(catalogue, language, makeAddressScheme(catalogue, '/'));
  return present(page.publications[0]);
}

describe('makeCalendarPage', () => {
  test('has what is to come, nearest first, and what came, with what was promised and what came of it', () => {
    const { coming, past, punctuality, ...rest } = makePublication({ ...moved, ...cameLate });
    expect(rest).toEqual({
      code: 'vaxel',
      title: { text: 'Växeln i siffror', address: '/' },
      producer: 'Exempels kommun',
      hasPromises: true,
    });
    expect(coming.map(({ name, months, due, changes }) => [name, months, due.date, changes])).toEqual([
      ['Period 1 2019', 'januari–april 2019', '2019-06-01', []],
      ['Period 2 2019', 'maj–augusti 2019', '2019-10-01', []],
    ]);
    expect(past).toEqual([
      {
        name: 'Period 3 2018',
        months: 'september–december 2018',
        address: '/2018-t3/',
        promised: 'den 1\u00a0februari 2019',
        published: 'den 15\u00a0februari 2019',
        outcome: '14 dagar för sent',
        isLate: true,
        changes: ['Den 20\u00a0januari 2019 flyttades dagen till den 15\u00a0februari 2019. Växeln bytte system.'],
      },
      {
        name: 'Period 2 2018',
        months: 'maj–augusti 2018',
        address: '/2018-t2/',
        promised: '',
        published: 'den 1\u00a0oktober 2018',
        outcome: 'ingen dag var utlovad',
        isLate: false,
        changes: [],
      },
    ]);
    expect(punctuality).toBe(
      'Den enda publicerade utgåva som hade en utlovad dag kom 14 dagar för sent. Varje utgåva mäts mot den dag som först utlovades, också när dagen har flyttats.',
    );
  });

  test.each([
    [
      '2019-02-01',
      'på utlovad dag',
      'Den enda publicerade utgåva som hade en utlovad dag kom på den dagen eller tidigare.',
    ],
    ['2019-02-02', 'en dag för sent', 'Den enda publicerade utgåva som hade en utlovad dag kom en dag för sent.'],
    [
      '2019-01-31',
      'en dag före',
      'Den enda publicerade utgåva som hade en utlovad dag kom på den dagen eller tidigare.',
    ],
    [
      '2019-01-18',
      '14 dagar före',
      'Den enda publicerade utgåva som hade en utlovad dag kom på den dagen eller tidigare.',
    ],
  ])('a release that was promised for 1 February and came on %s: %s', (day, outcome, punctuality) => {
    const publication = makePublication(copyTo('2018-T3', `released_on: ${day}\n`));
    expect([publication.past[0]?.outcome, publication.punctuality.startsWith(punctuality)]).toEqual([outcome, true]);
  });

  test('measures the punctuality of several releases', () => {
    const third = copyTo('2018-T3', 'released_on: 2019-02-03\nnext_release_on: 2019-06-01\n');
    const fourth = copyTo('2019-T1', 'released_on: 2019-06-01\n');
    expect(showSpaces(makePublication({ ...third, ...fourth }).punctuality)).toContain(
      '1 av 2 publicerade utgåvor (50_procent) kom på utlovad dag eller tidigare. Den som dröjde längst kom två dagar för sent.',
    );
    const onTime = copyTo('2018-T3', 'released_on: 2019-02-01\nnext_release_on: 2019-06-01\n');
    expect(makePublication({ ...onTime, ...fourth }).punctuality).toContain(
      'Alla två publicerade utgåvor som hade en utlovad dag kom på den dagen eller tidigare.',
    );
  });

  test('says that there is nothing to measure, and nothing to come, where no day was ever promised', () => {
    const { coming, hasPromises, punctuality } = makePublication(unpromised);
    expect([coming, hasPromises, punctuality]).toEqual([
      [],
      false,
      'Punktligheten går inte att mäta än: ingen av de publicerade utgåvorna hade en utlovad dag.',
    ]);
  });

  test('has a release that was promised and never came, without a link', () => {
    const skipped = withCalendar('  - { period: 2018-T3, promised: 2019-02-01 }');
    const { past, punctuality } = makePublication({ ...skipped, ...copyTo('2019-T1', 'released_on: 2019-06-01\n') });
    expect(punctuality).toMatch(/ En utlovad utgåva kom aldrig\.( Varje utgåva mäts |$)/);
    expect(past[1]).toEqual({
      name: 'Period 3 2018',
      months: 'september–december 2018',
      promised: 'den 1\u00a0februari 2019',
      published: '',
      outcome: 'kom aldrig',
      isLate: true,
      changes: [],
    });
  });

  test('counts those that never came', () => {
    const skipped = withCalendar(
      '  - { period: 2018-T3, promised: 2019-02-01 }\n  - { period: 2019-T1, promised: 2019-06-01 }',
    );
    const { punctuality } = makePublication({ ...skipped, ...copyTo('2019-T2', 'released_on: 2019-10-01\n') });
    expect(punctuality).toContain('Två utlovade utgåvor kom aldrig.');
  });

  test('is in the language of the page', () => {
    const { past, punctuality } = makePublication({ ...moved, ...cameLate }, 'en');
    expect(past[0]).toMatchObject({
      outcome: '14 days late',
      changes: ['On 20\u00a0January 2019 the day was moved to 15\u00a0February 2019. New system.'],
    });
    expect(punctuality).toMatch(/^The only published release with a promised day came 14 days late\./);
  });
});
