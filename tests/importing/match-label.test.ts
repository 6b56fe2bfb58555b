import { describe, expect, test } from 'vitest';
import { findCode, isListed, nearestCode } from '../../src/importing/match-label.ts';

const known = [
  { code: 'val-1', names: ['val-1', 'Socialt stöd', 'Val 1'] },
  { code: 'val-2', names: ['val-2', 'Bygga och bo', 'Val 2'] },
  { code: 'val-3', names: ['val-3', 'Bygga och bo'] },
];

describe('findCode', () => {
  test.each([
    ['Socialt stöd', 'val-1'],
    ['  SOCIALT\u00a0 stöd\n', 'val-1'],
    ['Socialt sto\u0308d', 'val-1'],
    ['VAL-2', 'val-2'],
    ['Bygga och bo', undefined],
    ['Socialt stö', undefined],
    ['', undefined],
  ])('%j: %s', (label, code) => {
    expect(findCode(label, known)).toBe(code);
  });

  test('takes what is remembered before what is known', () => {
    expect(findCode('val 1', known, { 'Val 1': 'val-2' })).toBe('val-2');
  });
});

describe('nearestCode', () => {
  test.each([
    ['Socialt stod', { nearest: 'val-1' }],
    ['Näringsliv', {}],
  ])('%s: %j', (label, nearest) => {
    expect(nearestCode(label, known)).toEqual(nearest);
  });
});

describe('isListed', () => {
  test.each([
    ['Summa', ['summa'], true],
    ['Summa skola', ['summa'], false],
    ['Summa skola', ['Summa*'], true],
    ['Delsumma', ['Summa*'], false],
    ['Summa', [], false],
  ])('%s in %j: %s', (label, texts, listed) => {
    expect(isListed(label, texts)).toBe(listed);
  });
});
