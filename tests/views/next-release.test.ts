import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { makeNextRelease } from '../../src/views/next-release.ts';
import { contextOf } from '../revised/open-revised.ts';
import { copyTo } from './copy-release.ts';
import { at, contextIn, files, makeCatalogue, type Overlay } from './example-catalogue.ts';

function findNext(over: Overlay = {}, period?: string) {
  const catalogue = makeCatalogue(over);
  const { published, series } = contextIn(catalogue, 'sv', period);
  return makeNextRelease(published, series, 'sv', makeAddressScheme(catalogue, '/'));
}

const calendar: Overlay = {
  'vaxel/publication.yaml': `${files['vaxel/publication.yaml']}
calendar:
  - period: 2018-T3
    promised: 2019-02-01
    changes:
      - { on: 2019-01-20, to: 2019-03-29, reason: Växeln bytte system. }
`,
};

describe('makeNextRelease', () => {
  test('has the day that the release promises, and when that day is over in Sweden', () => {
    expect(findNext()).toEqual({
      due: {
        date: '2019-02-01',
        text: 'den 1\u00a0februari 2019',
        over: '2019-02-02T00:00:00+01:00',
        late: 'Den dagen har gått, men utgåvan har inte kommit än.',
      },
      calendar: { text: 'Utgivningskalender', address: '/kalender/' },
    });
  });

  test('has the day that it was moved to, and leads to the reason', () => {
    const next = findNext(calendar);
    expect([next?.due.date, next?.calendar.text]).toEqual(['2019-03-29', 'Dagen har flyttats. Se varför']);
  });

  test.each([
    ['nothing is promised', { [`${at}/release.yaml`]: 'released_on: 2018-10-01\n' }],
    [
      'it is a draft',
      { [`${at}/release.yaml`]: 'status: draft\nreleased_on: 2018-10-01\nnext_release_on: 2019-02-01\n' },
    ],
    ['the next one has come', copyTo('2018-T3', 'released_on: 2019-02-01\n')],
  ])('is not there when %s', (_, over) => {
    expect(findNext(over, '2018-T2')).toBeUndefined();
  });

  test('is not there on a superseded version', () => {
    const { published, series, scheme } = contextOf('2025-T2', 'v1');
    expect(makeNextRelease(published, series, 'sv', scheme)).toBeUndefined();
  });
});
