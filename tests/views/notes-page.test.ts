import { expect, test } from 'vitest';
import { makeNotesPage } from '../../src/views/notes-page.ts';
import { at, makeContext } from './example-catalogue.ts';

test.each([
  ['the category that it is about', 'Socialt stöd: räknat om.', 'Räknat om.'],
  ['nothing', 'Räknat om.', 'Räknat om.'],
  ['something else', 'Stöd: räknat om.', 'Stöd: räknat om.'],
])('a note that begins with %s does not name it twice', (_, written, shown) => {
  const release = `released_on: 2018-10-01\nnotes:\n  - { indicator: calls, answer_group: val-1, text: "${written}" }\n`;
  expect(makeNotesPage(makeContext({ [`${at}/release.yaml`]: release })).notes).toEqual([
    { on: 'Besvarade samtal, Socialt stöd', text: shown },
  ]);
});
