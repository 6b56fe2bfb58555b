// A table of periods with the lines that are drawn from it: of an indicator, of its categories, or of a department.
import { addressOf } from '../site/address-of.ts';
import { hasPage } from '../site/list-pages.ts';
import { nameOfPeriodFigure, type PeriodFigure } from '../site/list-period-figures.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { makePeriodLines } from './period-lines.ts';
import { makePeriodSection, type PeriodSection } from './period-section.ts';
import { makePeriodTable, type PeriodColumn } from './period-table.ts';
import { lowerFirst, nameCategories, nameDimension, type ReleaseContext, textOf } from './release-context.ts';
import type { ReportedPeriod } from './reported-periods.ts';
import { makeWholeSection, type WholeSection } from './whole-section.ts';

export interface PeriodFigureView {
  readonly section: PeriodSection | WholeSection;
  /** Its page, to download, embed and cite it. */
  readonly embed: string;
}

/** Makes it of `periods`: those of its kind, latest first, as `selectPeriods` has them. */
export function makePeriodFigure(figure: PeriodFigure, periods: readonly ReportedPeriod[]): PeriodFigureView {
  const [latest] = periods;
  if (latest === undefined) throw new Error(`${nameOfPeriodFigure(figure)} has no periods.`);
  const { context } = latest;
  return { section: makeSection(figure, periods, context), embed: addressOfPeriodFigure(figure, context) };
}

/** The page of the table alone. */
export function addressOfPeriodFigure(figure: PeriodFigure, context: ReleaseContext): string {
  const { publication, language, scheme } = context;
  const page = { kind: 'embed-periods', publication: publication.code, figure: nameOfPeriodFigure(figure) } as const;
  return addressOf(page, language, scheme);
}

/**
 * Of an indicator, the periods from the first on that has a figure of it: those after it that have none are gaps. Of a department,
 * those that have a figure of it.
 */
export function selectPeriods(
  of: { readonly indicator: string } | { readonly department: string },
  periods: readonly ReportedPeriod[],
): readonly ReportedPeriod[] {
  if ('department' in of) {
    return periods.filter(({ release }) =>
      release.observations
        .values()
        .some(({ categories }) => categories[reservedDimensions.department] === of.department),
    );
  }
  const first = periods.findLastIndex(({ release }) =>
    release.observations.values().some(({ indicator }) => indicator === of.indicator),
  );
  return periods.slice(0, first + 1);
}

/** The figures that are followed, in the order of the columns. */
export function listPeriodColumns(figure: PeriodFigure, context: ReleaseContext): readonly PeriodColumn[] {
  const { indicators, dimensions } = context.publication;
  if (figure.kind === 'department') {
    const categories = { [reservedDimensions.department]: figure.department };
    return figure.indicators.flatMap((code) => {
      const indicator = indicators.get(code);
      if (indicator === undefined) return [];
      return [{ label: textOf(indicator.short_label ?? indicator.label, context), indicator, categories }];
    });
  }
  const indicator = indicators.get(figure.indicator);
  if (indicator === undefined) return [];
  if (figure.kind === 'whole') return [{ label: textOf(indicator.label, context), indicator, categories: {} }];
  const known = [...(dimensions.get(figure.dimension)?.categories.keys() ?? [])];
  return known
    .filter((category) => figure.categories.has(category))
    .map((category) => {
      const categories = { [figure.dimension]: category };
      return { label: nameCategories(categories, context, 'short'), indicator, categories };
    });
}

function makeSection(
  figure: PeriodFigure,
  periods: readonly ReportedPeriod[],
  context: ReleaseContext,
): PeriodSection | WholeSection {
  const columns = listPeriodColumns(figure, context);
  const [column] = columns;
  if (column === undefined) throw new Error(`${nameOfPeriodFigure(figure)} has no columns.`);
  const { page } = context.messages;
  if (figure.kind === 'whole') return makeWholeSection(column, periods);
  if (figure.kind === 'parts') {
    const dimension = lowerFirst(nameDimension(figure.dimension, context));
    return makePeriodSection(page.by(textOf(column.indicator.label, context), dimension), columns, periods);
  }
  const lines = makePeriodLines(column.label, [column], periods);
  const caption = page.figuresOf(nameCategories(column.categories, context));
  const table = makePeriodTable(columns, periods, (within) => addressInDepartment(figure.department, within));
  return { caption, table, ...(lines && { lines }) };
}

/** The page of the department in the release of the context, where that has one. */
export function addressInDepartment(department: string, context: ReleaseContext): string | undefined {
  const { publication, published, series, language, scheme } = context;
  const { period } = published.release;
  const page = { kind: 'department', publication: publication.code, period: period.id, department } as const;
  return hasPage(page, series, published) ? addressOf(page, language, scheme) : undefined;
}
