import { expect, test } from 'vitest';
import { makeNotReported } from '../../src/views/not-reported-view.ts';
import { makeTableView } from '../../src/views/table-view.ts';
import { at, makeContext } from './example-catalogue.ts';
import { present } from './read-view.ts';

const context = makeContext({
  [`${at}/release.yaml`]: `
released_on: 2018-10-01
not_reported:
  - { indicator: calls, answer_group: val-1, reason: Källan anger inte uppgiften. }
  - { indicator: waiting_time, reason: Växeln mätte inte tiden. }
`,
  [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1200;78\nval-1;x;82\nval-2;200;70\n',
  [`${at}/times.csv`]: 'within_minute;waiting_time\n73;x\n',
});

test('what is not reported is named, with the reason', () => {
  expect(makeNotReported(context)).toEqual([
    { name: 'Besvarade samtal, Socialt stöd', reason: 'Källan anger inte uppgiften.' },
    { name: 'Väntetid', reason: 'Växeln mätte inte tiden.' },
  ]);
});

test('it stands under the table that it is missing from', () => {
  const notesOf = (name: string) => makeTableView(present(context.comparison.current.tables.get(name)), context).notes;
  expect(notesOf('times')).toEqual(['Redovisas inte: Väntetid. Växeln mätte inte tiden.']);
  expect(notesOf('answer-groups')).toEqual([
    'Redovisas inte: Besvarade samtal, Socialt stöd. Källan anger inte uppgiften.',
  ]);
  expect(notesOf('departments')).toEqual([]);
});
