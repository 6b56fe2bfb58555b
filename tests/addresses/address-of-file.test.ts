import { describe, expect, test } from 'vitest';
import { addressOfFile } from '../../src/site/address-of-file.ts';

const cell = { file: 'data/å/2018-T2/v1/answer-groups.csv', line: 12, column: 3 };

describe('addressOfFile', () => {
  test('fills in file and line, escaped, as often as they stand', () => {
    expect(addressOfFile(cell, 'https://example.org/{file}?l={line}#L{line}')).toBe(
      'https://example.org/data/%C3%A5/2018-T2/v1/answer-groups.csv?l=12#L12',
    );
  });

  test('is nothing without a template', () => {
    expect(addressOfFile(cell, undefined)).toBeUndefined();
  });
});
