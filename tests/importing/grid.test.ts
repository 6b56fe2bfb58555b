import { expect, test } from 'vitest';
import { labelOf } from '../../src/importing/grid.ts';

test('a label holds nothing that a terminal obeys', () => {
  expect(labelOf({ kind: 'text', text: '\u001b[2JKälla:\u0007\n Tele' })).toBe('[2JKälla: Tele');
});
