import { describe, expect, test } from 'vitest';
import type { PicturedPage } from '../../src/site/address-of-picture.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { PageReference } from '../../src/site/page.ts';
import { findSharingView, makeSharingTags } from '../../src/views/sharing-view.ts';
import { at, code, makeCatalogue, type Overlay, replaceIn } from './example-catalogue.ts';

const release = { kind: 'release', publication: code, period: '2018-T2' } as const;

function viewWith(over: Overlay = {}, of: PicturedPage = release) {
  const catalogue = makeCatalogue(over);
  return findSharingView(catalogue, of, 'sv', makeAddressScheme(catalogue, '/'));
}

function tagsOf(page: PageReference, language: 'sv' | 'en' = 'sv') {
  const catalogue = makeCatalogue();
  return makeSharingTags(catalogue, page, language, makeAddressScheme(catalogue, '/statistik/'));
}

const headlines = (text: string): Overlay =>
  replaceIn(`${at}/release.yaml`, '  - { indicator: answered_share }\n', text);

describe('findSharingView', () => {
  test('says who publishes, the first headline figure with its change, and what it is from', () => {
    expect(viewWith()).toEqual({
      colour: '#0f5b78',
      initials: 'VX',
      sender: 'Exempels kommun',
      unit: 'Växeln',
      title: 'Växeln i siffror',
      figure: {
        label: 'Svarsandel',
        pieces: [
          { text: '78', isUnit: false },
          { text: '\u00a0%', isUnit: true },
        ],
        change: '6\u00a0procentenheter lägre än maj–augusti 2017',
        remark: '',
      },
      about: 'Växeln i siffror, Period 2 2018',
    });
  });

  test('passes over a headline without a number', () => {
    const over = headlines('  - { indicator: calls, answer_group: val-2 }\n  - { indicator: answered_share }\n');
    expect(
      viewWith({
        ...over,
        [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;x;82\nval-1;9;81\nval-2;c;80\n',
      })?.figure?.pieces[0]?.text,
    ).toBe('82');
  });

  test('says that figures are preliminary', () => {
    const over = replaceIn(`${at}/release.yaml`, 'released_on', 'status: provisional\nreleased_on');
    expect(viewWith(over)?.figure?.remark).toBe('Siffrorna är preliminära och kan ändras.');
  });

  test('has the title alone for a release without headline figures', () => {
    const over = replaceIn(
      `${at}/release.yaml`,
      'headlines:\n  - { indicator: answered_share }\n  - { indicator: calls, answer_group: val-1 }\n',
      '',
    );
    const view = viewWith(over);
    expect({ figure: view?.figure, about: view?.about }).toEqual({ figure: undefined, about: 'Period 2 2018' });
  });

  test('shows the latest release for the publication, and nothing for what is not there', () => {
    expect(viewWith({}, { kind: 'publication', publication: code })).toEqual(viewWith());
    expect(viewWith({}, { ...release, period: '1999' })).toBeUndefined();
  });

  test('names the site and its publications on the start page', () => {
    expect(viewWith({}, { kind: 'start' })).toEqual({
      colour: '#3a444c',
      initials: '',
      sender: '',
      unit: '',
      title: 'Statistik',
      about: 'Växeln i siffror',
    });
  });
});

describe('makeSharingTags', () => {
  test('leads every page below a release to the picture of the release, in its language', () => {
    expect(tagsOf({ kind: 'department', publication: code, period: '2018-T2', department: 'skola' })).toEqual({
      type: 'article',
      locale: 'sv_SE',
      picture: {
        address: '/statistik/2018-t2/bild.png',
        alt: 'Svarsandel: 78\u00a0%. 6\u00a0procentenheter lägre än maj–augusti 2017',
      },
    });
    expect(tagsOf({ kind: 'tables', publication: code, period: '2018-T2' }, 'en').picture?.address).toBe(
      '/statistik/en/2018-t2/picture.png',
    );
  });

  test('gives pages of no release the picture of the publication, when there is only one', () => {
    const expected = { type: 'website', picture: { address: '/statistik/bild.png' } };
    expect(tagsOf({ kind: 'about' })).toMatchObject(expected);
    expect(tagsOf({ kind: 'definitions', publication: code })).toMatchObject(expected);
  });

  test('gives a superseded version no picture: its figures are not to be spread', () => {
    expect(tagsOf({ kind: 'release', publication: code, period: '2018-T2', version: 'v1' })).toEqual({
      type: 'article',
      locale: 'sv_SE',
    });
  });
});
