// Everything that the page of an indicator in all periods shows: the whole with its targets, its categories, where the series
// is broken, what has been corrected and what is to be known when one compares.
import { addressOf } from '../site/address-of.ts';
import { listPeriodFigures, type PeriodFigure } from '../site/list-period-figures.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type DefinitionView, makeDefinition } from './definition-view.ts';
import { listCorrections } from './indicator-facts.ts';
import { notReportedIn } from './not-reported-view.ts';
import { comparabilityNotesOn } from './notes.ts';
import { type PageContext, seriesOf } from './page-context.ts';
import type { LinkView } from './page-frame.ts';
import { makePeriodFigure, type PeriodFigureView, selectPeriods } from './period-figure.ts';
import { addressInRelease } from './period-section.ts';
import { namePeriod } from './period-table.ts';
import { type ReleaseContext, textOf } from './release-context.ts';
import { listReportedPeriods, type ReportedPeriod } from './reported-periods.ts';

export interface IndicatorPeriodsView {
  readonly label: string;
  readonly description: string;
  readonly definition: DefinitionView;
  readonly definitionAddress: string;
  readonly kinds: readonly IndicatorKindView[];
  /** What releases remark on how figures can be compared, and what they do not report. */
  readonly remarks: readonly PeriodRemark[];
  readonly corrections: readonly PeriodRemark[];
}

/** The periods of one kind. */
export interface IndicatorKindView {
  readonly kind: string;
  /** "Tertial" */
  readonly name: string;
  /** The whole, then what it is made up of by each dimension that the figures are broken down by alone. */
  readonly figures: readonly PeriodFigureView[];
  /** Where figures stand that are broken down in two ways at once; empty when the tables have what there is. */
  readonly elsewhere: readonly LinkView[];
}

export interface PeriodRemark {
  readonly period: string;
  readonly text: string;
}

/** Makes the page. Refuses an indicator that the publication does not declare: no such page is listed. */
export function makeIndicatorPeriodsPage(page: PageContext, code: string): IndicatorPeriodsView {
  const series = seriesOf(page);
  const { publication } = series;
  const { language, scheme } = page;
  const indicator = publication.indicators.get(code);
  if (indicator === undefined) throw new Error(`There is no indicator ${code} in ${publication.code}.`);
  const text = { publication, language };
  const label = textOf(indicator.label, text);
  const { messages } = page.frame;
  const own = [...listPeriodFigures(series).values()].filter(
    (figure) => figure.kind !== 'department' && figure.indicator === code,
  );
  const kinds = [...listReportedPeriods(series, language, scheme)].flatMap(([kind, all]) => {
    const periods = selectPeriods({ indicator: code }, all);
    if (periods.length === 0) return [];
    const figures = own.filter((figure) => figure.periods === kind);
    return [{ kind, name: messages.period.kinds[kind], periods, ...makeKind(indicator, figures, periods) }];
  });
  const periods = kinds.flatMap((one) => one.periods).filter(({ isPublished }) => isPublished);
  const definitions = addressOf({ kind: 'definitions', publication: publication.code }, language, scheme);
  return {
    label,
    description: messages.periods.indicatorDescription(label, textOf(publication.title, text)),
    definition: makeDefinition(indicator, publication, language),
    definitionAddress: `${definitions}#${code}`,
    kinds: kinds.map(({ periods: _, ...kind }) => kind),
    remarks: listRemarks(periods, (context) => [
      ...comparabilityNotesOn({ indicator: code, categories: {} }, context),
      ...notReportedIn([code], context),
    ]),
    corrections: listRemarks(periods, (context) => listCorrections(indicator, context)),
  };
}

function makeKind(
  indicator: Indicator,
  figures: readonly PeriodFigure[],
  periods: readonly ReportedPeriod[],
): Omit<IndicatorKindView, 'kind' | 'name'> {
  const made = figures.map((figure) => makePeriodFigure(figure, periods));
  return {
    figures: made,
    elsewhere:
      made.length > 0
        ? []
        : periods.flatMap((period) => {
            const address = period.isPublished ? addressInRelease(indicator, period.context) : undefined;
            return address === undefined ? [] : [{ text: namePeriod(period).name, address }];
          }),
  };
}

function listRemarks(
  periods: readonly ReportedPeriod[],
  listIn: (context: ReleaseContext) => readonly string[],
): readonly PeriodRemark[] {
  return periods.flatMap((period) => listIn(period.context).map((text) => ({ period: namePeriod(period).name, text })));
}
