import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { generatePublication } from '../bench/generate-publication.ts';
import { Workplace } from './run-build.ts';

const timeout = 120_000;
const place = new Workplace('address');
generatePublication(place.data, 1);
afterAll(() => place.remove());

const host = { SITE_HOST_ADDRESS: 'https://eva.github.io/statistik' };

/** Where the first page says that it is, and the path of its style sheets. */
function addressesIn(): readonly (string | undefined)[] {
  const page = readFileSync(join(place.site, 'index.html'), 'utf8');
  return [/rel="canonical" href="([^"]*)"/.exec(page)?.[1], /href="(\/[^"]*?)_astro\//.exec(page)?.[1]];
}

describe('the address of a site', { timeout }, () => {
  test('is what the host says as long as site.yaml has an example', () => {
    place.change('site.yaml', /^url: .*$/m, 'url: https://tertial.example/');
    expect(place.build(host)).toEqual({ status: 0, said: expect.not.stringContaining('eva.github.io') });
    expect(addressesIn()).toEqual(['https://eva.github.io/statistik/', '/statistik/']);
  });

  test('is what site.yaml says from then on, and a host that serves another path is told of', () => {
    place.change('site.yaml', /^url: .*$/m, 'url: https://statistik.kommun.se/');
    const { status, said } = place.build(host);
    expect([status, ...addressesIn()]).toEqual([0, 'https://statistik.kommun.se/', '/']);
    expect(said).toContain(
      'The site is built for https://statistik.kommun.se/, but the host says that it is at https://eva.github.io/statistik.',
    );
    expect(place.build({ SITE_HOST_ADDRESS: 'https://eva.gitlab.io/' }).said).not.toContain('the host says');
  });
});
