// What a first visit costs the reader, before anything is pointed at: bytes over the wire, and requests.
import { describe, expect, inject, test } from 'vitest';
import { openPage, weigh } from './open-page.ts';
import { selectPages } from './site-pages.ts';

/** An edition is all pages of a release with fonts and pictures: for whoever asks for that. */
const kilobytes = (kind: string): number => {
  if (kind.startsWith('edition')) return 160;
  return /^release( in English)?$/.test(kind) ? 40 : 30;
};
const mostRequests = 5;

describe.concurrent.each(selectPages(inject('site').folder))('$kind: /$address', ({ address, kind }) => {
  test(`is at most ${kilobytes(kind)} kB in ${mostRequests} requests`, async () => {
    await using opened = await openPage(address, { width: 360 });
    await opened.page.waitForLoadState('networkidle');
    const loads = await weigh(opened.loads);
    const list = loads.map(({ url, bytes }) => `${bytes} B ${url}`).join('\n');
    expect(loads.length, list).toBeGreaterThan(0);
    expect(loads.length, list).toBeLessThanOrEqual(mostRequests);
    expect(loads.reduce((sum, { bytes }) => sum + bytes, 0) / 1000, list).toBeLessThanOrEqual(kilobytes(kind));
  });
});
