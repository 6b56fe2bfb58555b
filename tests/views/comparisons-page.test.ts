import { describe, expect, test } from 'vitest';
import { makeComparisonsPage } from '../../src/views/comparisons-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { before, contextIn, makeCatalogue, makeContext } from './example-catalogue.ts';

/** Each row as "head: now, before, sign, words". */
function listRows(context = makeContext()) {
  return makeComparisonsPage(context).sections.map(({ title, note, groups }) => ({
    title,
    note,
    rows: groups.flatMap(({ indicator, rows }) =>
      rows.map(({ head, now, before: then, sign, words }) =>
        showSpaces(`${indicator.text}, ${head}: ${now.text}, ${then.text}, ${sign}, ${words}`),
      ),
    ),
  }));
}

describe('makeComparisonsPage', () => {
  test('sets each figure beside that of the year before, and says when there is none of the period before', () => {
    const [lastYear, previous] = listRows();
    expect(lastYear).toMatchObject({ title: 'Mot maj–augusti 2017', note: 'Samma period året före.' });
    expect(lastYear?.rows).toContain(
      'Besvarade samtal, Hela växeln: 1_200, 1_100, +9,1_%, 100 fler'.replaceAll('_', showSpaces('\u00a0')),
    );
    expect(previous).toEqual({
      title: 'Mot januari–april 2018',
      note: 'Det finns inga siffror för januari–april 2018 att jämföra med.',
      rows: [],
    });
  });

  test('tells how far each outcome is from its target', () => {
    const { targets } = makeComparisonsPage(makeContext());
    expect(targets?.rows.map(({ indicator, distance }) => `${indicator}: ${distance}`)).toEqual([
      'Svarsandel: 2\u00a0procent\u00adenheter lägre',
      'Inom en minut: 7\u00a0procent\u00adenheter lägre',
      'Väntetid: 5\u00a0sekunder kortare',
    ]);
  });

  test('says why figures are not compared', () => {
    const context = makeContext({
      [`${before}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1100;84\n',
    });
    expect(listRows(context)[0]?.rows.every((row) => !row.endsWith(', '))).toBe(true);
  });

  test('says it all in English', () => {
    const page = makeComparisonsPage(contextIn(makeCatalogue(), 'en'));
    expect(page.sections[0]?.title).toBe('Against May–August 2017');
    expect(page.compare).toEqual({ text: 'Compare other periods', address: '/en/compare/' });
  });
});
