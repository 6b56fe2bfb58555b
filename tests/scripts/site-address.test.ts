import { describe, expect, test } from 'vitest';
import { basePathOf, chooseSiteAddress } from '../../scripts/site-address.ts';

const own = 'https://www.kommun.se/statistik/';
const host = 'https://eva.github.io/statistik';

describe('chooseSiteAddress', () => {
  test.each([
    ['what site.yaml says', {}, own, own],
    ['what site.yaml says, whatever the host says', { SITE_HOST_ADDRESS: host }, own, own],
    ['what SITE_ADDRESS says', { SITE_ADDRESS: 'https://a.se/b/', SITE_HOST_ADDRESS: host }, own, 'https://a.se/b/'],
    ['not an empty SITE_ADDRESS', { SITE_ADDRESS: '', SITE_HOST_ADDRESS: '' }, own, own],
    ['not a SITE_ADDRESS that is none', { SITE_ADDRESS: 'www.kommun.se' }, own, own],
    ['what the host says in the place of an example', { SITE_HOST_ADDRESS: host }, 'https://tertial.example/', host],
    ['the same for example.org', { SITE_HOST_ADDRESS: host }, 'https://www.example.org/statistik/', host],
    [
      'no example of what only looks like one',
      { SITE_HOST_ADDRESS: host },
      'https://example.se/',
      'https://example.se/',
    ],
    ['the example where there is no host', {}, 'https://tertial.example/', 'https://tertial.example/'],
    ['what the host says where there is nothing else', { SITE_HOST_ADDRESS: host }, undefined, host],
    ['localhost for nonsense', {}, 'statistik', 'http://localhost/'],
    ['localhost for what is no text', {}, { url: own }, 'http://localhost/'],
  ])('is %s', (_, env, declared, expected) => {
    expect(chooseSiteAddress(env, declared).href).toBe(expected);
  });
});

test.each([
  ['https://www.kommun.se', '/'],
  ['https://www.kommun.se/', '/'],
  ['https://eva.github.io/statistik', '/statistik/'],
  ['https://www.kommun.se/a/b/', '/a/b/'],
])('the base path of %s is %s', (address, expected) => {
  expect(basePathOf(new URL(address))).toBe(expected);
});
