// Where the source of a figure stands: its row on the page of its indicator. Every figure on a page leads there.
import { addressOf } from '../site/address-of.ts';
import { anchorOf } from '../site/figure-anchor.ts';
import type { Change } from '../statistics/change.ts';
import type { Address } from '../statistics/observation.ts';
import { escapeHtml } from './escape-html.ts';
import type { ReleaseContext } from './release-context.ts';

/** On the page of an indicator: what it means, and its figures in all periods. No category has such a code. */
export const definitionAnchor = 'definition';
export const periodsAnchor = 'periods';
/** Where the remarks stand on the page of notes. */
export const remarksAnchor = 'anmarkningar';

/** The page of the indicator in the release of the context, in the version that it is of. */
export function addressOfIndicator(indicator: string, context: ReleaseContext): string {
  const { published, publication, language, scheme } = context;
  const { period, version } = published.release;
  const at = { publication: publication.code, period: period.id, ...(published.supersededBy && { version }) };
  return addressOf({ kind: 'indicator', ...at, indicator }, language, scheme);
}

/** The row of the figure on its indicator's page. */
export function addressOfFigure({ indicator, categories }: Address, context: ReleaseContext): string {
  return `${addressOfIndicator(indicator, context)}#${anchorOf(categories, context.publication.dimensions)}`;
}

/** The row that tells of the change of the figure at `address`: for a stated one, that of the producer's own figure. */
export function addressOfChange(change: Change, address: Address, context: ReleaseContext): string {
  return addressOfFigure(change.kind === 'reported' ? change.observation : address, context);
}

/**
 * The row of a figure of any period: in the release itself when that shows the period, otherwise in the release of
 * the period or in one that is compared with it. Nothing when no release shows the period.
 */
export function addressOfFigureIn(period: string, address: Address, context: ReleaseContext): string | undefined {
  const { comparison, series } = context;
  if (period === comparison.current.period.id || period === comparison.since) return addressOfFigure(address, context);
  const { releases } = series;
  const published =
    releases.find(({ release }) => release.period.id === period) ??
    releases.find((one) => one.comparison.since === period);
  return published && addressOfFigure(address, { ...context, published });
}

/** A figure in running text, leading to its source. */
export function renderFigureLink(address: string | undefined, html: string): string {
  return address === undefined ? html : `<a class="traced" href="${escapeHtml(address)}">${html}</a>`;
}
