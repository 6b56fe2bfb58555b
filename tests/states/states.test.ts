import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import type { Catalogue } from '../../src/loaders/load-catalogue.ts';
import { addressOf } from '../../src/site/address-of.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { makeChartView } from '../../src/views/chart-view.ts';
import { makeDepartmentPage } from '../../src/views/department-page.ts';
import { makeHeadlines } from '../../src/views/headline-view.ts';
import { makeMattersView } from '../../src/views/matters-view.ts';
import { makePublicationEntry } from '../../src/views/publication-page.ts';
import { makeReleasePage } from '../../src/views/release-page.ts';
import { makeTableView } from '../../src/views/table-view.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { contextIn, firstSeries } from '../views/example-catalogue.ts';
import { present, readPoints, readRows } from '../views/read-view.ts';
import { makeAllPages } from './make-any-page.ts';
import { openCatalogue, openState, states, statesFolder } from './open-state.ts';

const { change, missing, page: words } = messagesIn('sv');

/** What the page of the latest release shows: headline figures, the table of departments, its chart. */
function look(catalogue: Catalogue, language: 'sv' | 'en' = 'sv') {
  const context = contextIn(catalogue, language);
  const table = present(context.comparison.current.tables.get('departments'));
  return {
    page: makeReleasePage(context),
    headlines: makeHeadlines(context).map(({ text, change: told }) => [showSpaces(text.text), showSpaces(told.text)]),
    table: makeTableView(table, context),
    chart: makeChartView(table, context),
    entry: makePublicationEntry(firstSeries(catalogue), language, context.scheme),
    context,
  };
}

describe('every state', () => {
  test.each(states)('%s: has no problem, and every page of it can be made in every language', (name) => {
    const pages = makeAllPages(openState(name, true));
    expect(new Set(pages.map(({ language }) => language))).toEqual(new Set(['sv', 'en']));
    expect(pages.some(({ page }) => page.kind === 'department')).toBe(name !== 'all-missing');
    for (const { view } of pages) {
      expect(JSON.stringify(view)).not.toMatch(/\bNaN\b|\bundefined\b|\[object |Infinity/);
    }
  });

  test('is looked at below', () => {
    expect(states).toEqual([
      'all-missing',
      'comparability',
      'draft',
      'long-names',
      'no-comparison',
      'nought',
      'one-language',
      'provisional',
      'suppressed',
      'swedish-on-english-page',
    ]);
  });
});

describe('all-missing', () => {
  test('says of every figure that it is missing, and draws nothing', () => {
    const { headlines, table, chart, page } = look(openState('all-missing'));
    expect(headlines).toEqual([
      ['..', 'Uppgift saknas.'],
      ['..', 'Uppgift saknas.'],
      ['..', 'Uppgift saknas.'],
    ]);
    expect(new Set(readRows(table).map(([, current, , told]) => [current, told].join(' ')))).toEqual(
      new Set(['.. ..']),
    );
    expect(table.signs).toEqual([missing['not-available']]);
    expect([chart, page.departments]).toEqual([undefined, undefined]);
  });
});

describe('comparability', () => {
  const period = 'maj–augusti';
  const newcomer = 'ny bland de fem; tidigare placering okänd';
  const catalogue = openState('comparability');

  test('says of another definition what differs, in the headlines, the table and the chart', () => {
    const { headlines, table } = look(catalogue);
    const why = `1_min_30_s ${period} 2025, 1_min ${period} 2026 (längsta väntan)`;
    expect(headlines[0]).toEqual(['84_%', `Ej jämförbart: ${why}.`]);
    expect(readRows(table).map((row) => row[6])).toEqual(['ej_jmf', 'ej_jmf', 'ej_jmf', 'ej_jmf', 'ej_jmf', '..']);
    expect(table.signs.map(({ sign, meaning }) => showSpaces(`${sign}: ${meaning}`))).toContain(
      `ej_jmf: ej jämförbart: ${why}`,
    );
  });

  test('adds up what has been merged, and says so; what has been divided or is new is not compared', () => {
    const { headlines, table, context } = look(catalogue);
    expect(readRows(table).map((row) => row.slice(0, 4))).toEqual([
      ['Hela servicecenter', '5_120', '4_980', '+2,8_%_*'],
      ['Skolförvaltningen', '2_310', '2_050', '+12,7_%_*'],
      ['Omsorgsförvaltningen', '1_490', '1_500_s', '−0,7_%_*'],
      ['Byggförvaltningen', '700', '..', 'ej_jmf'],
      ['Tekniska förvaltningen', '620', '..', 'ej_jmf'],
      ['Kulturförvaltningen', '90', '..', 'ny'],
    ]);
    expect(headlines.slice(2)).toEqual([
      ['1_490', `10 färre än ${period} 2025`],
      ['700', 'Ej jämförbart: delad från Tekniska förvaltningen.'],
      ['90', `Ny: redovisades inte för ${period} 2025.`],
    ]);
    expect(table.signs.map(({ meaning }) => meaning)).toContain('summan av Äldreförvaltningen och Stödförvaltningen');
    expect(table.notes).toEqual(['* Sedan 2026 räknas också samtal som kopplas vidare.']);
    expect(makeHeadlines(context)[1]?.change.note).toBe('Sedan 2026 räknas också samtal som kopplas vidare.');
  });

  test('leaves the earlier bar out where it cannot be compared', () => {
    const { chart } = look(catalogue);
    expect(readPoints(present(chart))).toEqual({
      current: ['2_310', '1_490', '700', '620', '90'],
      previous: ['2_050', '1_500', 'ej jämförbart', 'ej jämförbart', '..'],
    });
  });

  test('holds each release against its own target', () => {
    const verdicts = ['2025-T2', '2026-T2'].map((id) => {
      const [row] = makeReleasePage(contextIn(catalogue, 'sv', id)).targets?.rows ?? [];
      return [row?.target, row?.outcome, row?.verdict].map((text) => showSpaces(text ?? ''));
    });
    expect(verdicts).toEqual([
      ['minst 75_%', '79_%', 'ja'],
      ['minst 90_%', '84_%', 'nej'],
    ]);
  });

  test('says of a list how each matter has moved, and of a newcomer only that its place is not known', () => {
    const { matters } = makeMattersView('skola', look(catalogue).context);
    expect(matters.map(({ name, move }) => [name, move])).toEqual([
      ['Skolval', `upp från plats 2 ${period} 2025`],
      ['Avgifter', `ned från plats 1 ${period} 2025`],
      ['Betyg', newcomer],
      ['Plats i förskola', `plats 4 också ${period} 2025`],
      ['Lovtider', `plats 5 också ${period} 2025`],
    ]);
    const earlier = makeMattersView('skola', contextIn(catalogue, 'sv', '2025-T2'));
    expect(earlier.matters.every(({ move }) => move === undefined)).toBe(true);
  });
});

describe('draft', () => {
  test('is not there unless asked for, not even as a neighbour', () => {
    const { page, entry } = look(openState('draft'));
    expect([page.period, page.standing, page.neighbours.later]).toEqual(['Tertial 1 2026', '', undefined]);
    expect(entry.years.flatMap(({ releases }) => releases)).toHaveLength(1);
  });

  test('says that it is one where it is asked for', () => {
    const { page, entry } = look(openState('draft', true));
    expect([page.period, page.standing, page.neighbours.earlier?.text]).toEqual([
      'Tertial 2 2026',
      words.draft,
      'Tertial 1 2026',
    ]);
    expect([entry.latest.published, page.facts.join(' ')]).toEqual([words.draftMark, 'Avser maj–augusti 2026.']);
  });
});

describe('long-names', () => {
  test('has places to break a long name, in every language that breaks its words', () => {
    const catalogue = openState('long-names');
    const { title, name, isLong } = makeDepartmentPage(contextIn(catalogue, 'sv'), 'teknik');
    expect([isLong, title.includes('vuxen\u00adutbildnings\u00adförvaltningen')]).toEqual([true, true]);
    expect(title.replaceAll('\u00ad', '')).toBe(name);
    expect(makeDepartmentPage(contextIn(catalogue, 'en'), 'teknik')).toMatchObject({ isLong: true });
  });
});

describe('no-comparison', () => {
  test('says why, and has no empty columns', () => {
    const { headlines, table, chart } = look(openState('no-comparison'));
    expect(headlines.map(([, told]) => told)).toEqual(Array(3).fill(change.none['nothing-to-compare-with']));
    expect(table.columns.flatMap(({ parts }) => parts.map(({ kind }) => kind))).toEqual(['current', 'current']);
    expect(chart?.spec.series.map(({ role }) => role)).toEqual(['current']);
  });
});

describe('nought', () => {
  test('is a figure like any other, everywhere', () => {
    const { headlines, table, chart, page } = look(openState('nought'));
    expect(headlines.map(([figure]) => figure)).toEqual(['0_%', '0', '0']);
    expect(readRows(table).map(([, calls]) => calls)).toEqual(['0', '0', '0', '0']);
    expect(chart?.spec.series[0]?.points).toEqual(Array(3).fill({ number: 0, text: '0' }));
    expect(page.headlines[0]?.target?.outcome).toBe('missed');
    expect(page.departments?.departments.map(({ figure, number }) => [figure, number])).toEqual(
      Array(3).fill(['0', 0]),
    );
    expect(table.signs).toEqual([]);
  });
});

describe('one-language', () => {
  test('has no way to another language', () => {
    const catalogue = openState('one-language');
    expect(catalogue.site.languages).toEqual(['sv']);
    expect(makeAddressScheme(catalogue, '/').firstLanguage).toBe('sv');
    expect(look(catalogue).page.narrative?.languageNote).toBe('');
  });
});

describe('provisional', () => {
  test('says so of the release and at each figure, with what the signs mean', () => {
    const { page, table, headlines } = look(openState('provisional'));
    expect(page.standing).toBe(words.provisional);
    expect(headlines.map(([figure]) => figure)).toEqual(['84_%_p', '5_120_p', '2_310_r']);
    expect(readRows(table).map((row) => [row[1], row[4]])).toEqual([
      ['5_120_p', '84_%_p'],
      ['2_310_r', '86_%_b'],
      ['ca_1_490', '83_%_u'],
      ['1_320', '81_%'],
    ]);
    expect(table.signs.map(({ sign }) => sign)).toEqual(['p', 'r', 'b', 'ej\u00a0jmf', 'ca', 'u']);
  });
});

describe('suppressed', () => {
  test('shows the sign and its meaning, and never the figure', () => {
    const { table, chart, page } = look(openState('suppressed'));
    expect(readRows(table).slice(2)).toEqual([
      ['Omsorgsförvaltningen', '×', '×', '..', '×', '×', '..'],
      ['Tekniska förvaltningen', '×', '×', '..', '–', '..', '..'],
    ]);
    expect(table.signs).toEqual([missing.suppressed, missing['not-available'], missing['not-applicable']]);
    expect(readPoints(present(chart))).toEqual({
      current: ['1_234_560', '×', '×'],
      previous: ['1_204_560', '×', '×'],
    });
    expect(showSpaces(present(chart).alternative)).toContain(
      'Omsorgsförvaltningen dold för att skydda enskilda personer (dold för att skydda enskilda personer)',
    );
    expect(page.departments?.departments.map(({ text }) => text)).toEqual(['Skolförvaltningen']);
  });

  test('writes a large figure in groups', () => {
    const { headlines } = look(openState('suppressed'));
    expect(headlines[1]?.[0]).toBe('1_234_567');
  });
});

describe('swedish-on-english-page', () => {
  test('shows the Swedish text as Swedish, and the figures in English', () => {
    const { page, table } = look(openState('swedish-on-english-page'), 'en');
    expect(page.narrative).toMatchObject({ language: 'sv', languageNote: messagesIn('en').page.otherLanguageNote });
    expect(page.contents.map(({ language }) => language)).toEqual(['sv', 'sv', undefined, undefined]);
    expect(readRows(table)[0]?.slice(0, 2)).toEqual(['The whole service centre', '5,120']);
  });
});

describe('forty releases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forty-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  execFileSync(process.execPath, [join(statesFolder, 'make-forty-releases.ts'), folder]);
  const catalogue = openCatalogue(folder);
  const { releases, publication } = firstSeries(catalogue);
  const addresses = releases.map(({ release: { period } }) =>
    addressOf(
      { kind: 'release', publication: publication.code, period: period.id },
      'sv',
      makeAddressScheme(catalogue, '/'),
    ),
  );

  test('are all on the page of the publication, by year', () => {
    const { entry } = look(catalogue);
    expect(addresses).toHaveLength(40);
    expect(entry.years.flatMap((year) => year.releases.map(({ address }) => address))).toEqual(addresses);
    expect(entry.years.map(({ year }) => year)).toEqual(Array.from({ length: 14 }, (_, index) => String(2026 - index)));
  });

  test('are not all on the page of a release: its neighbours, the year before and the latest alone', () => {
    const context = contextIn(catalogue, 'sv', '2020-T2');
    const text = JSON.stringify(makeReleasePage(context));
    const linked = addresses.filter((address) => text.includes(`"${address}"`));
    expect(linked).toEqual(['/2026-t1/', '/2020-t3/', '/2020-t1/', '/2019-t2/']);
  });

  test('are promised from the third year on, with a calendar of what is to come', () => {
    const { entry } = look(catalogue);
    const promised = entry.years.map(({ releases: own }) => own.filter((one) => one.promised !== '').length);
    expect(promised).toEqual([1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 0, 0]);
    expect(entry.coming.map(({ name }) => name)).toEqual(['Tertial 2 2026', 'Tertial 3 2026']);
  });

  test('make a line of the last twelve', () => {
    const { page } = look(catalogue);
    expect(page.headlines.map(({ trend }) => trend?.path.match(/[ML]/g)?.length)).toEqual([12, 12]);
    expect(page.headlines[0]?.trend?.text).toMatch(/^De senaste 12 perioderna: /);
  });
});
