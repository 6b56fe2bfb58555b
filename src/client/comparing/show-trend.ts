/** A figure in all periods of a kind: a table, and a chart of those since the last break in the series. */
import { formatEarlier } from '../../format/format-comparison.ts';
import { type FigureMessages, figureMessagesIn } from '../../i18n/figure-messages.ts';
import type { LocalizedText } from '../../statistics/language.ts';
import { type Address, addressKey } from '../../statistics/observation.ts';
import { type TrendPoint, traceFigure } from '../../statistics/trend.ts';
import { element } from './element.ts';
import type { IndicatorFigures, IndicatorRelease } from './indicator-figures.ts';
import { contentOf, textOf } from './localized-text.ts';
import { figureParts, head } from './show-comparison.ts';

type Point = TrendPoint<IndicatorRelease>;

/** The table, latest period first, and the points of the chart, earliest first. */
export interface ShownTrend {
  readonly table: HTMLElement;
  readonly charted: readonly { readonly label: string; readonly number: number | null; readonly text: string }[];
}

/** Shows the figure in all periods of the kind of `release`; nothing when there is but one. */
export function showTrend(
  figures: IndicatorFigures,
  release: IndicatorRelease,
  address: Address,
  [name, category]: readonly [LocalizedText, LocalizedText],
): ShownTrend | undefined {
  const releases = figures.releases.filter(({ period }) => period.kind === release.period.kind);
  const current = releases.at(-1);
  const { indicator } = figures.file;
  if (current === undefined || releases.length < 2) return undefined;
  const points = traceFigure(releases, address, indicator, figures.definitions);
  const writing = figures.writing({ current, previous: release, since: release.period.id });
  const { comparing: words } = figureMessagesIn(writing.language);
  const hasTarget = points.some((point) => targetOf(point, address) !== undefined);
  const write = ({ earlier }: Point) => formatEarlier(earlier, indicator, writing);
  const rows = points.toReversed().flatMap((point) => {
    const { told } = point.release;
    const label = textOf(told.label);
    const page = textOf(told.pages);
    const target = targetOf(point, address);
    const row = element(
      'tr',
      {},
      element('th', { scope: 'row' }, page === '' ? label : element('a', { href: page }, label)),
      element('td', {}, ...figureParts(write(point))),
      ...(hasTarget
        ? [element('td', { class: 'trend-target' }, ...(target === undefined ? [] : tellTarget(target, words)))]
        : []),
    );
    if (!point.isBreak) return [row];
    const broken = words.broken(textOf(told.months));
    return [row, element('tr', {}, element('td', { class: 'words', colspan: hasTarget ? '3' : '2' }, broken))];
  });
  const heads = [words.period, words.figure, ...(hasTarget ? [words.target] : [])];
  const table = element(
    'table',
    { class: 'statistics trend' },
    element('caption', { class: 'visually-hidden' }, contentOf(name), ', ', contentOf(category)),
    element('thead', {}, head(heads)),
    element('tbody', {}, ...rows),
  );
  const comparable = points.slice(
    Math.max(
      0,
      points.findLastIndex(({ isBreak }) => isBreak),
    ),
  );
  return {
    table: element('div', { class: 'table-frame table-narrow' }, table),
    charted: comparable.map((point) => ({
      label: textOf(point.release.told.label),
      number: point.value?.kind === 'number' ? point.value.number : null,
      text: write(point).text,
    })),
  };
}

function tellTarget(
  { text, outcome }: NonNullable<ReturnType<typeof targetOf>>,
  { outcomes }: FigureMessages['comparing'],
): readonly [string, HTMLElement] {
  return [textOf(text), element('span', { class: 'words' }, outcomes[outcome])];
}

function targetOf({ release }: Point, address: Address) {
  return release.figures.get(addressKey(address))?.target;
}
