// The page where any two periods are compared: what there is to choose among, and for readers without scripts the
// comparisons that are made beforehand.
import { formatPeriod } from '../format/format-period.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { addressOf } from '../site/address-of.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import { hasComparisons } from '../site/has-comparisons.ts';
import { listComparedIndicators, listIndicators } from '../statistics/release-indicators.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { makeReleaseContext, type ReleaseContext, textOf } from './release-context.ts';

export interface ComparePageView {
  readonly description: string;
  readonly indicators: readonly (LinkView & {
    readonly code: string;
    /** The file with its figures in all periods. */
    readonly file: string;
  })[];
  /** Releases with comparisons made beforehand, latest first, by year. */
  readonly years: readonly { readonly year: string; readonly releases: readonly LinkView[] }[];
}

/** Makes the page; `context` is of the latest release. */
export function makeComparePage(context: ReleaseContext): ComparePageView {
  const { series, publication, messages } = context;
  const comparisons = series.releases.map(({ comparison }) => comparison);
  return {
    description: messages.comparisons.compareDescription(textOf(publication.title, context)),
    indicators: listComparedIndicators(comparisons).flatMap((code) => makeIndicatorLink(code, series, context)),
    years: listYears(series, context),
  };
}

/** The page of the indicator in the latest release that has it. */
function makeIndicatorLink(
  code: string,
  series: PublishedSeries,
  { publication, language, scheme }: ReleaseContext,
): ComparePageView['indicators'] {
  const published = series.releases.find(({ comparison }) => listIndicators(comparison).includes(code));
  const indicator = publication.indicators.get(code);
  if (published === undefined || indicator === undefined) return [];
  const period = published.release.period.id;
  const page = { kind: 'indicator', publication: publication.code, period, indicator: code } as const;
  return [
    {
      code,
      text: textOf(indicator.label, makeReleaseContext(series, published, language, scheme)),
      address: addressOf(page, language, scheme),
      file: addressOfDownload(
        { kind: 'api', file: 'indicator', publication: publication.code, indicator: code },
        language,
        scheme,
      ),
    },
  ];
}

function listYears(
  series: PublishedSeries,
  { language, scheme, publication }: ReleaseContext,
): ComparePageView['years'] {
  const compared = series.releases.filter((published) => hasComparisons(series, published));
  const years = Map.groupBy(compared, ({ release }) => String(release.period.year));
  return [...years].map(([year, releases]) => ({
    year,
    releases: releases.map(({ release: { period } }) => ({
      text: capitalize(formatPeriod(period, publication, language)),
      address: addressOf({ kind: 'comparisons', publication: publication.code, period: period.id }, language, scheme),
    })),
  }));
}
