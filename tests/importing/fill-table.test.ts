import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTable } from '../../src/importing/fill-table.ts';
import type { ImportedFigure } from '../../src/importing/read-figure.ts';
import type { ObservedValue } from '../../src/statistics/observed-value.ts';
import { openPublication } from './open-target.ts';

const publication = openPublication();
const cell = {
  row: 1,
  column: 1,
  cell: { kind: 'empty' },
  label: '',
  merged: undefined,
  isHidden: false,
} as const;

function figure(indicator: string, group: string, value: number | ObservedValue): ImportedFigure {
  const observed: ObservedValue =
    typeof value === 'number' ? { kind: 'number', number: value, status: 'normal' } : value;
  return { indicator, categories: { answer_group: group }, cell, value: observed };
}

function fill(text: string | undefined, ...figures: readonly ImportedFigure[]): string | undefined {
  const declaration = publication.tables['telephone'];
  if (declaration === undefined) throw new Error('The publication has no table telephone.');
  return fillTable({ name: 'telephone.csv', text, declaration, publication }, figures);
}

const header = 'answer_group;answered_calls;availability;answer_time\n';

describe('fillTable', () => {
  test('keeps the columns, rows and their order that it has no figures for', () => {
    const text = 'answer_time;answer_group;availability\n77;val-1;93\n80 e;total;c\n';
    expect(fill(text, figure('availability', 'total', 95.5))).toBe(
      'answer_time;answer_group;availability\n77;val-1;93\n80 e;total;95,5\n',
    );
  });

  test('puts new rows and columns last', () => {
    const figures = [figure('availability', 'val-1', 93), figure('answered_calls', 'val-2', 734)];
    expect(fill('answer_group;availability\ntotal;95\n', ...figures)).toBe(
      'answer_group;availability;answered_calls\ntotal;95;\nval-1;93;\nval-2;;734\n',
    );
  });

  test('begins a table that there is none of, with the columns that it has figures for', () => {
    const missing: ObservedValue = { kind: 'missing', reason: 'suppressed' };
    const estimate: ObservedValue = { kind: 'number', number: 900, status: 'estimated' };
    expect(fill(undefined, figure('availability', 'total', missing), figure('answered_calls', 'total', estimate))).toBe(
      'answer_group;answered_calls;availability\ntotal;900 e;c\n',
    );
  });

  test.each([
    ['a mark at the beginning and foreign line ends', '\ufeffanswer_group;answered_calls\r\ntotal;900\r\n'],
    ['no last line end', 'answer_group;answered_calls\ntotal;900'],
    ['quotes that nothing asks for', 'answer_group;answered_calls\n"total";"900"\n'],
    ['another way to write the same number', 'answer_group;availability;answered_calls\ntotal;x;900\n'],
  ])('keeps %s byte for byte when nothing changes', (_, text) => {
    expect(fill(text, figure('answered_calls', 'total', 900))).toBe(text);
  });

  test('keeps the other lines as they are when one changes, and the line ends', () => {
    const text = '\ufeffanswer_group;answered_calls\r\n"total";"900"\r\nval-1;450';
    expect(fill(text, figure('answered_calls', 'val-1', 451), figure('answered_calls', 'val-2', 449))).toBe(
      '\ufeffanswer_group;answered_calls\r\n"total";"900"\r\nval-1;451\r\nval-2;449\r\n',
    );
  });

  test.each([
    ['an unknown column', 'answer_group;answerd_calls\ntotal;900\n'],
    ['a blank row', `${header}total;900;95;80\n;;;\nval-1;900;95;80\n`],
    ['a row of another length', `${header}total;900\n`],
    ['no dimension', 'answered_calls\n900\n'],
  ])('refuses a table with %s', (_, text) => {
    expect(fill(text, figure('answered_calls', 'total', 900))).toBeUndefined();
  });

  test('filled twice is filled once', () => {
    const figures = fc.uniqueArray(
      fc.record({
        group: fc.constantFrom('total', 'val-1', 'val-2'),
        indicator: fc.constantFrom('answered_calls', 'answer_time'),
        number: fc.nat(),
      }),
      { selector: ({ group, indicator }) => `${group} ${indicator}`, minLength: 1 },
    );
    fc.assert(
      fc.property(figures, (list) => {
        const imported = list.map(({ group, indicator, number }) => figure(indicator, group, number));
        const once = fill(`${header}total;1;2;3\n`, ...imported);
        expect(fill(once, ...imported.toReversed())).toBe(once);
      }),
    );
  });
});
