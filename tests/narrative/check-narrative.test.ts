import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { memoryFolder } from '../loaders/memory-folder.ts';
import { overlayFolder } from '../problems/overlay-folder.ts';
import { openValidFolder } from '../problems/problem-cases.ts';

/** The codes that a narrative of the valid publication's release is refused with. */
function check(narrative: string): readonly string[] {
  const over = memoryFolder({ 'kundcenter/2018-T2/v1/release.mdx': narrative });
  return loadCatalogue(overlayFolder(openValidFolder(), over)).problems.map(({ code }) => code);
}

describe('checkNarrative', () => {
  test.each([
    '<Definition indicator="availability" />',
    '<Chart table="answer-groups" indicators=" availability " />',
    '<Chart table="answer-groups" indicators="availability">\n\nTillgängligheten var <Figure indicator="availability" />.\n\n</Chart>',
    '<Table table="top-matters" />',
    '<TopMatters department="skola" />',
    '<StaffGroup group="grupp-1" />',
    '<Quote person="A" role="B">Så sade hon.</Quote>',
    'a <Figure indicator="matters" department="skola" matter="skolval" /> b',
    'a <Figure indicator="answered_calls" department="total" /> b',
    'a <Change indicator="answered_calls" form="difference" measure="absolute" /> b',
  ])('lets %s through', (narrative) => {
    expect(check(narrative)).toEqual([]);
  });

  test.each([
    ['<Definition indicator="availabel" />', ['indicator-unknown']],
    ['<Chart table="groups" />', ['table-unknown']],
    ['<Chart table="top-matters" />', ['chart-undeclared']],
    ['<Table table="top-matters" indicators="rank calls" />', ['indicator-not-in-table']],
    ['<TopMatters department="vatten" />', ['category-unknown']],
    ['<StaffGroup group="grupp-2" />', ['staff-group-empty']],
    [
      'a <Figure indicator="answered_calls" answer_group="val-9" department="x" /> b',
      ['category-unknown', 'category-unknown'],
    ],
    ['<Note>\n\n- a <Figure indicator="b" />\n\n</Note>', ['indicator-unknown']],
  ])('refuses %s', (narrative, codes) => {
    expect(check(narrative)).toEqual(codes);
  });
});
