// The mark on each page of a preview that has what is not published.
import { formatReleaseTime } from '../format/format-release-time.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PageReference } from '../site/page.ts';
import type { Language } from '../statistics/language.ts';
import { findWithheld } from '../statistics/withheld-version.ts';

/**
 * Of a release that is to come out, when it does; of a draft, that it is one; on other pages, which may name such a release, that
 * they are of a preview. The page of a draft itself says it in its place. Nothing when everything is published.
 */
export function tellUnpublished(
  { series, unpublished = [] }: Pick<Catalogue, 'series' | 'unpublished'>,
  page: PageReference,
  language: Language,
): { readonly unpublished?: string } {
  const { page: words } = messagesIn(language);
  if (unpublished.length === 0) return {};
  if (!('period' in page)) return { unpublished: words.preview };
  const newest = series.find(({ publication }) => publication.code === page.publication)?.findRelease(page.period);
  const release = newest && { ...newest, version: page.version ?? newest.version };
  const withheld = release && findWithheld(release, unpublished);
  if (withheld === undefined) return { unpublished: words.preview };
  if (withheld.until !== undefined)
    return { unpublished: words.unreleased(formatReleaseTime(withheld.until, language)) };
  return page.kind === 'release' ? {} : { unpublished: words.draft };
}
