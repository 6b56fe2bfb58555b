// Everything that the page of an indicator in all periods shows: the whole with its targets, its categories, where the series
// is broken, what has been corrected and what is to be known when one compares.
import { addressOf } from '../site/address-of.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { total } from '../statistics/observation.ts';
import { type DefinitionView, makeDefinition } from './definition-view.ts';
import { listCorrections } from './indicator-facts.ts';
import { notReportedIn } from './not-reported-view.ts';
import { comparabilityNotesOn } from './notes.ts';
import { type PageContext, seriesOf } from './page-context.ts';
import type { LinkView } from './page-frame.ts';
import { addressInRelease, makePeriodSection, type PeriodSection } from './period-section.ts';
import { namePeriod } from './period-table.ts';
import { lowerFirst, nameCategories, nameDimension, type ReleaseContext, textOf } from './release-context.ts';
import { listReportedPeriods, type ReportedPeriod } from './reported-periods.ts';
import { makeWholeSection, type WholeSection } from './whole-section.ts';

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
  readonly whole?: WholeSection;
  /** By each dimension that the figures are broken down by alone. */
  readonly parts: readonly PeriodSection[];
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
  const kinds = [...listReportedPeriods(series, language, scheme)].flatMap(([kind, all]) => {
    const periods = dropUnreported(all, code);
    if (periods.length === 0) return [];
    return [{ kind, name: messages.period.kinds[kind], periods, ...makeKind(indicator, label, periods) }];
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

/** The periods from the first on that has a figure of the indicator; those after it that have none are gaps. */
function dropUnreported(periods: readonly ReportedPeriod[], code: string): readonly ReportedPeriod[] {
  const first = periods.findLastIndex(({ release }) =>
    release.observations.values().some(({ indicator }) => indicator === code),
  );
  return periods.slice(0, first + 1);
}

function makeKind(
  indicator: Indicator,
  label: string,
  periods: readonly ReportedPeriod[],
): Omit<IndicatorKindView, 'kind' | 'name'> {
  const { whole, dimensions } = listBreakdowns(indicator, periods);
  const parts = [...dimensions].flatMap(([dimension, codes]) => makeParts(indicator, dimension, codes, periods));
  const hasTables = whole || parts.length > 0;
  return {
    ...(whole && { whole: makeWholeSection({ label, indicator, categories: {} }, periods) }),
    parts,
    elsewhere: hasTables
      ? []
      : periods.flatMap((period) => {
          const address = period.isPublished ? addressInRelease(indicator, period.context) : undefined;
          return address === undefined ? [] : [{ text: namePeriod(period).name, address }];
        }),
  };
}

/** Whether there is a figure of the whole, and the categories that have one, by the dimension that alone they belong to. */
function listBreakdowns({ code }: Indicator, periods: readonly ReportedPeriod[]) {
  const dimensions = new Map<string, Set<string>>();
  let whole = false;
  for (const { release } of periods) {
    for (const { indicator, categories } of release.observations.values()) {
      if (indicator !== code) continue;
      const broken = Object.entries(categories).filter(([, category]) => category !== total);
      const [only, ...others] = broken;
      if (only === undefined) whole = true;
      else if (others.length === 0) dimensions.set(only[0], (dimensions.get(only[0]) ?? new Set()).add(only[1]));
    }
  }
  return { whole, dimensions };
}

function makeParts(
  indicator: Indicator,
  code: string,
  known: ReadonlySet<string>,
  periods: readonly ReportedPeriod[],
): readonly PeriodSection[] {
  const [latest] = periods;
  const dimension = latest?.context.publication.dimensions.get(code);
  if (latest === undefined || dimension === undefined) return [];
  const { context } = latest;
  const columns = [...dimension.categories.keys()]
    .filter((category) => known.has(category))
    .map((category) => ({
      label: nameCategories({ [code]: category }, context, 'short'),
      indicator,
      categories: { [code]: category },
    }));
  const caption = context.messages.page.by(textOf(indicator.label, context), lowerFirst(nameDimension(code, context)));
  return [makePeriodSection(caption, columns, periods)];
}

function listRemarks(
  periods: readonly ReportedPeriod[],
  listIn: (context: ReleaseContext) => readonly string[],
): readonly PeriodRemark[] {
  return periods.flatMap((period) => listIn(period.context).map((text) => ({ period: namePeriod(period).name, text })));
}
