import { expect, test } from 'vitest';
import { formatReleaseTime } from '../../src/format/format-release-time.ts';

const at = (time: string) => ({ day: '2026-10-01', time, instant: '2026-09-30T22:00:00.000Z' });

test.each([
  ['00:00', 'sv', 'den 1\u00a0oktober 2026'],
  ['08:05', 'sv', 'den 1\u00a0oktober 2026 klockan\u00a008.05'],
  ['00:00', 'en', '1\u00a0October 2026'],
  ['08:05', 'en', '1\u00a0October 2026 at\u00a008:05'],
] as const)('%s in %s', (time, language, expected) => {
  expect(formatReleaseTime(at(time), language)).toBe(expected);
});
