// The files that search reads of a publication, each with the fingerprint of what it says.
import type { PublishedSeries } from '../loaders/load-series.ts';
import type { DownloadReference } from './address-of-download.ts';
import { countWordFiles, listFindable } from './findable-releases.ts';
import type { SearchFile } from './search-reference.ts';

export interface ListedSearchFile {
  readonly download: DownloadReference;
  readonly fingerprint: string;
}

/** Its index and its words, which change with any release, and the texts of each release. */
export function listSearchFiles(series: PublishedSeries): readonly ListedSearchFile[] {
  const { code: publication } = series.publication;
  const findable = listFindable(series);
  // A listing of staff ends by itself, on a day that no file changes.
  const listings = findable.filter(({ release }) => release.staff.length > 0).length;
  const ofAll = `${series.fingerprint} ${findable.length} ${listings}`;
  const listed = (file: SearchFile, fingerprint: string): ListedSearchFile => ({
    download: { kind: 'search', publication, file },
    fingerprint,
  });
  return [
    listed({ kind: 'index' }, ofAll),
    ...Array.from({ length: countWordFiles(series) }, (_, number) => listed({ kind: 'words', number }, ofAll)),
    ...findable.map(({ release, fingerprint }) => listed({ kind: 'texts', period: release.period.id }, fingerprint)),
  ];
}
