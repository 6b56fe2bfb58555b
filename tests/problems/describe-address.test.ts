import { describe, expect, test } from 'vitest';
import { describeAddress } from '../../src/problems/describe-address.ts';

describe('describeAddress', () => {
  test.each([
    [{}, 'calls'],
    [{ department: 'total' }, 'calls'],
    [{ department: 'skola' }, 'calls (department: skola)'],
    [{ department: 'skola', channel: 'total', matter: 'val' }, 'calls (department: skola, matter: val)'],
  ])('%j: %s', (categories, text) => {
    expect(describeAddress({ indicator: 'calls', categories })).toBe(text);
  });
});
