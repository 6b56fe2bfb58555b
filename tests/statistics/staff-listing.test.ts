import { describe, expect, test } from 'vitest';
import { hasEnded, initialsOf } from '../../src/statistics/staff-listing.ts';

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

describe('hasEnded', () => {
  const terms = { purpose: 'Visar vilka som svarar.', shown_until: '2028-12-31' };

  test.each([
    ['2028-12-30', false],
    ['2028-12-31', false],
    ['2029-01-01', true],
  ])('%s: %s', (today, ended) => {
    expect(hasEnded(terms, today)).toBe(ended);
  });
});
