// The files that search reads, as JSON: made from the texts that the pages show.
import { formatPeriod } from '../format/format-period.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import type { SearchIndex, TextFile } from '../search/search-index.ts';
import type { AddressScheme } from '../site/address-of.ts';
import { countWordFiles, listFindable } from '../site/findable-releases.ts';
import type { SearchFile } from '../site/search-reference.ts';
import { type Language, selectText } from '../statistics/language.ts';
import { writeNarrativeText } from '../views/narrative-text.ts';
import { findRelease } from '../views/page-context.ts';
import { capitalize } from '../views/page-frame.ts';
import { makeReleaseContext } from '../views/release-context.ts';
import { releaseNarrative } from '../views/search-source.ts';
import { makeSubjects } from '../views/search-subjects.ts';
import { makeWordFiles } from './search-words.ts';

/** The text of the file. */
export function writeSearchFile(
  file: SearchFile,
  series: PublishedSeries,
  { language, scheme }: { readonly language: Language; readonly scheme: AddressScheme },
): string {
  switch (file.kind) {
    case 'index':
      return JSON.stringify(makeIndex(series, language, scheme));
    case 'words':
      return JSON.stringify(makeWordFiles(series, language, scheme)[file.number] ?? {});
    case 'texts':
      return JSON.stringify(makeTexts(file.period, series, language, scheme));
  }
}

function makeIndex(series: PublishedSeries, language: Language, scheme: AddressScheme): SearchIndex {
  const { publication } = series;
  return {
    title: selectText(publication.title, language, publication.language).text,
    languages: [...new Set([language, publication.language])],
    releases: listFindable(series).map(({ release: { period } }) => [
      period.id,
      capitalize(formatPeriod(period, publication, language)),
    ]),
    wordFiles: countWordFiles(series),
    subjects: makeSubjects(series, language, scheme),
  };
}

function makeTexts(period: string, series: PublishedSeries, language: Language, scheme: AddressScheme): TextFile {
  const published = findRelease(series, { period });
  const context = makeReleaseContext(series, published, language, scheme);
  const { release, departments } = published.narratives;
  const texts = [[releaseNarrative, release] as const, ...departments].flatMap(([name, narrative]) => {
    const own = name === releaseNarrative ? context : { ...context, department: name };
    const text = writeNarrativeText(narrative, own);
    if (text === undefined) return [];
    return [[name, { text: text.text, ...(text.language !== language && { language: text.language }) }] as const];
  });
  return Object.fromEntries(texts);
}
