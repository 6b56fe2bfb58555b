// What can be found of a publication: its indicators, departments, categories, tables and pages, each once, whatever the
// number of its releases; with the latest figure, which is what readers look for most.
import type { PublishedSeries } from '../loaders/load-series.ts';
import type { Subject } from '../search/search-index.ts';
import type { AddressScheme } from '../site/address-of.ts';
import { listFindable } from '../site/findable-releases.ts';
import type { Language } from '../statistics/language.ts';
import { makeReleaseContext } from './release-context.ts';
import { listCategoryFigures } from './search-answers.ts';
import { makeCategory, makeDepartments, makeIndicators } from './search-measured.ts';
import { makePages, makeRelease, makeTables } from './search-read.ts';
import type { SubjectSource } from './search-source.ts';

/** Everything of the publication that can be found; nothing while it has only drafts. */
export function makeSubjects(series: PublishedSeries, language: Language, scheme: AddressScheme): readonly Subject[] {
  const releases = listFindable(series);
  const [latest] = releases;
  if (latest === undefined) return [];
  const figures = listCategoryFigures(releases.map(({ release }) => release));
  const context = makeReleaseContext(series, latest, language, scheme);
  const source: SubjectSource = { series, releases, scheme, context, figures };
  return [
    ...makeIndicators(source),
    ...makeDepartments(source),
    ...figures.flatMap((figure) => makeCategory(figure, source) ?? []),
    ...makePages(source),
    makeRelease(source),
    ...makeTables(source),
  ];
}
