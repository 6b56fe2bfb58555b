import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../src/statistics/staff-listing.ts';

describe('initialsOf', () => {
  test.each([
    ['', ''],
    ['nils', ''],
    ['Denize von Walden', 'DW'],
    ['Anna-Karin Öberg', 'AÖ'],
    ['Åsa Maria Ek', 'ÅE'],
    ['A\u030Asa Ek', 'ÅE'],
    ['Cher', 'C'],
    ['  Eva \u00a0 Ström\t', 'ES'],
    ['Pieter van der Kraaykamp', 'PK'],
    ['\u{10400}na \u{10401}k', '\u{10400}\u{10401}'],
  ])('of %j are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
