// The Data Package descriptor of a release: its CSV files and what their columns hold (Data Package 2.0, datapackage.org). Its paths
// hold on the site and in the archive of the release alike, since both have the files in the same places below it.
import { addressOfDownload } from '../site/address-of-download.ts';
import type { FiguresSubject } from '../site/figures-subject.ts';
import type { Language } from '../statistics/language.ts';
import { type ReleaseContext, releaseAt, textOf } from '../views/release-context.ts';
import { type FigureColumn, listFigureColumns } from './figure-columns.ts';
import { makeFigureRows } from './figure-rows.ts';
import { titleOfRelease, urlOfRelease } from './release-facts.ts';

const profile = 'https://datapackage.org/profiles/2.0';

/** A CSV file of the package. */
export interface PackagedFile {
  readonly subject: FiguresSubject;
  /** Below the descriptor. */
  readonly path: string;
  /** For machines: of the table, or of all figures. */
  readonly name: string;
  readonly title: string;
}

/** All figures of the release in one file, and each table. */
export function listPackagedFiles(context: ReleaseContext): readonly PackagedFile[] {
  const { language, messages, scheme, published } = context;
  const at = releaseAt(context);
  const folder = addressOfDownload({ kind: 'package', ...at }, language, scheme).replace(/[^/]*$/, '');
  const pathOf = (subject: FiguresSubject): string =>
    addressOfDownload({ ...subject, format: 'csv' }, language, scheme).slice(folder.length);
  const all = { kind: 'tables', ...at } as const;
  return [
    { subject: all, path: pathOf(all), name: 'all', title: messages.downloads.package.all },
    ...[...published.release.tables.values()].map(({ name: table, declaration }) => {
      const subject = { kind: 'table', ...at, table } as const;
      return { subject, path: pathOf(subject), name: table, title: textOf(declaration.title, context) };
    }),
  ];
}

/** The descriptor, as text. */
export function describePackage(context: ReleaseContext, origin: string): string {
  const { publication, published, language, messages } = context;
  const { release } = published;
  const { version, period, declaration } = release;
  const title = titleOfRelease(context);
  const name = `${publication.code}-${period.id.toLowerCase()}`;
  const descriptor = {
    $schema: `${profile}/datapackage.json`,
    name,
    title,
    description: messages.downloads.package.description(textOf(publication.title, context), period.id),
    homepage: urlOfRelease(context, origin),
    // Semantic versioning asks for three numbers.
    version: `${version.slice(1)}.0.0`,
    ...(declaration.released_on !== undefined && { created: `${declaration.released_on}T00:00:00Z` }),
    licenses: [{ path: publication.licence.url, title: textOf(publication.licence.name, context) }],
    contributors: [
      { title: textOf(publication.producer.name, context), path: publication.producer.url, roles: ['publisher'] },
    ],
    ...(declaration.source !== undefined && { sources: [{ title: textOf(declaration.source.title, context) }] }),
    resources: listPackagedFiles(context).map((file) => describeFile(file, context, language)),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function describeFile({ subject, path, name, title }: PackagedFile, context: ReleaseContext, language: Language) {
  const { dimensions } = makeFigureRows(subject, context);
  const columns = listFigureColumns(dimensions, context.publication);
  return {
    $schema: `${profile}/dataresource.json`,
    name,
    path,
    type: 'table',
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: `${profile}/tabledialect.json`,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      $schema: `${profile}/tableschema.json`,
      fields: columns.map((column) => describeField(column, language)),
      primaryKey: columns.filter(({ isKey }) => isKey).map(({ name: key }) => key),
      missingValues: [''],
    },
  };
}

function describeField(
  { name, titles, descriptions, type, pattern, isList, isRequired }: FigureColumn,
  language: Language,
) {
  const whole = isList ? `${pattern}( ${pattern})*` : pattern;
  const constraints = { ...(isRequired && { required: true }), ...(whole !== undefined && { pattern: whole }) };
  return {
    name,
    type: type === 'number' ? 'number' : 'string',
    title: titles[language],
    description: descriptions[language],
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
