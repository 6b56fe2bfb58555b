import { describe, expect, test } from 'vitest';
import { findNearestName, nearestOf } from '../../src/problems/nearest-name.ts';

describe('findNearestName', () => {
  test.each([
    ['tabel', ['table', 'indicators'], 'table'],
    ['Availability', ['availability'], 'availability'],
    ['answerd_call', ['answered_calls', 'answer_time'], 'answered_calls'],
    ['val', ['val-1', 'val-2'], undefined],
    ['val-11', ['val-1', 'val-2'], 'val-1'],
    ['val-9', ['val-1', 'val-2'], undefined],
    ['se', ['sv', 'en'], 'sv'],
    ['se', ['sv'], 'sv'],
    ['x', ['y'], 'y'],
    ['kontakt', ['contact', 'title'], 'contact'],
    ['besvarade', ['answered_calls'], undefined],
    ['', ['a'], 'a'],
    ['a', [], undefined],
  ])('%s among %j: %s', (written, known, nearest) => {
    expect(findNearestName(written, known)).toBe(nearest);
  });
});

describe('nearestOf', () => {
  test('is a part of a problem', () => {
    expect(nearestOf('tabel', ['table'])).toEqual({ nearest: 'table' });
    expect(nearestOf('tabel', ['chart'])).toEqual({});
  });
});
