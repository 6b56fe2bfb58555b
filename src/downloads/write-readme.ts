// What stands first in the archive of a release: what the files are, what their columns hold, and on what terms.
import { addressOfDownload } from '../site/address-of-download.ts';
import { makeCitation } from '../views/indicator-facts.ts';
import { type ReleaseContext, releaseAt, textOf } from '../views/release-context.ts';
import { listFigureColumns } from './figure-columns.ts';
import { makeFigureRows } from './figure-rows.ts';
import { listReleaseFacts, titleOfRelease, urlOfRelease } from './release-facts.ts';

/** The names of the files, as the archive has them. */
export interface ReadmeFiles {
  readonly all: readonly string[];
  readonly workbook: string;
  readonly folder: string;
}

/** Plain text with lines as Windows ends them, so that every editor shows them. */
export function writeReadme(files: ReadmeFiles, context: ReleaseContext, origin: string): string {
  const { publication, language, messages, scheme } = context;
  const { readme: words, package: packageWords } = messages.downloads;
  const { dimensions } = makeFigureRows({ kind: 'figures', ...releaseAt(context) }, context);
  const columns = listFigureColumns(dimensions, publication);
  const archive = new URL(addressOfDownload({ kind: 'archive', ...releaseAt(context) }, language, scheme), origin).href;
  const lines = [
    ...heading(titleOfRelease(context), '='),
    words.intro,
    archive,
    '',
    ...listReleaseFacts(context, origin).map(({ label, text }) => `${label}: ${text}`),
    '',
    ...heading(words.files, '-'),
    ...files.all.map((name) => `${name}: ${words.all}`),
    `${files.workbook}: ${words.workbook}`,
    `${files.folder}/: ${words.folder}`,
    `*-metadata.json: ${words.csvw}`,
    `datapackage.json: ${words.package}`,
    '',
    ...heading(words.reading, '-'),
    words.csv,
    '',
    ...heading(words.columns, '-'),
    ...columns.map(({ name, descriptions }) => `${name}: ${descriptions[language]}`),
    '',
    ...heading(words.terms, '-'),
    `${textOf(publication.licence.name, context)}: ${publication.licence.url}`,
    '',
    ...heading(words.cite, '-'),
    `${makeCitation(packageWords.all, context)} ${urlOfRelease(context, origin)}`,
    '',
  ];
  return lines.join('\r\n').replaceAll('\u00a0', ' ');
}

function heading(text: string, line: string): readonly string[] {
  return [text, line.repeat(text.length), ''];
}
