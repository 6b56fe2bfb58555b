// The files of figures: tidy rows as CSV, and the same rows as JSON with what they are of.
import { addressOf } from '../site/address-of.ts';
import type { RowsReference } from '../site/address-of-download.ts';
import { type FiguresSubject, pageOfFigures } from '../site/figures-subject.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { nameCategories, type ReleaseContext, textOf } from '../views/release-context.ts';
import { listFigureColumns } from './figure-columns.ts';
import { makeFigureRows } from './figure-rows.ts';
import { writeCsv } from './write-csv.ts';

/** The text of the file of rows. */
export function writeFigures({ format, ...subject }: RowsReference, context: ReleaseContext): string {
  return format === 'json' ? writeJson(subject, context) : writeTidyCsv(subject, context);
}

/** A line a figure. */
export function writeTidyCsv(subject: FiguresSubject, context: ReleaseContext): string {
  const { dimensions, rows } = makeFigureRows(subject, context);
  const columns = listFigureColumns(dimensions, context.publication);
  return writeCsv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ read }) => read(row))),
  );
}

/** What the file is of, then the rows, a line each: a third smaller than with a line for each member. */
function writeJson(subject: FiguresSubject, context: ReleaseContext): string {
  const { publication, language, scheme } = context;
  const file = {
    publication: publication.code,
    title: textOf(publication.title, context),
    producer: textOf(publication.producer.name, context),
    licence: publication.licence.url,
    language,
    page: addressOf(pageOfFigures(subject), language, scheme),
    ...nameSubject(subject, context),
    ...('period' in subject && describeRelease(context)),
  };
  const rows = makeFigureRows(subject, context).rows.map((row) => JSON.stringify(row));
  return `${JSON.stringify(file).slice(0, -1)},"figures":[\n${rows.join(',\n')}\n]}\n`;
}

function describeRelease({ comparison, published }: ReleaseContext) {
  const { period, version, declaration } = comparison.current;
  return {
    period: period.id,
    version,
    released_on: declaration.released_on ?? null,
    // Only a seal makes it true that nothing has changed since.
    modified_on: published.seal === undefined ? null : (declaration.released_on ?? null),
    seal: published.seal ?? null,
    superseded_by: published.supersededBy?.version ?? null,
  };
}

/** What the figures have in common besides the release: their table, department or indicator. */
function nameSubject(subject: FiguresSubject, context: ReleaseContext) {
  switch (subject.kind) {
    case 'figures':
    case 'tables':
      return {};
    case 'table': {
      const table = context.comparison.current.tables.get(subject.table);
      return { table: subject.table, label: table === undefined ? '' : textOf(table.declaration.title, context) };
    }
    case 'department':
    case 'department-periods': {
      const { department } = subject;
      return { department, label: nameCategories({ [reservedDimensions.department]: department }, context) };
    }
    case 'indicator':
    case 'indicator-periods': {
      const indicator = context.publication.indicators.get(subject.indicator);
      return { indicator: subject.indicator, label: indicator === undefined ? '' : textOf(indicator.label, context) };
    }
  }
}
