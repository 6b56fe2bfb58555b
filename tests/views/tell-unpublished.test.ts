import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import type { PageReference } from '../../src/site/page.ts';
import { tellUnpublished } from '../../src/views/tell-unpublished.ts';
import { code, makeCatalogue } from './example-catalogue.ts';

const { page: words } = messagesIn('sv');
const catalogue = makeCatalogue();
const version = { publication: code, period: '2018-T2', version: 'v1' };
const until = { day: '2026-10-01', time: '08:00', instant: '2026-10-01T06:00:00.000Z' };
const at = { publication: code, period: '2018-T2' };
const tell = (page: PageReference, unpublished = [{ ...version, until }]) =>
  tellUnpublished({ ...catalogue, unpublished }, page, 'sv').unpublished;

describe('tellUnpublished', () => {
  test('tells on each page of a release when it comes out', () => {
    const told = 'Utgåvan är inte publicerad. Den kommer den 1\u00a0oktober 2026 klockan\u00a008.00.';
    expect([tell({ kind: 'release', ...at }), tell({ kind: 'tables', ...at })]).toEqual([told, told]);
    expect(tell({ kind: 'release', ...at, version: 'v1' })).toBe(told);
  });

  test('tells on all others that they are of a preview: they may name that release', () => {
    const other = [{ ...version, version: 'v2', until }];
    expect(tell({ kind: 'release', ...at }, other)).toBe(words.preview);
    const pages: readonly PageReference[] = [{ kind: 'search' }, { kind: 'publication', publication: code }];
    expect(pages.map((page) => tell(page))).toEqual([words.preview, words.preview]);
  });

  test('tells of a draft below its page, which does so itself', () => {
    expect(tellUnpublished({ ...catalogue, unpublished: [version] }, { kind: 'tables', ...at }, 'sv')).toEqual({
      unpublished: words.draft,
    });
    expect(tellUnpublished({ ...catalogue, unpublished: [version] }, { kind: 'release', ...at }, 'sv')).toEqual({});
  });

  test('has nothing to tell where all is published', () => {
    expect([tell({ kind: 'search' }, []), tellUnpublished(catalogue, { kind: 'search' }, 'sv').unpublished]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
