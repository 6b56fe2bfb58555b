import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/site/address-of.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { isKept, keepPages } from '../../src/site/kept-pages.ts';
import { listPages } from '../../src/site/list-pages.ts';
import { addressOfPicture, listPictures } from '../../src/site/list-pictures.ts';
import { at, code, files, firstSeries, makeCatalogue, type Overlay, replaceIn } from '../views/example-catalogue.ts';

const staff = {
  [`${at}/staff.csv`]:
    'name;staff_group;role;employment;picture\nBo Ek;svar;;;bo.jpg\nEva Ek;svar;;;bo.jpg\nÅsa Ö;svar;;;\n',
  [`${at}/staff/bo.jpg`]: 'bild',
};
const two: Overlay = {
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(code, 'annan'), text] as const)),
  ...replaceIn('site.yaml', `[${code}]`, `[${code}, annan]`),
};

function listPaths(over: Overlay): readonly string[] {
  const catalogue = makeCatalogue(over);
  const scheme = makeAddressScheme(catalogue, '/');
  return listPages(catalogue).map(({ page, language }) => pathOf(page, language, scheme));
}

const indicators = [
  'calls',
  'answered_share',
  'within_minute',
  'waiting_time',
  'questions',
  'satisfaction',
  'contacts',
  'rank',
  'matters',
];

describe('listPages', () => {
  test('has every page in every language, in the order of publications and releases', () => {
    const swedish = [
      'sok',
      'om',
      'tillganglighet',
      '',
      'definitioner',
      '2018-t2',
      '2018-t2/tabeller',
      '2018-t2/personal',
      '2018-t2/forvaltningar/skola',
      '2018-t2/forvaltningar/omsorg',
      ...indicators.map((code) => `2018-t2/indikatorer/${code}`),
    ];
    const english = [
      'en/search',
      'en/about',
      'en/accessibility',
      'en',
      'en/definitions',
      'en/2018-t2',
      'en/2018-t2/tables',
      'en/2018-t2/staff',
      'en/2018-t2/departments/skola',
      'en/2018-t2/departments/omsorg',
      ...indicators.map((code) => `en/2018-t2/indicators/${code}`),
    ];
    expect(listPaths(staff)).toEqual([...swedish, ...english]);
    expect(listPaths({ ...staff, ...replaceIn('site.yaml', 'url:', 'languages: [sv]\nurl:') })).toEqual(swedish);
  });

  test('has a start page where there are several publications, and no path twice', () => {
    const paths = listPaths({ ...two, ...staff });
    expect(paths.slice(0, 4)).toEqual(['', 'sok', 'om', 'tillganglighet']);
    expect(paths).toHaveLength(34 + 4 * indicators.length);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('has no page of those who answer where nobody is listed, nor of what is only compared with', () => {
    const paths = listPaths({});
    expect(paths.filter((path) => /personal|staff|2017/.test(path))).toEqual([]);
  });

  test('has a page of a department that somebody has only written about', () => {
    expect(listPaths({ [`${at}/departments/teknik.mdx`]: 'Text.\n' })).toContain('2018-t2/forvaltningar/teknik');
  });

  test('knows what each page of a publication is made from, and nothing of the common ones', () => {
    const catalogue = makeCatalogue({ ...two, ...staff });
    const [vaxel, annan] = catalogue.series;
    for (const { page, fingerprint } of listPages(catalogue)) {
      const own = [vaxel, annan].find(
        (series) => 'publication' in page && series?.publication.code === page.publication,
      );
      const release = own?.releases[0]?.fingerprint;
      expect(fingerprint).toBe('period' in page ? release : own?.fingerprint);
    }
    expect(vaxel?.fingerprint).not.toBe(annan?.fingerprint);
    expect(vaxel?.fingerprint).not.toBe(vaxel?.releases[0]?.fingerprint);
  });
});

describe('listPictures', () => {
  test('has each picture once, at the address that the page uses', () => {
    const catalogue = makeCatalogue(staff);
    const [published] = firstSeries(catalogue).releases;
    expect(listPictures(catalogue)).toEqual([{ path: 'vaxel/2018-t2/bo.jpg', file: 'vaxel/2018-T2/v1/staff/bo.jpg' }]);
    expect(published && addressOfPicture(published.release, { picture: 'bo.jpg' }, '/statistik/')).toBe(
      '/statistik/bilder/vaxel/2018-t2/bo.jpg',
    );
    expect(published && addressOfPicture(published.release, {}, '/statistik/')).toBeUndefined();
  });
});

describe('isKept', () => {
  test('keeps nothing until told, and then what it was told', () => {
    expect(isKept('om')).toBe(false);
    keepPages(new Set(['om', '']));
    expect(['om', '', '2018-t2'].map(isKept)).toEqual([true, true, false]);
    keepPages(new Set());
    expect(isKept('om')).toBe(false);
  });
});
