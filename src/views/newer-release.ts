// On every page of a release that is not the latest of its kind of period: that it is not, and the same page of the latest.
import { formatPeriod } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import { findCounterpart } from '../site/find-counterpart.ts';
import type { PageReference } from '../site/page.ts';
import type { Language } from '../statistics/language.ts';
import type { LinkView } from './page-frame.ts';

export interface NewerRelease {
  /** "Det här är inte den senaste utgåvan." */
  readonly text: string;
  readonly latest: LinkView;
}

/** Nothing on pages of the latest release, of no release, and of a superseded version: that leads to its successor. */
export function findNewerRelease(
  page: PageReference,
  series: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): NewerRelease | undefined {
  if (!('period' in page) || page.version !== undefined) return undefined;
  const { publication, releases } = series;
  const shown = releases.find(({ release }) => release.period.id === page.period)?.neighbours;
  const latest = shown?.later && releases.find(({ release }) => release.period.id === shown.latest.id);
  if (latest === undefined) return undefined;
  const words = messagesIn(language).page;
  return {
    text: words.notLatest,
    latest: {
      text: words.toLatest(formatPeriod(latest.release.period, publication, language)),
      address: addressOf(findCounterpart(page, series, latest), language, scheme),
    },
  };
}
