import { describe, expect, test } from 'vitest';
import { kebabCodeSchema, snakeCodeSchema, webAddressSchema } from '../../src/statistics/code.ts';
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

describe('webAddressSchema', () => {
  test.each([
    'https://www.example.org/',
    'http://example.org',
    'https://example.org:8443/a@b?c=@#d',
    'https://åre.se/',
  ])('takes %s', (address) => {
    expect(issuesOf(webAddressSchema, address)).toEqual([]);
  });

  test.each([
    ...[
      '',
      'www.example.org',
      'javascript:alert(1)',
      'ftp://example.org/',
      'https:/example.org/',
      'https:\\\\example.org',
    ],
    ...['https://anna@example.org/', 'https://anna:hemligt@example.org/', 'https:anna:hemligt@example.org/'],
  ])('refuses %j', (address) => {
    expect(issuesOf(webAddressSchema, address)).toHaveLength(1);
  });
});
