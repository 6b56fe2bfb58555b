// The page of all tables of a release.
import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { type ReleaseContext, textOf } from './release-context.ts';
import { makeTableView, type TableView } from './table-view.ts';

export interface TablesPageView {
  readonly period: string;
  readonly months: string;
  readonly release: LinkView;
  readonly tables: readonly TableView[];
}

/** Every table, whole, in the order that the publication declares. */
export function makeTablesPage(context: ReleaseContext): TablesPageView {
  const { comparison, publication, language, scheme } = context;
  const { period } = comparison.current;
  const label = formatPeriod(period, publication, language);
  return {
    period: capitalize(label),
    months: formatPeriodMonths(period, language),
    release: {
      text: `${textOf(publication.title, context)}, ${label}`,
      address: addressOf({ kind: 'release', publication: publication.code, period: period.id }, language, scheme),
    },
    tables: [...comparison.current.tables.values()].map((table) => makeTableView(table, context)),
  };
}
