import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCellRange, parseCellSpot } from '../../src/importing/parse-cell-range.ts';
import { formatCellAddress } from '../../src/problems/format-place.ts';

test.each([
  ['A1', { row: 1, column: 1 }],
  ['d14', { row: 14, column: 4 }],
  ['$AB$7', { row: 7, column: 28 }],
  ['XFD1048576', { row: 1_048_576, column: 16_384 }],
  ['A0', undefined],
  ['A01', undefined],
  ['ABCD1', undefined],
  ['1A', undefined],
  ['', undefined],
  ['A1 ', undefined],
])('parseCellSpot reads %j', (text, expected) => {
  expect(parseCellSpot(text)).toEqual(expected);
});

test.each([
  ['A1:C3', { from: { row: 1, column: 1 }, to: { row: 3, column: 3 } }],
  ['B2', { from: { row: 2, column: 2 }, to: { row: 2, column: 2 } }],
  ['C3:A1', undefined],
  ['A1:B2:C3', undefined],
  ['A1:', undefined],
])('parseCellRange reads %j', (text, expected) => {
  expect(parseCellRange(text)).toEqual(expected);
});

test('an address is read back as the cell that it was written for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 }), (row, column) => {
      expect(parseCellSpot(formatCellAddress(row, column))).toEqual({ row, column });
    }),
  );
});
