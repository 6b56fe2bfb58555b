// A table of periods with the lines that are drawn from it.
import { hasPage } from '../site/list-pages.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { addressOfIndicator } from './figure-link.ts';
import { makePeriodLines, type PeriodLines } from './period-lines.ts';
import { makePeriodTable, type PeriodColumn, type PeriodTable } from './period-table.ts';
import type { ReleaseContext } from './release-context.ts';
import type { ReportedPeriod } from './reported-periods.ts';

export interface PeriodSection {
  readonly caption: string;
  readonly table: PeriodTable;
  readonly lines?: PeriodLines;
}

/** Makes the table and its lines for columns of one indicator. */
export function makePeriodSection(
  caption: string,
  columns: readonly PeriodColumn[],
  periods: readonly ReportedPeriod[],
): PeriodSection {
  const [column] = columns;
  const table = makePeriodTable(columns, periods, (context) => column && addressInRelease(column.indicator, context));
  const lines = makePeriodLines(caption, columns, periods);
  return { caption, table, ...(lines && { lines }) };
}

/** The page of the indicator in the release of the context, where that has one. */
export function addressInRelease({ code }: Indicator, context: ReleaseContext): string | undefined {
  const { publication, published, series } = context;
  const { period } = published.release;
  const page = { kind: 'indicator', publication: publication.code, period: period.id, indicator: code } as const;
  return hasPage(page, series, published) ? addressOfIndicator(code, context) : undefined;
}
