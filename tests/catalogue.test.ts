import { afterEach, expect, test, vi } from 'vitest';
import { dayOfBuild } from '../src/catalogue.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['2026-09-30T21:59:59Z', '2026-09-30'],
  ['2026-09-30T22:00:00Z', '2026-10-01'],
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s it is %s by Swedish clocks', (moment, day) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(moment) / 1000));
  expect(dayOfBuild()).toBe(day);
});
