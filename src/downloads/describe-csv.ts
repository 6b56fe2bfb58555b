// CSV on the Web: what the columns of a CSV file hold, beside it (W3C Recommendations of 17 December 2015: Metadata Vocabulary for
// Tabular Data; Model for Tabular Data and Metadata on the Web). A reader finds it by the address of the file and `-metadata.json`.

import { addressOf } from '../site/address-of.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import { type FiguresSubject, pageOfFigures } from '../site/figures-subject.ts';
import { type Language, type LocalizedText, languages, selectText } from '../statistics/language.ts';
import type { ReleaseContext } from '../views/release-context.ts';
import { type FigureColumn, listFigureColumns } from './figure-columns.ts';
import { makeFigureRows } from './figure-rows.ts';
import { titleOfRelease } from './release-facts.ts';

/** The metadata of the CSV file of the subject, as text. */
export function describeCsv(subject: FiguresSubject, context: ReleaseContext, origin: string): string {
  const { publication, published, language, scheme } = context;
  const { dimensions } = makeFigureRows(subject, context);
  const columns = listFigureColumns(dimensions, publication);
  const address = addressOfDownload({ ...subject, format: 'csv' }, language, scheme);
  const page = new URL(addressOf(pageOfFigures(subject), language, scheme), origin).href;
  const released = published.release.declaration.released_on;
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: address.slice(address.lastIndexOf('/') + 1),
    'dc:title': titleOfRelease(context),
    'dc:publisher': {
      'schema:name': valuesOf(publication.producer.name, context),
      'schema:url': { '@id': publication.producer.url },
    },
    'dc:license': { '@id': publication.licence.url },
    'dc:source': { '@id': page },
    ...(released !== undefined && 'period' in subject && { 'dc:issued': { '@value': released, '@type': 'date' } }),
    dialect: {
      delimiter: ',',
      doubleQuote: true,
      encoding: 'utf-8',
      header: true,
      headerRowCount: 1,
      lineTerminators: ['\r\n'],
      quoteChar: '"',
    },
    tableSchema: {
      columns: columns.map((column) => describeColumn(column, language)),
      primaryKey: columns.filter(({ isKey }) => isKey).map(({ name }) => name),
    },
  };
  return `${JSON.stringify(metadata)}\n`;
}

function describeColumn(
  { name, titles, descriptions, type, pattern, isList, isRequired }: FigureColumn,
  language: Language,
) {
  // The name stands in the file: a reader compares it with the titles, and takes `und` for any language.
  return {
    name,
    titles: { und: name, ...titles },
    'dc:description': descriptions[language],
    datatype: type === 'number' ? 'number' : { base: 'string', ...(pattern !== undefined && { format: pattern }) },
    ...(isList && { separator: ' ' }),
    ...(isRequired && { required: true }),
    // What stands where there is nothing.
    null: '',
  };
}

/** The text in each language that it is written in. */
function valuesOf(text: LocalizedText, { publication }: ReleaseContext) {
  const found = languages.map((language) => selectText(text, language, publication.language));
  const byLanguage = new Map(found.map(({ language, text: value }) => [language, value]));
  return [...byLanguage].map(([language, value]) => ({ '@value': value, '@language': language }));
}
