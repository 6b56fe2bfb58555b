import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { PageReference } from '../../src/site/page.ts';
import type { Language } from '../../src/statistics/language.ts';
import { makePageContext, releaseOf, seriesOf } from '../../src/views/page-context.ts';
import { capitalize, makePageFrame } from '../../src/views/page-frame.ts';
import { code, files, makeCatalogue, type Overlay, replaceIn } from './example-catalogue.ts';

const { page: words } = messagesIn('sv');
const two: Overlay = {
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(code, 'annan'), text] as const)),
  ...replaceIn('site.yaml', `[${code}]`, `[${code}, annan]`),
};
const at = { publication: code, period: '2018-T2' } as const;

function makeFrame(page: PageReference, over: Overlay = {}, language: Language = 'sv') {
  const catalogue = makeCatalogue(over);
  return makePageFrame(catalogue, page, language, makeAddressScheme(catalogue, '/'));
}

describe('makePageFrame', () => {
  test('has the site, the publication, and the same page in the other language', () => {
    const { messages, ...frame } = makeFrame({ kind: 'department', ...at, department: 'skola' });
    expect(messages).toBe(messagesIn('sv'));
    expect(frame).toEqual({
      language: 'sv',
      siteName: 'Statistik',
      search: { text: 'Sök', address: '/sok/' },
      homeAddress: '/',
      otherLanguages: [{ language: 'en', text: 'In English', address: '/en/2018-t2/departments/skola/' }],
      trail: [
        { text: 'Växeln i siffror', address: '/' },
        { text: 'Period 2 2018', address: '/2018-t2/' },
      ],
      footerLinks: [
        { text: words.definitions, address: '/definitioner/' },
        { text: 'Kvalitetsdeklaration', address: '/kvalitet/' },
        { text: 'Utgivningskalender', address: '/kalender/' },
        { text: words.about, address: '/om/' },
        { text: words.accessibility, address: '/tillganglighet/' },
      ],
      isHidden: false,
      defaultAddress: '/2018-t2/forvaltningar/skola/',
      feeds: [{ text: 'Nyheter och rättelser', address: '/flode.xml' }],
      brands: [expect.objectContaining({ code, colour: '#0f5b78' })],
      publication: {
        title: 'Växeln i siffror',
        producer: 'Exempels kommun',
        unit: 'Växeln',
        initials: 'VX',
        address: '/',
        contact: { text: 'Växeln', address: 'https://kommun.example/vaxeln' },
        licence: { text: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      },
    });
  });

  test('says on every page below a draft that it is one; the page of the release says so itself', () => {
    const over = { [`${code}/2018-T2/v1/release.yaml`]: 'status: draft\nreleased_on: 2018-10-01\n' };
    expect(makeFrame({ kind: 'tables', ...at }, over).unpublished).toBe(words.draft);
    expect(makeFrame({ kind: 'release', ...at }, over).unpublished).toBeUndefined();
    expect(makeFrame({ kind: 'tables', ...at }).unpublished).toBeUndefined();
  });

  test('hides every page of a preview, offers no feed, and says that it also has what is not published', () => {
    const over = { [`${code}/2018-T2/v1/release.yaml`]: 'status: draft\nreleased_on: 2018-10-01\n' };
    for (const page of [{ kind: 'publication', publication: code }, { kind: 'search' }, { kind: 'about' }] as const) {
      expect(makeFrame(page, over)).toMatchObject({ unpublished: words.preview, isHidden: true, feeds: [] });
    }
  });

  test('has what the publication says of itself, marked with its language', () => {
    const over = replaceIn(
      'vaxel/publication.yaml',
      'contact: { name: Växeln,',
      'notice: Påhittade siffror.\ncontact: { name: Växeln, email: vaxeln@kommun.example, telephone: 010-1,',
    );
    expect(makeFrame({ kind: 'release', ...at }, over, 'en').publication).toMatchObject({
      notice: { text: 'Påhittade siffror.', language: 'sv' },
      contact: { email: 'vaxeln@kommun.example', telephone: '010-1' },
    });
  });

  test.each([
    ['publication', { kind: 'publication', publication: code }, []],
    ['definitions', { kind: 'definitions', publication: code }, ['Växeln i siffror']],
    ['release', { kind: 'release', ...at }, ['Växeln i siffror']],
    ['tables', { kind: 'tables', ...at }, ['Växeln i siffror', 'Period 2 2018']],
    ['staff', { kind: 'staff', ...at }, ['Växeln i siffror', 'Period 2 2018']],
    ['notes', { kind: 'notes', ...at }, ['Växeln i siffror', 'Period 2 2018']],
    ['department', { kind: 'department', ...at, department: 'skola' }, ['Växeln i siffror', 'Period 2 2018']],
    ['indicator', { kind: 'indicator', ...at, indicator: 'calls' }, ['Växeln i siffror', 'Period 2 2018']],
    ['comparisons', { kind: 'comparisons', ...at }, ['Växeln i siffror', 'Period 2 2018']],
    [
      'department in all periods',
      { kind: 'department-periods', publication: code, department: 'skola' },
      ['Växeln i siffror'],
    ],
    [
      'indicator in all periods',
      { kind: 'indicator-periods', publication: code, indicator: 'calls' },
      ['Växeln i siffror', 'Definitioner och metod'],
    ],
    ['corrections', { kind: 'corrections', publication: code }, ['Växeln i siffror']],
    ['quality', { kind: 'quality', publication: code }, ['Växeln i siffror']],
    ['about', { kind: 'about' }, ['Startsida']],
    ['calendar', { kind: 'calendar' }, ['Startsida']],
  ] as const)('has the pages above: %s', (_, page, trail) => {
    expect(makeFrame(page).trail.map(({ text }) => text)).toEqual(trail);
    const above = 'publication' in page ? ['Startsida'] : [];
    expect(makeFrame(page, two).trail.map(({ text }) => text)).toEqual([...above, ...trail]);
  });

  test('has nothing above the start page, which shows every brand', () => {
    const { trail, brands, publication, homeAddress } = makeFrame({ kind: 'start' }, two);
    expect([trail, brands.map((brand) => brand.code), publication, homeAddress]).toEqual([
      [],
      [code, 'annan'],
      undefined,
      '/',
    ]);
  });

  test('has no brand and no publication on a page that belongs to none', () => {
    const { brands, publication, footerLinks } = makeFrame({ kind: 'about' });
    expect([brands, publication]).toEqual([[], undefined]);
    expect(footerLinks.map(({ address }) => address)).toEqual(['/kalender/', '/om/', '/tillganglighet/']);
  });

  test('has no other language where the site has but one', () => {
    const one = replaceIn('site.yaml', 'url:', 'languages: [sv]\nurl:');
    expect(makeFrame({ kind: 'about' }, one).otherLanguages).toEqual([]);
  });

  test('names a period that is none as it is written', () => {
    expect(makeFrame({ kind: 'tables', publication: code, period: '2018-T9' }).trail.at(-1)).toEqual({
      text: '2018-T9',
      address: '/2018-t9/',
    });
  });
});

describe('capitalize', () => {
  test.each([
    ['period 2', 'Period 2'],
    ['ökade', 'Ökade'],
    ['2018', '2018'],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(capitalize(text)).toBe(expected);
  });
});

describe('makePageContext', () => {
  const catalogue = makeCatalogue();
  const contextOf = (page: PageReference) => makePageContext(catalogue, page, 'sv', makeAddressScheme(catalogue, '/'));

  test('finds the publication and the release; for a page of the publication, the latest', () => {
    expect(seriesOf(contextOf({ kind: 'publication', publication: code })).publication.code).toBe(code);
    expect(releaseOf(contextOf({ kind: 'definitions', publication: code })).comparison.current.period.id).toBe(
      '2018-T2',
    );
    expect(releaseOf(contextOf({ kind: 'tables', ...at })).comparison.current.period.id).toBe('2018-T2');
  });

  test('refuses a page of no publication, and of no release', () => {
    expect(() => seriesOf(contextOf({ kind: 'about' }))).toThrow('about');
    expect(() => releaseOf(contextOf({ kind: 'release', publication: code, period: '2017-T2' }))).toThrow('2017-T2');
    const series = seriesOf(contextOf({ kind: 'publication', publication: code }));
    const empty = { ...catalogue, series: [{ ...series, releases: [] }] };
    const context = makePageContext(empty, { kind: 'publication', publication: code }, 'sv', {
      base: '/',
      firstLanguage: 'sv',
    });
    expect(() => releaseOf(context)).toThrow(code);
  });
});
