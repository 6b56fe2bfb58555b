// The files of figures: tidy rows as CSV, and the same rows as JSON with what the codes mean.
import type { ApiReference, DownloadReference } from '../site/address-of-download.ts';
import { type ReleaseContext, textOf } from '../views/release-context.ts';
import { makeFigureRows } from './figure-rows.ts';
import { writeCsv } from './write-csv.ts';

type FiguresReference = Exclude<DownloadReference, ApiReference | { kind: 'feed' }>;

/** The text of the file. */
export function writeFigures(download: FiguresReference, context: ReleaseContext): string {
  return download.kind === 'figures' && download.format === 'json'
    ? writeJson(download, context)
    : writeTable(download, context);
}

const before = ['period', 'indicator', 'indicator_label'] as const;
const after = ['value', 'unit', 'status', 'version', 'superseded_by', 'source', 'comment'] as const;

/** Each dimension has a column of codes and one of labels. */
function writeTable(download: FiguresReference, context: ReleaseContext): string {
  const { dimensions, rows } = makeFigureRows(download, context);
  const header = [...before, ...dimensions.flatMap((code) => [code, `${code}_label`]), ...after];
  return writeCsv(
    header,
    rows.map((row) => [
      ...before.map((column) => row[column]),
      ...dimensions.flatMap((code) => [row.categories[code] ?? '', row.category_labels[code] ?? '']),
      ...after.map((column) => row[column]),
    ]),
  );
}

/** What the file is of, then the rows. */
function writeJson(download: FiguresReference, context: ReleaseContext): string {
  const { publication, comparison, published, language } = context;
  const { period, version, declaration } = comparison.current;
  const { rows } = makeFigureRows(download, context);
  const file = {
    publication: publication.code,
    title: textOf(publication.title, context),
    producer: textOf(publication.producer.name, context),
    licence: publication.licence.url,
    language,
    period: period.id,
    version,
    released_on: declaration.released_on ?? null,
    // Only a seal makes it true that nothing has changed since.
    modified_on: published.seal === undefined ? null : (declaration.released_on ?? null),
    seal: published.seal ?? null,
    superseded_by: published.supersededBy?.version ?? null,
    figures: rows,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
