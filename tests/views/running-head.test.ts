import { describe, expect, test } from 'vitest';
import { formatRunningHead } from '../../src/views/running-head.ts';

describe('formatRunningHead', () => {
  test.each([
    ['Växeln i siffror, period 2 2018', ':root{--running:"Växeln i siffror, period 2 2018"}'],
    ['"</style>\\', ':root{--running:"\\22 \\3c /style\\3e \\5c "}'],
  ])('%s', (text, expected) => {
    expect(formatRunningHead(text)).toBe(expected);
  });
});
