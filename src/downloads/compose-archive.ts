// Everything of a release in one zip archive: the same files as on the site, in the same places below the release, and a text that
// tells what they are.
import { addressOfDownload } from '../site/address-of-download.ts';
import { type ReleaseContext, releaseAt } from '../views/release-context.ts';
import { describeCsv } from './describe-csv.ts';
import { describePackage, listPackagedFiles } from './describe-package.ts';
import { writeReleaseWorkbook } from './release-workbook.ts';
import type { ArchiveEntry } from './write-archive.ts';
import { writeFigures, writeTidyCsv } from './write-figures.ts';
import { writeReadme } from './write-readme.ts';

/** The files of the archive, in order. */
export function composeArchive(context: ReleaseContext, origin: string): readonly ArchiveEntry[] {
  const { language, scheme } = context;
  const at = releaseAt(context);
  const release = { kind: 'figures', ...at, format: 'xlsx' } as const;
  const workbook = nameOf(addressOfDownload(release, language, scheme));
  const files = listPackagedFiles(context);
  const [all, ...tables] = files.map(({ path }) => path);
  const json = all?.replace(/csv$/, 'json') ?? '';
  const folder = tables[0]?.replace(/\/.*/, '') ?? '';
  return [
    { name: 'README.txt', content: writeReadme({ all: [all ?? '', json], workbook, folder }, context, origin) },
    { name: workbook, content: writeReleaseWorkbook(context, origin) },
    { name: json, content: writeFigures({ kind: 'tables', ...at, format: 'json' }, context) },
    { name: 'datapackage.json', content: describePackage(context, origin) },
    ...files.flatMap(({ subject, path }) => [
      { name: path, content: writeTidyCsv(subject, context) },
      { name: `${path}-metadata.json`, content: describeCsv(subject, context, origin) },
    ]),
  ];
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
