// What readers see of a corrected release, of a revised one, and of the version that was replaced.
import { describe, expect, test } from 'vitest';
import { hasCorrections, hasNotes } from '../../src/site/has-notes.ts';
import { makeCorrectionsPage } from '../../src/views/corrections-page.ts';
import { makeDepartmentPage } from '../../src/views/department-page.ts';
import { makeNotesPage } from '../../src/views/notes-page.ts';
import { makePageContext, releaseOf } from '../../src/views/page-context.ts';
import { makePublicationEntry } from '../../src/views/publication-page.ts';
import { makeReleasePage } from '../../src/views/release-page.ts';
import { makeTablesPage } from '../../src/views/tables-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { makeAllPages } from '../states/make-any-page.ts';
import { firstSeries, makeCatalogue } from '../views/example-catalogue.ts';
import { present, readParts, readRows } from '../views/read-view.ts';
import { contextOf, referenceOf, revised, scheme } from './open-revised.ts';

const [corrected, later, final] = [contextOf('2025-T2'), contextOf('2026-T2'), contextOf('2026-T1')];
const old = contextOf('2025-T2', 'v1');

/** The rows of a table on the page of all tables. */
const rowsOf = (context: typeof corrected, name: string) =>
  readRows(present(makeTablesPage(context).tables.find((table) => table.name === name)));

test('every page of the fixture can be made, also of superseded versions', () => {
  const pages = makeAllPages(revised);
  expect(pages.filter(({ page }) => 'version' in page && page.version === 'v1')).toHaveLength(62);
  for (const { view } of pages) expect(JSON.stringify(view)).not.toMatch(/\bNaN\b|\bundefined\b|\[object |Infinity/);
});

describe('a corrected release', () => {
  test('says at its top when, how much and why, and leads to the changes', () => {
    const { revisions, facts, notes } = makeReleasePage(corrected);
    expect(revisions.map((revision) => ({ ...revision, told: showSpaces(revision.told) }))).toEqual([
      {
        told: 'Rättad den 12_november 2025: fem siffror ändrade och texten omskriven',
        standing: '',
        reason: 'Samtal som kopplades från skolan till omsorgen räknades som skolans.',
        changes: { text: 'Se vad som har ändrats', address: '/2025-t2/anmarkningar/#2025-t2-v2' },
      },
    ]);
    expect(facts.map(showSpaces)).toEqual([
      'Avser maj–augusti 2025.',
      'Publicerad den 1_oktober 2025.',
      'Ändrad den 12_november 2025.',
    ]);
    expect(notes?.address).toBe('/2025-t2/anmarkningar/');
  });

  test('has a mark at each corrected figure, and at no other', () => {
    expect(rowsOf(corrected, 'departments').map((row) => [row[0], row[1], row[4]])).toEqual([
      ['Hela servicecenter', '4_980', '79_%'],
      ['Skolförvaltningen', '1_890_k', '80_%'],
      ['Omsorgsförvaltningen', '1_660_k', '78_%_k'],
      ['Tekniska förvaltningen', '1_430', '77_%'],
    ]);
    const page = makeReleasePage(corrected);
    expect(page.headlines.map(({ text, notes }) => [showSpaces(text.text), ...notes])).toEqual([
      ['79_%'],
      ['4_980'],
      ['1_890_k', 'Rättad uppgift.'],
    ]);
    expect(page.departments?.departments.map(({ figure }) => showSpaces(figure))).toEqual([
      '1_890_k',
      '1_660_k',
      '1_430',
    ]);
    expect(readRows(present(makeDepartmentPage(corrected, 'omsorg').figures)).map((row) => row[1])).toEqual([
      '1_660_k',
      '78_%_k',
    ]);
    const [table] = makeTablesPage(corrected).tables;
    expect(table?.signs).toEqual([{ sign: 'k', meaning: 'rättad uppgift' }]);
  });

  test('has the mark in its chart, in the text that stands for it, and in sentences', () => {
    const [chapter] = makeReleasePage(corrected).narrative?.chapters ?? [];
    const [text = '', ...others] = readParts(chapter?.body ?? []);
    expect(text).toContain(
      '<data value="1890">1_890</data><a class="revised" href="/2025-t2/anmarkningar/" aria-label="rättad uppgift" title="rättad uppgift">k</a>.',
    );
    expect(text).toContain('<data value="4980">4_980</data> samtal');
    expect(others).toEqual(['[chart]', '[table]']);
    const chart = chapter?.body.find((part) => part.kind === 'chart');
    expect(chart?.kind === 'chart' && showSpaces(chart.chart.alternative)).toContain('Skolförvaltningen 1_890_k');
  });

  test('shows old and new of each figure on its page of notes, with a way to where it stands and to the old version', () => {
    const { revisions, superseded, notes, contents } = makeNotesPage(corrected);
    expect(revisions.map(({ effect }) => effect)).toEqual([
      'Skolan fick färre samtal än vi först skrev, och omsorgen fler. Av ärendena kom färre med brev.',
    ]);
    expect(
      revisions[0]?.figures.map(({ name, before, after, difference, address }) =>
        [name, before, after, difference, address].map((part) => showSpaces(part ?? '')),
      ),
    ).toEqual([
      ['Besvarade samtal, Skol\u00adförvaltningen', '2_050', '1_890', '−160', '/2025-t2/indikatorer/calls/#skola'],
      ['Besvarade samtal, Omsorgs\u00adförvaltningen', '1_500', '1_660', '+160', '/2025-t2/indikatorer/calls/#omsorg'],
      [
        'Svar inom en minut, Omsorgs\u00adförvaltningen',
        '79_%',
        '78_%',
        '−1_p.e.',
        '/2025-t2/indikatorer/answered_share/#omsorg',
      ],
      ['Ärenden, Alla kanaler', '6_480', '6_390', '−90', '/2025-t2/indikatorer/matters/#total'],
      ['Ärenden, Brev', '1_500', '1_410', '−90', '/2025-t2/indikatorer/matters/#brev'],
    ]);
    const ids = makeTablesPage(corrected).tables.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ address }) => address))),
    );
    for (const { address = '' } of revisions[0]?.figures ?? []) expect(ids).toContain(address);
    expect(superseded).toEqual([{ text: 'Läs version 1 som den var', address: '/2025-t2/v1/' }]);
    expect(notes).toEqual([{ on: 'Samtal per förvaltning', text: 'Samtal som kopplas vidare räknas en gång.' }]);
    expect(contents.map(({ text }) => text)).toEqual(['Rättelser i utgåvan', 'Anmärkningar', 'Teckenförklaring']);
  });
});

describe('a later release that compares with a corrected one', () => {
  test('has the mark in the column of the earlier period and in its sentences', () => {
    expect(rowsOf(later, 'departments').map((row) => [row[1], row[2], row[5]])).toEqual([
      ['5_120', '4_980', '79_%'],
      ['2_010', '1_890_k', '80_%'],
      ['1_690', '1_660_k', '78_%_k'],
      ['1_420', '1_430', '77_%'],
    ]);
    const [chapter] = makeReleasePage(later).narrative?.chapters ?? [];
    expect(readParts(chapter?.body ?? [])[0]).toContain('1_890</data><a class="revised" href="/2025-t2/anmarkningar/"');
  });

  test('has no note of its own at the top, but tells of the corrected figures among its notes', () => {
    expect(makeReleasePage(later).revisions).toEqual([]);
    const { revisions, earlier } = makeNotesPage(later);
    expect([revisions, earlier.title, earlier.revisions.map(({ id }) => id)]).toEqual([
      [],
      'Rättade siffror för maj–augusti 2025',
      ['2025-t2-v2'],
    ]);
  });
});

describe('a provisional release that has become final', () => {
  test('is told as planned, not as an error', () => {
    const { revisions, standing } = makeReleasePage(final);
    expect(standing).toBe('');
    expect(revisions.map(({ told, standing: planned }) => [showSpaces(told), planned])).toEqual([
      ['Reviderad den 15_augusti 2026: sex siffror ändrade', 'Ändringen var planerad. Den rättar inget fel.'],
    ]);
  });

  test('has its figures marked as revised', () => {
    expect(rowsOf(final, 'departments').map((row) => row[1])).toEqual(['5_072_r', '2_002_r', '1_640', '1_430']);
    expect(rowsOf(contextOf('2026-T1', 'v1'), 'departments').map((row) => row[1])).toEqual([
      '5_060_p',
      '1_990_p',
      '1_640',
      '1_430',
    ]);
  });
});

describe('a superseded version', () => {
  test('is as it was: old figures, old text, no marks, its own date', () => {
    expect(rowsOf(old, 'departments').map((row) => row[1])).toEqual(['4_980', '2_050', '1_500', '1_430']);
    const { revisions, facts, narrative, neighbours } = makeReleasePage(old);
    expect(revisions).toEqual([]);
    expect([neighbours.later?.address, neighbours.latest?.address]).toEqual(['/2026-t1/', '/2026-t2/']);
    expect(facts.map(showSpaces)).toContain('Publicerad den 1_oktober 2025.');
    expect(facts.join()).not.toContain('Ändrad');
    expect(readParts(narrative?.lead ?? [])).toEqual([
      '<p>Fler än förut ringde till servicecenter. Mest ökade samtalen om skolan.</p>',
    ]);
  });

  test('has links that stay within it', () => {
    const { tables, departments, notes } = makeReleasePage(old);
    expect([tables.address, notes?.address, departments?.departments[0]?.address]).toEqual([
      '/2025-t2/v1/tabeller/',
      '/2025-t2/v1/anmarkningar/',
      '/2025-t2/v1/forvaltningar/skola/',
    ]);
    expect(makeTablesPage(old).downloads[0]?.address).toBe('/2025-t2/v1.csv');
    expect(makeTablesPage(old).release.address).toBe('/2025-t2/v1/');
    expect(makeDepartmentPage(old, 'skola').release.address).toBe('/2025-t2/v1/');
  });

  test.each([
    ['release', { kind: 'release' }, '/2025-t2/'],
    ['tables', { kind: 'tables' }, '/2025-t2/tabeller/'],
    ['a department', { kind: 'department', department: 'skola' }, '/2025-t2/forvaltningar/skola/'],
    ['a page that the newest does not have', { kind: 'staff' }, '/2025-t2/'],
  ] as const)('says on every page what it is, and leads to the newest: %s', (_, page, address) => {
    const { frame } = makePageContext(revised, { ...page, ...referenceOf('2025-T2', 'v1') }, 'sv', scheme);
    expect(showSpaces(frame.superseded?.text ?? '')).toBe(
      'Det här är version 1, publicerad den 1_oktober 2025. Den har ersatts.',
    );
    expect(frame.superseded?.newest).toEqual({ text: 'Läs den nya versionen', address });
  });

  test('is not what the newest version is', () => {
    const context = makePageContext(revised, { kind: 'release', ...referenceOf('2025-T2') }, 'sv', scheme);
    expect(context.frame.superseded).toBeUndefined();
    expect(releaseOf(context).comparison.current.version).toBe('v2');
    const unknown = { kind: 'release', ...referenceOf('2025-T2', 'v9') } as const;
    expect(() => releaseOf(makePageContext(revised, unknown, 'sv', scheme))).toThrow('2025-T2 v9');
  });
});

describe('the corrections of a publication', () => {
  test('are on one page, latest first, with a way to the changes', () => {
    const { entries } = makeCorrectionsPage(later);
    expect(entries.map(({ heading, told, changes }) => [heading, showSpaces(told), changes.address])).toEqual([
      ['Tertial 1 2026', 'Reviderad den 15_augusti 2026: sex siffror ändrade', '/2026-t1/anmarkningar/#2026-t1-v2'],
      [
        'Tertial 2 2025',
        'Rättad den 12_november 2025: fem siffror ändrade och texten omskriven',
        '/2025-t2/anmarkningar/#2025-t2-v2',
      ],
    ]);
  });

  test('are reached from the publication and from the foot of its pages, once there are any', () => {
    const entry = makePublicationEntry(firstSeries(revised), 'sv', scheme);
    expect(entry.further.at(-1)).toEqual({ text: 'Rättelser', address: '/rattelser/' });
    expect(entry.years.flatMap(({ releases }) => releases.map(({ published }) => showSpaces(published)))).toEqual([
      'Publicerad den 1_oktober 2026',
      'Publicerad den 20_maj 2026. Ändrad den 15_augusti 2026',
      'Publicerad den 1_oktober 2025. Ändrad den 12_november 2025',
    ]);
    const { frame } = makePageContext(revised, { kind: 'publication', publication: 'servicecenter' }, 'sv', scheme);
    expect(frame.footerLinks.map(({ address }) => address)).toContain('/rattelser/');
    const without = firstSeries(makeCatalogue());
    expect([hasCorrections(without), without.releases.map(hasNotes)]).toEqual([false, [false]]);
  });
});
