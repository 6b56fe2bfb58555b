import { describe, expect, test } from 'vitest';
import { listEmbeds } from '../../src/site/list-embeds.ts';
import { makeEmbedPage } from '../../src/views/embed-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { contextOf } from '../revised/open-revised.ts';
import { at, code, makeContext, replaceIn } from './example-catalogue.ts';

const origin = 'https://statistik.example';
const chart = 'answer-groups--calls';

describe('makeEmbedPage', () => {
  test('of a chart: says what is shown and where it is from, and has its files, its code and its citation', () => {
    const { chart: drawn, table, ...view } = makeEmbedPage(chart, makeContext(), origin);
    expect(drawn?.title).toBe('Besvarade samtal per svarsgrupp');
    expect(table).toBe(drawn?.table);
    expect({ ...view, facts: view.facts.map(showSpaces), citation: showSpaces(view.citation) }).toEqual({
      title: 'Besvarade samtal per svarsgrupp',
      subtitle: 'Antal, maj–augusti 2018',
      revisions: [],
      sender: 'Växeln, Exempels kommun',
      source: { text: 'Växeln i siffror, Period 2 2018', address: '/2018-t2/' },
      facts: ['Publicerad den 1_oktober 2018'],
      address: 'https://statistik.example/2018-t2/figurer/answer-groups--calls/',
      documentTitle: 'Besvarade samtal per svarsgrupp: diagram ur Växeln i siffror, Period 2 2018',
      related: [{ text: 'Hela tabellen: Samtal per svarsgrupp', address: '/2018-t2/figurer/answer-groups/' }],
      description:
        'Besvarade samtal per svarsgrupp, ur Växeln i siffror, Period 2 2018, Växeln, Exempels kommun: att ladda ner, bädda in och hänvisa till.',
      downloads: [
        { text: 'CSV', address: '/2018-t2/tabeller/answer-groups.csv' },
        { text: 'JSON', address: '/2018-t2/tabeller/answer-groups.json' },
        { text: 'Excel', address: '/2018-t2/tabeller/answer-groups.xlsx' },
      ],
      picture: { drawing: '/2018-t2/figurer/answer-groups--calls.svg', name: 'answer-groups--calls.png' },
      code: '<iframe src="https://statistik.example/2018-t2/figurer/answer-groups--calls/" title="Besvarade samtal per svarsgrupp. Antal, maj–augusti 2018" width="100%" height="600" loading="lazy" style="border:0"></iframe>',
      lasting:
        'Ramen visar alltid den senaste versionen. Rättas en siffra här, rättas den också hos er, med en upplysning om det.',
      citation:
        'Växeln, Exempels kommun: Växeln i siffror, Period 2 2018. Besvarade samtal per svarsgrupp. Publicerad den 1_oktober 2018. https://statistik.example/2018-t2/figurer/answer-groups--calls/',
    });
  });

  test('of a table: has no picture', () => {
    const view = makeEmbedPage('departments', makeContext(), origin);
    expect(view).not.toHaveProperty('picture');
    expect(view).not.toHaveProperty('chart');
    expect(view).toMatchObject({ title: 'Frågor per förvaltning', subtitle: 'maj–augusti 2018', related: [] });
    expect(makeEmbedPage('answer-groups', makeContext(), origin).related).toEqual([
      { text: 'Diagram: Besvarade samtal per svarsgrupp', address: '/2018-t2/figurer/answer-groups--calls/' },
    ]);
  });

  test('of what one department was asked about: names the department', () => {
    expect(makeEmbedPage('counted_matters--for-skola', makeContext(), origin).title).toBe('Ärenden, Skolförvaltningen');
  });

  test('of one department’s figures: has the files of that department', () => {
    expect(makeEmbedPage('all_figures--for-skola', makeContext(), origin)).toMatchObject({
      title: 'Siffror för Skolförvaltningen',
      downloads: [
        { text: 'CSV', address: '/2018-t2/forvaltningar/skola.csv' },
        { text: 'JSON', address: '/2018-t2/forvaltningar/skola.json' },
        { text: 'Excel', address: '/2018-t2/forvaltningar/skola.xlsx' },
      ],
      related: [],
    });
  });

  test('of a chart in a department’s text: shows that department’s rows alone, where the table has others', () => {
    const over = {
      ...replaceIn(
        `${code}/publication.yaml`,
        'indicators: [contacts]',
        'indicators: [contacts]\n    chart: { indicators: [contacts], kind: bars }',
      ),
      [`${at}/departments/skola.mdx`]: '## Kanaler\n\n<Chart table="channels" />\n',
    };
    const view = makeEmbedPage('channels--contacts--for-skola', makeContext(over), origin);
    expect(view.title).toBe('Frågor per kanal, Skolförvaltningen');
    expect(view.chart?.spec.series[0]?.points.map(({ text }) => text)).toEqual(['500', '100']);
  });

  test('shows a hidden figure as hidden', () => {
    const over = {
      [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1200;78\nval-1;1000;82\nval-2;c;c\n',
    };
    const { chart: drawn } = makeEmbedPage(chart, makeContext(over), origin);
    expect(drawn?.spec.series[0]?.points.map(({ text }) => showSpaces(text))).toEqual(['1_000', '×']);
  });

  test('keeps quotation marks in a title from ending the code', () => {
    const context = makeContext();
    const { code } = makeEmbedPage('times', context, 'https://statistik.example/"><script>');
    expect(code).not.toContain('"><script>');
  });

  test('refuses a name that the release has none of', () => {
    expect(() => makeEmbedPage('no-such', makeContext(), origin)).toThrow('vaxel 2018-T2 has no no-such.');
  });
});

describe('makeEmbedPage of a corrected release', () => {
  const told = (name: string, context = contextOf('2025-T2')) =>
    makeEmbedPage(name, context, origin).revisions.map(({ told: text, changes }) => [
      showSpaces(text),
      changes.address,
    ]);

  test('tells of corrections to the figures that are shown, and of no others', () => {
    expect(told('departments--calls')).toEqual([
      ['Rättad den 12_november 2025: två siffror ändrade', '/2025-t2/anmarkningar/#2025-t2-v2'],
    ]);
    expect(told('departments')).toEqual([
      ['Rättad den 12_november 2025: tre siffror ändrade', '/2025-t2/anmarkningar/#2025-t2-v2'],
    ]);
    expect(told('channels')).toEqual([
      ['Rättad den 12_november 2025: två siffror ändrade', '/2025-t2/anmarkningar/#2025-t2-v2'],
    ]);
    expect(told('departments', contextOf('2025-T2', 'v1'))).toEqual([]);
  });

  test('tells of corrections to the figures of the year before, with their months', () => {
    expect(told('departments', contextOf('2026-T2'))).toEqual([
      ['Rättad den 12_november 2025: tre siffror ändrade (maj–augusti 2025)', '/2025-t2/anmarkningar/#2025-t2-v2'],
    ]);
  });

  test('numbers the version in the citation, and says what the frame will show', () => {
    const [newest, old] = [contextOf('2025-T2'), contextOf('2025-T2', 'v1')].map((context) =>
      makeEmbedPage('departments--calls', context, origin),
    );
    expect(newest?.citation).toMatch(
      /\. Version 2\. https:\/\/statistik\.example\/2025-t2\/figurer\/departments--calls\/$/,
    );
    expect(old?.citation).toMatch(/2025\. https:\/\/statistik\.example\/2025-t2\/v1\/figurer\/departments--calls\/$/);
    expect(newest?.facts.map(showSpaces)).toEqual([
      'Publicerad den 1_oktober 2025',
      'Ändrad den 12_november 2025',
      'Version 2',
    ]);
    expect(old?.lasting).toBe('Ramen visar alltid den här versionen, och säger att den har ersatts.');
  });

  test('has a page for each that it lists, in every version', () => {
    for (const context of [contextOf('2025-T2'), contextOf('2025-T2', 'v1'), contextOf('2026-T1', undefined, 'en')]) {
      for (const name of listEmbeds(context.series, context.published).keys()) {
        expect(makeEmbedPage(name, context, origin).code).toMatch(
          /^<iframe src="[^"]+" title="[^"]+" width="100%" height="\d+0" /,
        );
      }
    }
  });
});
