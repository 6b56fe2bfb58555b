// The fixture publication with corrected and final versions, and a way to each of its releases.
import { join } from 'node:path';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { AtRelease } from '../../src/site/page.ts';
import type { Language } from '../../src/statistics/language.ts';
import { findRelease } from '../../src/views/page-context.ts';
import { makeReleaseContext, type ReleaseContext } from '../../src/views/release-context.ts';
import { openCatalogue } from '../states/open-state.ts';
import { firstSeries } from '../views/example-catalogue.ts';

export const revisedFolder = join(import.meta.dirname, '../fixtures/revised/data');
export const revised = openCatalogue(revisedFolder);
export const scheme = makeAddressScheme(revised, '/');

/** The context of a release of the fixture: `2025-T2`, or its `v1`. */
export function contextOf(period: string, version?: string, language: Language = 'sv'): ReleaseContext {
  const series = firstSeries(revised);
  return makeReleaseContext(
    series,
    findRelease(series, { period, ...(version !== undefined && { version }) }),
    language,
    scheme,
  );
}

/** The reference of a release for its files. */
export function referenceOf(period: string, version?: string): AtRelease {
  return { publication: 'servicecenter', period, ...(version !== undefined && { version }) };
}
