import { describe, expect, test } from 'vitest';
import { kebabCodeSchema, snakeCodeSchema } from '../../src/statistics/code.ts';
import { issuesOf } from './issues-of.ts';

const refused = [{ path: '', message: 'code' }];

describe('snakeCodeSchema', () => {
  test.each(['a', 'answered_calls', 'answered_within_60_s'])('takes %s', (code) => {
    expect(issuesOf(snakeCodeSchema, code)).toEqual([]);
  });

  test.each(['', 'val-1', 'Besvarade', 'svarstid_å', '1_minut', '_calls', 'answered calls', 'calls\n', '__proto__'])(
    'refuses %j',
    (code) => {
      expect(issuesOf(snakeCodeSchema, code)).toEqual(refused);
    },
  );
});

describe('kebabCodeSchema', () => {
  test.each(['a', 'val-1', '0-17', 'ej-val', 'total'])('takes %s', (code) => {
    expect(issuesOf(kebabCodeSchema, code)).toEqual([]);
  });

  test.each(['', '-', 'val_1', 'Val-1', 'val--1', '-val', 'val-', 'val 1', 'förvaltning', 'val-1\n', '../val'])(
    'refuses %j',
    (code) => {
      expect(issuesOf(kebabCodeSchema, code)).toEqual(refused);
    },
  );
});
