// What a first visit costs the reader, before anything is pointed at: bytes over the wire, and requests.
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { selectPages } from './site-pages.ts';

const kilobytes = (kind: string): number => (/^release( in English)?$/.test(kind) ? 40 : 30);
const mostRequests = 5;

describe.each(selectPages(inject('site').folder))('$kind: /$address', ({ address, kind }) => {
  test(`is at most ${kilobytes(kind)} kB in ${mostRequests} requests`, async () => {
    await using opened = await openPage('robots.txt', { width: 360 });
    const loads: Promise<{ url: string; bytes: number }>[] = [];
    opened.page.on('requestfinished', (request) => {
      loads.push(request.sizes().then(({ responseBodySize }) => ({ url: request.url(), bytes: responseBodySize })));
    });
    await opened.page.goto(new URL(address, inject('site').address).href, { waitUntil: 'networkidle' });
    const loaded = await Promise.all(loads);
    const bytes = loaded.reduce((sum, load) => sum + load.bytes, 0);
    const list = loaded.map((load) => `${load.url} ${load.bytes} B`).join('\n');
    expect(loaded.length, list).toBeGreaterThan(0);
    expect(loaded.length, list).toBeLessThanOrEqual(mostRequests);
    expect(bytes / 1000, list).toBeLessThanOrEqual(kilobytes(kind));
  });
});
