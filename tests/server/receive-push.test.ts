import { describe, expect, test } from 'vitest';
import { parseMainChange } from '../../scripts/server/receive-push.ts';

const [a, b, none] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];

describe('parseMainChange', () => {
  test.each([
    ['nothing', '', undefined],
    ['another branch', `${a} ${b} refs/heads/utkast\n`, undefined],
    [
      'a branch whose name begins or ends as main',
      `${a} ${b} refs/heads/main2\n${a} ${b} refs/heads/x/main\n`,
      undefined,
    ],
    ['a tag called main', `${a} ${b} refs/tags/main\n`, undefined],
    ['main among others', `${b} ${a} refs/heads/x\n${a} ${b} refs/heads/main\n`, { from: a, to: b }],
    ['the first push', `${none} ${b} refs/heads/main\n`, { from: undefined, to: b }],
    ['main removed', `${a} ${none} refs/heads/main\n`, { from: a, to: undefined }],
    [
      'names of SHA-256',
      `${'0'.repeat(64)} ${'c'.repeat(64)} refs/heads/main\n`,
      { from: undefined, to: 'c'.repeat(64) },
    ],
  ])('%s', (_, lines, change) => {
    expect(parseMainChange(lines)).toEqual(change);
  });
});
