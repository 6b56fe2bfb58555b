import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/statistics/language.ts';
import { notesFor, notesOn } from '../../src/views/notes.ts';
import { at, contextIn, makeCatalogue } from './example-catalogue.ts';
import { present } from './read-view.ts';

const catalogue = makeCatalogue({
  [`${at}/release.yaml`]: `released_on: 2018-10-01
notes:
  - { indicator: calls, text: { sv: Alla samtal., en: All calls. } }
  - { indicator: calls, answer_group: val-1, text: Samtal till val 1. }
  - { indicator: contacts, department: skola, text: Kontakter om skolan. }
  - { table: times, text: Tabellen med tider. }
`,
});
const context = contextIn(catalogue, 'sv');

/** The notes under the rows of a table that are of one of these categories. */
function notesUnder(name: string, categories: readonly string[], language: Language = 'sv'): readonly string[] {
  const own = contextIn(catalogue, language);
  const table = present(own.comparison.current.tables.get(name));
  const rows = table.rows.filter((row) => Object.values(row.categories).some((code) => categories.includes(code)));
  const observations = rows.flatMap((row) => [...row.observations.values()]);
  return notesFor(table, observations, own);
}

describe('notesFor', () => {
  test.each([
    ['answer-groups', ['total', 'val-1', 'val-2'], ['Alla samtal.', 'Samtal till val 1.']],
    ['answer-groups', ['total', 'val-2'], ['Alla samtal.']],
    ['channels', ['mejl'], ['Kontakter om skolan.']],
    ['channels', ['omsorg'], []],
    ['times', [], ['Tabellen med tider.']],
    ['departments', ['total', 'skola'], []],
  ])('has those on the figures of %s that are shown: %j', (name, categories, notes) => {
    expect(notesUnder(name, categories)).toEqual(notes);
  });

  test('is in the language of the page as far as the publication is', () => {
    expect(notesUnder('answer-groups', ['val-1'], 'en')).toEqual(['All calls.', 'Samtal till val 1.']);
  });
});

describe('notesOn', () => {
  test.each([
    [{ indicator: 'calls', categories: {} }, ['Alla samtal.']],
    [{ indicator: 'calls', categories: { answer_group: 'total' } }, ['Alla samtal.']],
    [{ indicator: 'calls', categories: { answer_group: 'val-1' } }, ['Samtal till val 1.']],
    [{ indicator: 'calls', categories: { answer_group: 'val-2' } }, []],
    [{ indicator: 'contacts', categories: { department: 'skola', channel: 'mejl' } }, []],
    [{ indicator: 'within_minute', categories: {} }, []],
  ])('has those on exactly %j', (address, notes) => {
    expect(notesOn(address, context)).toEqual(notes);
  });
});
