// All figures of an indicator in a release, a row a category, each with the sources of what stands in the row.
import { formatPeriodMonths } from '../format/format-period.ts';
import { formatTarget } from '../format/format-target.ts';
import { anchorOf } from '../site/figure-anchor.ts';
import { compareFigure } from '../statistics/change.ts';
import { findEarlier } from '../statistics/earlier-figure.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Categories, isNumber, total } from '../statistics/observation.ts';
import { type ComparedFigure, listFigures } from '../statistics/release-indicators.ts';
import { targetFor } from '../statistics/target-outcome.ts';
import { comparedMonths, nameCategories, nameDimension, type ReleaseContext } from './release-context.ts';
import { softenLongWords } from './soft-hyphens.ts';
import { makeCellSource, makeChangeSources, makeSumSource, type SourceView } from './source-view.ts';
import { type CellView, makeCells } from './table-cells.ts';

export interface FigureRowView {
  /** Stable within a release: `total`, `val-1`, `skola.avgift`. */
  readonly id: string;
  readonly head: string;
  readonly isTotal: boolean;
  /** This period, and where anything is compared the one before and the change. */
  readonly cells: readonly CellView[];
  readonly sources: readonly SourceView[];
}

/** Rows that are broken down in the same way. */
export interface FigureGroupView {
  /** "Svarsgrupp"; empty for the whole. */
  readonly head: string;
  readonly rows: readonly FigureRowView[];
}

/** The columns and rows of the indicator's figures: the whole first, then each dimension, in the order of the tables. */
export function makeFigureGroups(
  indicator: Indicator,
  context: ReleaseContext,
): { readonly columns: readonly string[]; readonly groups: readonly FigureGroupView[] } {
  const { comparison, language, messages } = context;
  const figures = listFigures(comparison, indicator.code);
  const compared =
    figures.some(({ previous }) => isNumber(previous)) || figures.some((one) => isChanged(one, indicator, context));
  const months = formatPeriodMonths(comparison.current.period, language);
  const byDimensions = Map.groupBy(figures, ({ categories }) => listBroken(categories).join(' '));
  const groups = [...byDimensions].map(
    ([dimensions, own]): FigureGroupView => ({
      head:
        dimensions === ''
          ? ''
          : dimensions
              .split(' ')
              .map((code) => nameDimension(code, context))
              .join(', '),
      rows: own.map((figure) => makeRow(figure, indicator, compared, context)),
    }),
  );
  return {
    columns: compared ? [months, comparedMonths(context), messages.page.change] : [months],
    groups: groups.sort((a, b) => Number(b.head === '') - Number(a.head === '')),
  };
}

function isChanged(
  { categories }: ComparedFigure,
  { code }: Indicator,
  { comparison, publication }: ReleaseContext,
): boolean {
  return compareFigure(comparison, { indicator: code, categories }, publication).kind !== 'none';
}

/** The dimensions that the categories are of; none for the whole. */
function listBroken(categories: Categories): readonly string[] {
  return Object.keys(categories).filter((dimension) => categories[dimension] !== total);
}

function makeRow(
  figure: ComparedFigure,
  indicator: Indicator,
  compared: boolean,
  context: ReleaseContext,
): FigureRowView {
  const { categories, current, previous } = figure;
  const broken = Object.fromEntries(
    listBroken(categories).map((dimension) => [dimension, categories[dimension] ?? total]),
  );
  const isTotal = Object.keys(broken).length === 0;
  const { comparison, publication } = context;
  const address = { indicator: indicator.code, categories };
  const earlier = findEarlier(comparison, address, publication);
  const cells = earlier.kind === 'figure' ? earlier.figure.cells : [previous].filter((one) => one !== undefined);
  const change = compareFigure(comparison, address, publication);
  return {
    id: anchorOf(categories, context.publication.dimensions),
    head: softenLongWords(
      isTotal ? nameWhole(categories, context) : nameCategories(broken, context),
      context.messages.wordEndings,
    ),
    isTotal,
    cells: makeCells({ indicator, categories, compared }, context),
    sources: [
      ...[current, ...cells].flatMap((one) => (one === undefined ? [] : [makeCellSource(one, indicator, context)])),
      ...(earlier.kind === 'figure' ? makeSumSource(earlier.figure, indicator, context) : []),
      ...makeChangeSources(change, indicator, context),
      ...makeTargetSource(indicator, categories, context),
    ],
  };
}

/** "Hela Kundcenter", as the dimension calls it. */
function nameWhole(categories: Categories, context: ReleaseContext): string {
  return nameCategories(categories, context) || context.messages.trace.whole;
}

/** A target is declared, not observed. */
function makeTargetSource(
  indicator: Indicator,
  categories: Categories,
  context: ReleaseContext,
): readonly SourceView[] {
  const target = targetFor(indicator, categories, context.comparison.current.period);
  if (target === undefined) return [];
  const figure = formatTarget(target, indicator, context.language, 'table');
  return [{ figure, text: context.messages.trace.target('indicators.yaml'), marker: '' }];
}
