// Whether a kind of chart can tell figures of these indicators truthfully, and which kind can.
import type { ChartDeclaration, DeclaredChartKind } from './chart-declaration.ts';
import type { Indicator } from './indicator.ts';

/** What is wrong with a kind for its figures. */
export const chartMisfits = [
  'change',
  'not-one-share',
  'not-parts',
  'no-target',
  'no-scale',
  'too-many-lines',
  'too-many-columns',
  'nothing-beside',
] as const;
export type ChartMisfit = (typeof chartMisfits)[number];

export interface UnfitKind {
  readonly misfit: ChartMisfit;
  /** The kind that would fit. */
  readonly fitting: DeclaredChartKind;
}

/** The table that the figures are of. */
interface DrawnTable {
  readonly dimensions: readonly string[];
  readonly rows?: readonly string[] | undefined;
}

/** As many as there are colours that can be told apart. */
export const mostSeries = 6;

/** Units of the indicators; more than one cannot share a scale. */
export function listUnits(indicators: readonly Indicator[]): readonly string[] {
  return [...new Set(indicators.map(({ unit }) => unit))];
}

/** What a kind is held against. */
interface DrawnFigures extends DrawnTable {
  readonly indicators: readonly Indicator[];
  readonly areShares: boolean;
  readonly hasTarget: boolean;
}

type Rule = (figures: DrawnFigures) => UnfitKind | undefined;

/** What each kind needs of its figures. */
const rules: Readonly<Record<DeclaredChartKind, Rule>> = {
  bars: findTooManyColumns,
  changes: () => undefined,
  targets: (figures) =>
    figures.hasTarget ? findTooManyColumns(figures) : { misfit: 'no-target', fitting: barsFor(figures) },
  dots: (figures) => {
    if (haveOneScale(figures.indicators)) return findTooManyColumns(figures);
    return { misfit: 'no-scale', fitting: figures.hasTarget ? 'targets' : barsFor(figures) };
  },
  shares: (figures) => {
    const { areShares, indicators } = figures;
    if (areShares && indicators.length > 1 && indicators.length <= mostSeries) return;
    return { misfit: 'not-parts', fitting: areShares && indicators.length === 1 ? 'doughnut' : barsFor(figures) };
  },
  doughnut: ({ indicators: { length }, areShares, hasTarget }) =>
    areShares && length === 1 ? undefined : { misfit: 'not-one-share', fitting: hasTarget ? 'targets' : 'bars' },
  multiples: ({ indicators, dimensions }) => {
    const hasSeries = dimensions.length > 0 && (indicators.length > 1 || dimensions.length > 1);
    return hasSeries ? undefined : { misfit: 'nothing-beside', fitting: 'bars' };
  },
  lines: (figures) => {
    const { indicators, dimensions, rows = [] } = figures;
    const isTooMany = Math.max(indicators.length, rows.length) > mostSeries;
    const isBoth = indicators.length > 1 && dimensions.length > 0;
    return isTooMany || isBoth ? { misfit: 'too-many-lines', fitting: barsFor(figures) } : undefined;
  },
};

/** Columns beside each other for each row are told apart by colour alone; those of a single row have their names. */
function findTooManyColumns(figures: DrawnFigures): UnfitKind | undefined {
  const fitting = barsFor(figures);
  return fitting === 'bars' ? undefined : { misfit: 'too-many-columns', fitting };
}

/** The kind of bars that shows so many columns. */
function barsFor({ indicators, dimensions }: DrawnFigures): 'bars' | 'multiples' {
  return dimensions.length > 0 && indicators.length > mostSeries ? 'multiples' : 'bars';
}

/** Why the kind does not fit, and which one does; nothing when it fits. A change that a producer states may be negative. */
export function findMisfit(
  { kind }: Pick<ChartDeclaration, 'kind'>,
  indicators: readonly Indicator[],
  table: DrawnTable,
): UnfitKind | undefined {
  const areChanges = indicators.some((indicator) => indicator.reports_change_of !== undefined);
  if (areChanges && kind !== 'bars' && kind !== 'lines') return { misfit: 'change', fitting: 'bars' };
  const areShares = indicators.every(({ unit }) => unit === 'percent');
  const hasTarget = indicators.some(({ target }) => target !== undefined);
  return rules[kind]({ ...table, indicators, areShares, hasTarget });
}

/** Whether all lie on the same scale with both ends: per cent, a grade, an index. */
function haveOneScale(indicators: readonly Indicator[]): boolean {
  const ends = indicators.map(({ unit, scale }) => {
    if (scale !== undefined) return `${scale.from}–${scale.to}`;
    return unit === 'percent' ? '0–100' : undefined;
  });
  const [first] = ends;
  return first !== undefined && ends.every((one) => one === first);
}
