import { describe, expect, test } from 'vitest';
import { type AddressScheme, addressOf, pathOf } from '../../src/site/address-of.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { PageReference } from '../../src/site/page.ts';
import { languages } from '../../src/statistics/language.ts';
import { code, files, makeCatalogue, replaceIn } from '../views/example-catalogue.ts';

const publication = 'vaxel';
const at = { publication, period: '2018-T2' } as const;

/** A page of each kind, with its path in Swedish and in English, below its publication or the site. */
const pages: readonly (readonly [page: PageReference, swedish: string, english: string, isOwn: boolean])[] = [
  [{ kind: 'start' }, '', '', false],
  [{ kind: 'about' }, 'om/', 'about/', false],
  [{ kind: 'accessibility' }, 'tillganglighet/', 'accessibility/', false],
  [{ kind: 'publication', publication }, '', '', true],
  [{ kind: 'definitions', publication }, 'definitioner/', 'definitions/', true],
  [{ kind: 'release', ...at }, '2018-t2/', '2018-t2/', true],
  [{ kind: 'tables', ...at }, '2018-t2/tabeller/', '2018-t2/tables/', true],
  [{ kind: 'staff', ...at }, '2018-t2/personal/', '2018-t2/staff/', true],
  [
    { kind: 'department', ...at, department: 'skola' },
    '2018-t2/forvaltningar/skola/',
    '2018-t2/departments/skola/',
    true,
  ],
  [{ kind: 'indicator', ...at, indicator: 'calls' }, '2018-t2/indikatorer/calls/', '2018-t2/indicators/calls/', true],
  [{ kind: 'calendar' }, 'kalender/', 'calendar/', false],
  [{ kind: 'search' }, 'sok/', 'search/', false],
  [{ kind: 'units' }, 'enheter/', 'units/', false],
  [{ kind: 'corrections', publication }, 'rattelser/', 'corrections/', true],
  [{ kind: 'quality', publication }, 'kvalitet/', 'quality/', true],
  [{ kind: 'compare', publication }, 'jamfor/', 'compare/', true],
  [
    { kind: 'department-periods', publication, department: 'skola' },
    'forvaltningar/skola/',
    'departments/skola/',
    true,
  ],
  [{ kind: 'indicator-periods', publication, indicator: 'calls' }, 'indikatorer/calls/', 'indicators/calls/', true],
  [{ kind: 'notes', ...at }, '2018-t2/anmarkningar/', '2018-t2/notes/', true],
  [{ kind: 'comparisons', ...at }, '2018-t2/jamforelser/', '2018-t2/comparisons/', true],
  [{ kind: 'embed-periods', publication, figure: 'calls--year' }, 'figurer/calls--year/', 'figures/calls--year/', true],
  [{ kind: 'embed', ...at, figure: 'times' }, '2018-t2/figurer/times/', '2018-t2/figures/times/', true],
];

const cases = pages.flatMap(([page, sv, en, isOwn]) =>
  languages.flatMap((language) =>
    languages.flatMap((firstLanguage) =>
      ['/', '/statistik/'].flatMap((base) =>
        [undefined, publication, 'annan'].map((onlyPublication) => {
          const prefix = language === firstLanguage ? '' : `${language}/`;
          const folder = isOwn && onlyPublication !== publication ? `${publication}/` : '';
          const scheme: AddressScheme = {
            base,
            firstLanguage,
            ...(onlyPublication !== undefined && { onlyPublication }),
          };
          return { page, language, scheme, path: `${prefix}${folder}${{ sv, en }[language]}` };
        }),
      ),
    ),
  ),
);

describe('addressOf', () => {
  test.each(cases)('$page.kind in $language under $scheme is $path', ({ page, language, scheme, path }) => {
    expect(addressOf(page, language, scheme)).toBe(`${scheme.base}${path}`);
    expect(pathOf(page, language, scheme)).toBe(path.replace(/\/$/, ''));
  });

  test('covers every kind of page in every language and place', () => {
    expect(cases).toHaveLength(22 * 2 * 2 * 2 * 3);
  });

  test.each(['2018', '2018-S1', '2018-T2', '2021-Q4', '2021-05'])('writes the period in lower case: %s', (period) => {
    const scheme = { base: '/', firstLanguage: 'sv' } as const;
    expect(addressOf({ kind: 'release', publication, period }, 'sv', scheme)).toBe(`/vaxel/${period.toLowerCase()}/`);
  });
});

describe('makeAddressScheme', () => {
  test('has the publication at the root when it is alone', () => {
    const two = {
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(code, 'annan'), text] as const)),
      ...replaceIn('site.yaml', `[${code}]`, `[${code}, annan]`),
    };
    expect(makeAddressScheme(makeCatalogue(), '/')).toEqual({ base: '/', firstLanguage: 'sv', onlyPublication: code });
    expect(makeAddressScheme(makeCatalogue(two), '/')).toEqual({ base: '/', firstLanguage: 'sv' });
  });

  test('takes a base with or without a slash at its end', () => {
    const catalogue = makeCatalogue(replaceIn('site.yaml', 'url:', 'languages: [en, sv]\nurl:'));
    expect(['/statistik', '/statistik/'].map((base) => makeAddressScheme(catalogue, base))).toEqual([
      { base: '/statistik/', firstLanguage: 'en', onlyPublication: code },
      { base: '/statistik/', firstLanguage: 'en', onlyPublication: code },
    ]);
  });
});
