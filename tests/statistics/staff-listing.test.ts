import { describe, expect, test } from 'vitest';
import { hasEnded, initialsOf, readStaffContact } from '../../src/statistics/staff-listing.ts';

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

describe('readStaffContact', () => {
  test.each([
    ['anna.berg@kommun.example', { kind: 'email', text: 'anna.berg@kommun.example' }],
    ['063-14 30 00', { kind: 'telephone', text: '063-14 30 00' }],
    ['+46 63 14 30 00', { kind: 'telephone', text: '+46 63 14 30 00' }],
    ['010-123 45 67', { kind: 'telephone', text: '010-123 45 67' }],
    ['anna.berg@gmail.com', 'private'],
    ['anna@hotmail.se', 'private'],
    ['070-123 45 67', 'private'],
    ['+46 70 123 45 67', 'private'],
    ['+46 (0)73-123 45 67', 'private'],
    ['0046761234567', 'private'],
    ['', 'unreadable'],
    ['Anna Berg', 'unreadable'],
    ['anna.berg@', 'unreadable'],
    ['143000', 'unreadable'],
    ['063', 'unreadable'],
    ['063-14 30 00 eller 063-14 30 01', 'unreadable'],
    ['javascript:alert(1)', 'unreadable'],
  ])('%j is %j', (text, expected) => {
    expect(readStaffContact(text)).toEqual(expected);
  });
});
