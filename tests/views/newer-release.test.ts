import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listPages } from '../../src/site/list-pages.ts';
import type { PageReference } from '../../src/site/page.ts';
import { makePageFrame } from '../../src/views/page-frame.ts';
import { revised, scheme } from '../revised/open-revised.ts';
import { copyTo } from './copy-release.ts';
import { code, makeCatalogue, type Overlay } from './example-catalogue.ts';

const later = copyTo('2018-T3', 'released_on: 2019-02-01\n');
/** The later release without the table of a department: it has no page of its own. */
const smaller: Overlay = {
  ...later,
  [`${code}/2018-T3/v1/departments.csv`]: 'department;questions;satisfaction\ntotal;900;4,2\nskola;600;4,0\n',
  [`${code}/2018-T3/v1/channels.csv`]: 'department;channel;contacts\nskola;telefon;500\n',
  [`${code}/2018-T3/v1/top-matters.csv`]: 'department;matter;rank;matters\nskola;skolval;1;210\n',
};

function findNewer(page: PageReference, over: Overlay) {
  const catalogue = makeCatalogue(over);
  return makePageFrame(catalogue, page, 'sv', makeAddressScheme(catalogue, '/')).newer?.latest.address;
}

const older = { publication: code, period: '2018-T2' } as const;

describe('on a page of a release that is not the latest', () => {
  test.each([
    ['release', { kind: 'release', ...older }, '/2018-t3/'],
    ['tables', { kind: 'tables', ...older }, '/2018-t3/tabeller/'],
    ['department', { kind: 'department', ...older, department: 'omsorg' }, '/2018-t3/forvaltningar/omsorg/'],
    ['indicator', { kind: 'indicator', ...older, indicator: 'calls' }, '/2018-t3/indikatorer/calls/'],
  ] as const)('a %s leads to the same page of the latest', (_, page, address) => {
    expect(findNewer(page, later)).toBe(address);
  });

  test('a page that the latest does not have leads to its first page', () => {
    expect(findNewer({ kind: 'department', ...older, department: 'omsorg' }, smaller)).toBe('/2018-t3/');
    expect(findNewer({ kind: 'department', ...older, department: 'skola' }, smaller)).toBe(
      '/2018-t3/forvaltningar/skola/',
    );
  });

  test('it says so in words', () => {
    const catalogue = makeCatalogue(later);
    const page = { kind: 'tables', ...older } as const;
    expect(makePageFrame(catalogue, page, 'en', makeAddressScheme(catalogue, '/')).newer).toEqual({
      text: 'This is not the latest release.',
      latest: { text: 'Read Period 3 2018', address: '/en/2018-t3/tables/' },
    });
  });

  test.each([
    ['of the latest release', { kind: 'tables', publication: code, period: '2018-T3' }],
    ['of the publication', { kind: 'definitions', publication: code }],
    ['of no publication', { kind: 'about' }],
  ] as const)('nothing is said on a page %s', (_, page) => {
    expect(findNewer(page, later)).toBeUndefined();
  });

  test('nothing is said on a superseded version, which leads to its successor', () => {
    const page = { kind: 'release', publication: 'servicecenter', period: '2025-T2', version: 'v1' } as const;
    const frame = makePageFrame(revised, page, 'sv', scheme);
    expect([frame.newer, frame.superseded?.newest.address]).toEqual([undefined, '/2025-t2/']);
  });
});

describe('the fingerprint of an older page', () => {
  const printOf = (over: Overlay, department: string) =>
    listPages(makeCatalogue(over)).find(
      ({ page }) => page.kind === 'department' && page.period === '2018-T2' && page.department === department,
    )?.fingerprint;

  test('changes when the latest release loses the page that it leads to, and only then', () => {
    expect(printOf(smaller, 'omsorg')).not.toBe(printOf(later, 'omsorg'));
    expect(printOf(smaller, 'skola')).toBe(printOf(later, 'skola'));
  });
});
