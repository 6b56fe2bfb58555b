// Everything that the page of a department in all periods shows: its figures, and what it was asked about most.
import { addressOf } from '../site/address-of.ts';
import { hasPage } from '../site/list-pages.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { addressKey, reservedDimensions } from '../statistics/observation.ts';
import { longName } from './department-page.ts';
import { makeMattersView } from './matters-view.ts';
import { type PageContext, seriesOf } from './page-context.ts';
import { makePeriodLines, type PeriodLines } from './period-lines.ts';
import { makePeriodTable, namePeriod, type PeriodRow, type PeriodTable } from './period-table.ts';
import { type ReleaseContext, textOf } from './release-context.ts';
import { listReportedPeriods, type ReportedPeriod } from './reported-periods.ts';
import { softenLongWords } from './soft-hyphens.ts';

export interface DepartmentPeriodsView {
  readonly name: string;
  /** The name with places where a long word may be broken. */
  readonly title: string;
  readonly isLong: boolean;
  readonly description: string;
  readonly lead: string;
  readonly kinds: readonly DepartmentKindView[];
}

/** The periods of one kind. */
export interface DepartmentKindView {
  readonly kind: string;
  /** "Tertial" */
  readonly name: string;
  /** Absent where the department has no figures of its own. */
  readonly table?: PeriodTable;
  /** The lines of its main figure. */
  readonly lines?: PeriodLines;
  /** What it was asked about most, where that is known. */
  readonly matters: readonly (Pick<PeriodRow, 'name' | 'months' | 'address'> & {
    readonly matters: readonly string[];
  })[];
}

/** Makes the page of the department. */
export function makeDepartmentPeriodsPage(page: PageContext, department: string): DepartmentPeriodsView {
  const series = seriesOf(page);
  const { publication } = series;
  const { language, scheme, frame } = page;
  const words = frame.messages.periods;
  const category = publication.dimensions.get(reservedDimensions.department)?.categories.get(department);
  if (category === undefined) throw new Error(`There is no department ${department} in ${publication.code}.`);
  const text = { publication, language };
  const name = textOf(category.label, text);
  return {
    name,
    title: softenLongWords(name, frame.messages.wordEndings),
    isLong: name.length > longName,
    description: words.departmentDescription(name, textOf(publication.title, text)),
    lead: words.departmentLead(textOf(publication.producer.unit, text)),
    kinds: [...listReportedPeriods(series, language, scheme)].flatMap(([kind, all]) => {
      const periods = all.filter(({ release }) =>
        release.observations
          .values()
          .some(({ categories }) => categories[reservedDimensions.department] === department),
      );
      if (periods.length === 0) return [];
      return [{ kind, name: frame.messages.period.kinds[kind], ...makeKind(department, periods) }];
    }),
  };
}

function makeKind(department: string, periods: readonly ReportedPeriod[]): Omit<DepartmentKindView, 'kind' | 'name'> {
  const columns = listOwnIndicators(department, periods).map((indicator) => ({
    label: nameShort(indicator, periods),
    indicator,
    categories: { [reservedDimensions.department]: department },
  }));
  const [main] = columns;
  const lines = main && makePeriodLines(main.label, [main], periods);
  return {
    ...(main && { table: makePeriodTable(columns, periods, (context) => addressIn(department, context)) }),
    ...(lines && { lines }),
    matters: periods.flatMap((period) => {
      if (!period.isPublished) return [];
      const { matters } = makeMattersView(department, { ...period.context, department });
      const address = addressIn(department, period.context);
      const row = { ...namePeriod(period), ...(address !== undefined && { address }) };
      return matters.length === 0 ? [] : [{ ...row, matters: matters.map(({ name }) => name) }];
    }),
  };
}

/** The indicators with a figure for the department as a whole, in the order of the tables, those of the latest period first. */
function listOwnIndicators(department: string, periods: readonly ReportedPeriod[]): readonly Indicator[] {
  const categories = { [reservedDimensions.department]: department };
  const found = new Map<string, Indicator>();
  for (const { release, context } of periods) {
    for (const [key, { indicator: code }] of release.observations) {
      const indicator = context.publication.indicators.get(code);
      if (indicator === undefined || indicator.reports_change_of !== undefined || found.has(code)) continue;
      if (key === addressKey({ indicator: code, categories })) found.set(code, indicator);
    }
  }
  return [...found.values()];
}

function nameShort({ short_label: short, label }: Indicator, [latest]: readonly ReportedPeriod[]): string {
  return latest === undefined ? '' : textOf(short ?? label, latest.context);
}

function addressIn(department: string, context: ReleaseContext): string | undefined {
  const { publication, published, series, language, scheme } = context;
  const { period } = published.release;
  const page = { kind: 'department', publication: publication.code, period: period.id, department } as const;
  return hasPage(page, series, published) ? addressOf(page, language, scheme) : undefined;
}
