import { expect, test } from 'vitest';
import { describeNumber } from '../../src/problems/describe-number.ts';

test.each([
  [-0.5, { sv: '-0,5', en: '-0.5' }],
  [52009, { sv: '52009', en: '52009' }],
])('%d has the decimal mark of each language', (number, text) => {
  expect(describeNumber(number)).toEqual(text);
});
