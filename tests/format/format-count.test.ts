import { expect, test } from 'vitest';
import { formatCount } from '../../src/format/format-count.ts';

test.each([
  [0, 'noll', 'nought'],
  [1, 'en', 'one'],
  [3, 'tre', 'three'],
  [12, 'tolv', 'twelve'],
  [13, '13', '13'],
  [1200, '1\u00a0200', '1,200'],
])('formatCount writes %i in letters up to twelve', (count, swedish, english) => {
  expect([formatCount(count, 'sv'), formatCount(count, 'en')]).toEqual([swedish, english]);
});
