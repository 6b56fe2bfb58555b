import { describe, expect, test } from 'vitest';
import { listEditions } from '../../src/site/editions.ts';
import { linkToEditions } from '../../src/views/edition-links.ts';
import { makeEditionPage } from '../../src/views/edition-page.ts';
import { makePageContext, releaseOf } from '../../src/views/page-context.ts';
import { revised, scheme } from '../revised/open-revised.ts';

const page = { kind: 'release', publication: 'servicecenter', period: '2025-T2' } as const;
const old = { ...page, version: 'v1' } as const;
const contextOf = (one: typeof page | typeof old) => makePageContext(revised, one, 'sv', scheme);
const [listed] = listEditions(revised).filter(({ edition }) => edition.period === '2025-T2');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('makeEditionPage', () => {
  test('says what the edition is, of which version, from when and whose', () => {
    const view = makeEditionPage(releaseOf(contextOf(page)), { pages: listed?.pages ?? [] });
    expect(view.documentTitle).toBe('Servicecenter i siffror, tertial 2 2025, version 2: hela utgåvan');
    expect(view.running).toBe('Servicecenter i siffror, tertial 2 2025');
    expect(view.dates.map(plain)).toEqual([
      'Publicerad den 1 oktober 2025',
      'Ändrad den 12 november 2025',
      'Version 2',
    ]);
    expect(view.facts.map(({ label, text }) => plain(`${label}: ${text}`))).toEqual(
      expect.arrayContaining(['Version: 2', 'Publicerad: den 1 oktober 2025', 'Ändrad: den 12 november 2025']),
    );
    expect(plain(view.citation)).toMatch(/version 2\. Publicerad den 1 oktober 2025\. Ändrad den 12 november 2025\.$/);
    expect(view.parts[0]).toBe('release');
    expect(view.indicators.every((id) => id.startsWith('indicator-'))).toBe(true);
    expect(view.parts.length + view.indicators.length).toBe(listed?.pages.length);
  });
});

describe('linkToEditions', () => {
  const linksOf = (one: typeof page | typeof old, printed: ReadonlyMap<string, string> = new Map()) =>
    linkToEditions({ ...contextOf(one), catalogue: { ...revised, printed } }).map(({ address }) => address);
  const pdf = '2025-t2/servicecenter-2025-t2-v2-sv.pdf';

  test('leads to the edition of the version that is shown', () => {
    expect(linksOf(page)).toEqual(['/2025-t2/servicecenter-2025-t2-v2-sv.html']);
    expect(linksOf(old)).toEqual(['/2025-t2/servicecenter-2025-t2-v1-sv.html']);
  });

  test('leads to a PDF of the same state of the release, and to no other', () => {
    expect(linksOf(page, new Map([[pdf, listed?.mark ?? '']]))).toContain(`/${pdf}`);
    expect(linksOf(page, new Map([[pdf, 'another']]))).not.toContain(`/${pdf}`);
    expect(linksOf(old, new Map([[pdf, listed?.mark ?? '']]))).not.toContain(`/${pdf}`);
  });
});
