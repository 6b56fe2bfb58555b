import { describe, expect, test } from 'vitest';
import { listPeriodFigures } from '../../src/site/list-period-figures.ts';
import { makePeriodsEmbedPage } from '../../src/views/embed-periods-page.ts';
import { makeIndicatorPage } from '../../src/views/indicator-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { contextOf } from '../revised/open-revised.ts';
import { copyTo } from './copy-release.ts';
import { contextIn, makeCatalogue, makeContext } from './example-catalogue.ts';

const origin = 'https://statistik.example';
const context = contextIn(makeCatalogue(copyTo('2019-T2', 'released_on: 2019-10-01\n')), 'sv');

describe('makePeriodsEmbedPage', () => {
  test('of an indicator: says what is shown and where it is from, and has its files, its code and its citation', () => {
    const { chart, table, section, ...view } = makePeriodsEmbedPage('answered_share--tertial', context, origin);
    expect(chart).toEqual({ spec: section.lines?.spec, alternative: section.lines?.alternative });
    expect({ ...view, facts: view.facts.map(showSpaces), citation: showSpaces(view.citation) }).toEqual({
      title: 'Svarsandel, period för period',
      subtitle: 'Procent, Period 2 2017 till Period 2 2019',
      revisions: [],
      sender: 'Växeln, Exempels kommun',
      source: { text: 'Växeln i siffror, Period 2 2017 till Period 2 2019', address: '/indikatorer/answered_share/' },
      facts: ['Uppdaterad den 1_oktober 2019'],
      address: 'https://statistik.example/figurer/answered_share--tertial/',
      documentTitle: 'Svarsandel, period för period: diagram ur Växeln i siffror, Period 2 2017 till Period 2 2019',
      description:
        'Svarsandel, period för period, ur Växeln i siffror, Period 2 2017 till Period 2 2019, Växeln, Exempels kommun: att ladda ner, bädda in och hänvisa till.',
      downloads: [
        { text: 'CSV', address: '/indikatorer/answered_share.csv' },
        { text: 'JSON', address: '/indikatorer/answered_share.json' },
        { text: 'Excel', address: '/indikatorer/answered_share.xlsx' },
      ],
      picture: { drawing: '/figurer/answered_share--tertial.svg', name: 'answered_share--tertial.png' },
      code: '<iframe src="https://statistik.example/figurer/answered_share--tertial/" title="Svarsandel, period för period. Procent, Period 2 2017 till Period 2 2019" width="100%" height="660" loading="lazy" style="border:0"></iframe>',
      lasting: 'Ramen visar alltid alla perioder. Kommer en ny period, eller rättas en siffra, syns det också hos er.',
      citation:
        'Växeln, Exempels kommun: Växeln i siffror, Period 2 2017 till Period 2 2019. Svarsandel, period för period. Uppdaterad den 1_oktober 2019. https://statistik.example/figurer/answered_share--tertial/',
      related: [],
    });
  });

  test('of a department: is called by the figure that its lines are of, and has the files of the department', () => {
    expect(makePeriodsEmbedPage('all_figures--for-skola--tertial', context, origin)).toMatchObject({
      title: 'Frågor, Skolförvaltningen, period för period',
      source: { address: '/forvaltningar/skola/' },
      section: { caption: 'Siffror för Skolförvaltningen' },
      downloads: [
        { text: 'CSV', address: '/forvaltningar/skola.csv' },
        { text: 'JSON', address: '/forvaltningar/skola.json' },
        { text: 'Excel', address: '/forvaltningar/skola.xlsx' },
      ],
    });
  });

  test('without lines: shows the table, and has no picture', () => {
    const view = makePeriodsEmbedPage('all_figures--for-skola--tertial', makeContext(), origin);
    expect(view).toMatchObject({ title: 'Siffror för Skolförvaltningen', subtitle: 'Period 2 2018' });
    expect(view).not.toHaveProperty('chart');
    expect(view).not.toHaveProperty('picture');
  });

  test('tells of corrections to the figures that are shown, of whatever period', () => {
    const told = (name: string) =>
      makePeriodsEmbedPage(name, contextOf('2026-T2'), origin).revisions.map(({ told: text, changes }) => [
        showSpaces(text),
        changes.address,
      ]);
    expect(told('all_figures--for-omsorg--tertial')).toEqual([
      ['Rättad den 12_november 2025: två siffror ändrade (maj–augusti 2025)', '/2025-t2/anmarkningar/#2025-t2-v2'],
    ]);
    expect(told('answered_share--by-department--tertial')).toEqual([
      ['Reviderad den 15_augusti 2026: en siffra ändrad (januari–april 2026)', '/2026-t1/anmarkningar/#2026-t1-v2'],
      ['Rättad den 12_november 2025: en siffra ändrad (maj–augusti 2025)', '/2025-t2/anmarkningar/#2025-t2-v2'],
    ]);
    expect(told('all_figures--for-teknik--tertial')).toEqual([]);
  });

  test('has a page for each that it lists, in both languages, each with a title of its own', () => {
    for (const language of ['sv', 'en'] as const) {
      const own = contextOf('2026-T1', undefined, language);
      const names = [...listPeriodFigures(own.series).keys()];
      const titles = names.map((name) => makePeriodsEmbedPage(name, own, origin).documentTitle);
      expect(new Set(titles).size).toBe(names.length);
    }
  });

  test('refuses a name that the publication has none of', () => {
    expect(() => makePeriodsEmbedPage('no-such', context, origin)).toThrow('vaxel has no no-such of all periods.');
  });
});

test('the page of an indicator in a release leads to all periods of the whole, where it shows several', () => {
  expect(makeIndicatorPage(context, 'calls').periodsEmbed).toBe('/figurer/calls--tertial/');
  expect(makeIndicatorPage(context, 'contacts')).not.toHaveProperty('periodsEmbed');
});
