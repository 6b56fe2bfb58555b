import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/site/address-of.ts';
import { pathOfDownload } from '../../src/site/address-of-download.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { isKept, keepPages } from '../../src/site/kept-pages.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';
import { listPages } from '../../src/site/list-pages.ts';
import { listImages, listPictures } from '../../src/site/list-pictures.ts';
import { takenNames } from '../../src/statistics/site.ts';
import { textPicture } from '../loaders/text-picture.ts';
import { at, code, files, makeCatalogue, type Overlay, replaceIn } from '../views/example-catalogue.ts';

const staff = {
  [`${at}/staff.csv`]:
    'name;staff_group;role;employment;picture\nBo Ek;svar;;;bo.jpg\nEva Ek;svar;;;bo.jpg\nÅsa Ö;svar;;;\n',
  [`${at}/staff/bo.jpg`]: textPicture(),
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

const figures = [
  'answer-groups',
  'times',
  'departments',
  'channels',
  'top-matters',
  'answer-groups--calls',
  'times--within_minute--waiting_time',
  'all_figures--for-skola',
  'counted_matters--for-skola',
  'all_figures--for-omsorg',
];

const ofPeriods = [
  'calls--tertial',
  'calls--by-answer_group--tertial',
  'answered_share--tertial',
  'answered_share--by-answer_group--tertial',
  'within_minute--tertial',
  'waiting_time--tertial',
  'questions--tertial',
  'questions--by-department--tertial',
  'satisfaction--tertial',
  'satisfaction--by-department--tertial',
  'all_figures--for-skola--tertial',
  'all_figures--for-omsorg--tertial',
];

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
      'kalender',
      '',
      'definitioner',
      'kvalitet',
      'jamfor',
      '2018-t2',
      '2018-t2/tabeller',
      '2018-t2/jamforelser',
      '2018-t2/personal',
      '2018-t2/forvaltningar/skola',
      '2018-t2/forvaltningar/omsorg',
      ...indicators.map((code) => `2018-t2/indikatorer/${code}`),
      ...figures.map((name) => `2018-t2/figurer/${name}`),
      'forvaltningar/skola',
      'forvaltningar/omsorg',
      ...indicators.map((code) => `indikatorer/${code}`),
      ...ofPeriods.map((name) => `figurer/${name}`),
    ];
    const english = [
      'en/search',
      'en/about',
      'en/accessibility',
      'en/calendar',
      'en',
      'en/definitions',
      'en/quality',
      'en/compare',
      'en/2018-t2',
      'en/2018-t2/tables',
      'en/2018-t2/comparisons',
      'en/2018-t2/staff',
      'en/2018-t2/departments/skola',
      'en/2018-t2/departments/omsorg',
      ...indicators.map((code) => `en/2018-t2/indicators/${code}`),
      ...figures.map((name) => `en/2018-t2/figures/${name}`),
      'en/departments/skola',
      'en/departments/omsorg',
      ...indicators.map((code) => `en/indicators/${code}`),
      ...ofPeriods.map((name) => `en/figures/${name}`),
    ];
    expect(listPaths(staff)).toEqual([...swedish, ...english]);
    expect(listPaths({ ...staff, ...replaceIn('site.yaml', 'url:', 'languages: [sv]\nurl:') })).toEqual(swedish);
  });

  test('has a start page where there are several publications, and no path twice', () => {
    const paths = listPaths({ ...two, ...staff });
    expect(paths.slice(0, 4)).toEqual(['', 'sok', 'om', 'tillganglighet']);
    expect(paths).toHaveLength(58 + 8 * indicators.length + 4 * (figures.length + ofPeriods.length));
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('has nothing of its own at the root that a publication may be called', () => {
    const catalogue = makeCatalogue({ ...two, ...staff });
    const scheme = makeAddressScheme(catalogue, '/');
    const pages = listPages(catalogue).map(({ page, language }) => pathOf(page, language, scheme));
    const downloads = listDownloads(catalogue).map(({ download, language }) =>
      pathOfDownload(download, language, scheme),
    );
    const pictures = listPictures(catalogue).map(({ path }) => path);
    const firsts = [...pages, ...downloads, ...pictures].map(
      (path) => path.replace(/^en\/(?=.)/, '').split('/')[0] ?? '',
    );
    const ownNames = new Set(firsts.filter((name) => !['', code, 'annan'].includes(name) && !name.includes('.')));
    expect([...ownNames].filter((name) => !takenNames.includes(name))).toEqual([]);
    expect(ownNames).toContain('sok');
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
  test('has each size and format of a portrait once, however many show it', () => {
    const files = listPictures(makeCatalogue(staff)).map(({ path, ...rest }) => ({
      ...rest,
      path: path.replace(/[0-9a-f]{12}/, '…'),
    }));
    const file = 'vaxel/2018-T2/v1/staff/bo.jpg';
    expect(files).toEqual([
      { kind: 'portrait', width: 56, format: 'webp', file, path: 'bilder/…-56x56.webp' },
      { kind: 'portrait', width: 112, format: 'webp', file, path: 'bilder/…-112x112.webp' },
      { kind: 'portrait', width: 112, format: 'jpg', file, path: 'bilder/…-112x112.jpg' },
    ]);
  });

  test.each([
    [4000, 'a.jpg', ['480.webp', '960.webp', '1600.webp', '960.jpg']],
    [1000, 'a.png', ['480.webp', '960.webp', '1000.webp', '960.png']],
    [960, 'a.webp', ['480.webp', '960.webp', '960.jpg']],
    [480, 'a.jpg', ['480.webp', '480.jpg']],
    [8, 'a.jpg', ['8.webp', '8.jpg']],
  ])('makes of a picture %i wide, %s, none that is wider: %j', (width, file, expected) => {
    const paths = listImages({ file, version: 'v1', width, height: 6, fingerprint: 'f' }).map(({ path }) => path);
    expect(paths).toEqual(expected.map((name) => `bilder/f-${name}`));
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
