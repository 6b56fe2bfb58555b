import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { listPages } from '../../src/site/list-pages.ts';
import { listPictures } from '../../src/site/list-pictures.ts';
import { openValidFolder } from '../problems/problem-cases.ts';

/** The staff pages and pictures of the valid publication on a day, and what is said of it. */
function loadOn(today: string | undefined) {
  const { catalogue, problems } = loadCatalogue(openValidFolder(), { drafts: false, ...(today && { now: today }) });
  if (catalogue === undefined) throw new Error('The valid publication has problems.');
  return {
    said: problems.map(({ code }) => code),
    pages: listPages(catalogue).filter(({ page }) => page.kind === 'staff').length,
    pictures: listPictures(catalogue).length,
    names: JSON.stringify(catalogue).includes('Anna Berg'),
    fingerprint: catalogue.series[0]?.releases[0]?.fingerprint,
  };
}

describe('loadStaff', () => {
  test.each([undefined, '2030-12-31'])('shows the listing to its last day: %s', (today) => {
    expect(loadOn(today)).toMatchObject({ said: [], pages: 2, pictures: 3, names: true });
  });

  test('leaves out names, pictures and pages after the last day, says so, and makes the pages anew', () => {
    const after = loadOn('2031-01-01');
    expect(after).toMatchObject({ said: ['staff-ended'], pages: 0, pictures: 0, names: false });
    expect(after.fingerprint).not.toBe(loadOn('2030-12-31').fingerprint);
  });
});
