import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCell } from '../../src/loaders/parse-cell.ts';
import type { ObservedValue } from '../../src/statistics/observed-value.ts';
import { missingReasons, observationStatuses } from '../../src/statistics/observed-value.ts';
import { writeValue } from '../../src/statistics/written-value.ts';
import { makeIndicator } from './make-examples.ts';

const anyValue: fc.Arbitrary<ObservedValue> = fc.oneof(
  fc.constantFrom(...Object.values(missingReasons)).map((reason) => ({ kind: 'missing', reason }) as const),
  fc
    .record({
      number: fc.integer({ min: 0, max: 9_999_999 }).map((hundredths) => hundredths / 100),
      status: fc.constantFrom('normal' as const, ...Object.values(observationStatuses)),
    })
    .map((number) => ({ kind: 'number', ...number }) as const),
);

describe('writeValue', () => {
  test.each([
    [{ kind: 'number', number: -4.33, status: 'normal' }, '-4,33'],
    [{ kind: 'number', number: 0, status: 'normal' }, '0'],
    [{ kind: 'number', number: 6000, status: 'estimated' }, '6000 e'],
    [{ kind: 'number', number: 4.5, status: 'provisional' }, '4,5 p'],
    [{ kind: 'missing', reason: 'suppressed' }, 'c'],
  ] as const)('%j: %s', (value, written) => {
    expect(writeValue(value, ',')).toBe(written);
  });

  test('is a cell that says the same', () => {
    const indicator = makeIndicator({ decimals: 2 });
    fc.assert(
      fc.property(anyValue, fc.constantFrom(',' as const, '.' as const), (value, mark) => {
        const cell = writeValue(value, mark);
        expect(parseCell(cell, indicator, { delimiter: ';', decimal_mark: mark })).toEqual({ kind: 'value', value });
      }),
    );
  });

  test('has a point unless told otherwise, whatever the locale', () => {
    expect(writeValue({ kind: 'number', number: 1234.5, status: 'normal' })).toBe('1234.5');
  });
});
