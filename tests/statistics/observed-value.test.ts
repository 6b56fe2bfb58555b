import { describe, expect, test } from 'vitest';
import { missingReasons, observationStatuses } from '../../src/statistics/observed-value.ts';

describe('markers', () => {
  test('mean one thing each, whether they stand alone or after a number', () => {
    const markers = [...Object.keys(missingReasons), ...Object.keys(observationStatuses)];
    const meanings = [...Object.values(missingReasons), ...Object.values(observationStatuses)];
    expect([new Set(markers).size, new Set(meanings).size]).toEqual([markers.length, meanings.length]);
  });

  test('are those that the data officer knows', () => {
    expect({ ...missingReasons, ...observationStatuses }).toEqual({
      c: 'suppressed',
      x: 'not-available',
      z: 'not-applicable',
      p: 'provisional',
      e: 'estimated',
      r: 'revised',
      b: 'break',
      u: 'unreliable',
    });
  });
});
