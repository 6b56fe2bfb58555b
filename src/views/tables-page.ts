// The page of all tables of a release.
import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import { linkToFiles, listDownloadLinks } from './download-links.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { type ReleaseContext, releaseAt, textOf } from './release-context.ts';
import { makeTableView, type TableView } from './table-view.ts';

export interface TablesPageView {
  readonly period: string;
  readonly description: string;
  readonly release: LinkView;
  readonly contents: readonly LinkView[];
  readonly tables: readonly (TableView & { readonly downloads: readonly LinkView[] })[];
  readonly downloads: readonly LinkView[];
}

/** Every table, whole, in the order that the publication declares. */
export function makeTablesPage(context: ReleaseContext): TablesPageView {
  const { comparison, publication, language, messages, scheme } = context;
  const { period } = comparison.current;
  const label = formatPeriod(period, publication, language);
  const title = textOf(publication.title, context);
  const tables = [...comparison.current.tables.values()].map((table) => ({
    ...makeTableView(table, context),
    downloads: linkToFiles({ kind: 'table', ...releaseAt(context), table: table.name }, context),
  }));
  return {
    period: capitalize(label),
    description: messages.page.tablesDescription(title, formatPeriodMonths(period, language)),
    release: {
      text: `${title}, ${label}`,
      address: addressOf({ kind: 'release', ...releaseAt(context) }, language, scheme),
    },
    contents: tables.map(({ caption, name }) => ({ text: caption, address: `#${name}` })),
    tables,
    downloads: listDownloadLinks(context),
  };
}
