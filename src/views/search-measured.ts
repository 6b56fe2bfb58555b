// What is measured, and what it is broken down by, as search finds it: indicators, departments and other categories, each
// with its latest figure.
import { formatPeriod } from '../format/format-period.ts';
import type { PublishedRelease } from '../loaders/load-series.ts';
import { makeRanges } from '../search/ranges.ts';
import type { Subject, SubjectAnswer } from '../search/search-index.ts';
import { addressOf } from '../site/address-of.ts';
import { listDepartments } from '../statistics/departments.ts';
import { rankIndicator } from '../statistics/matters.ts';
import {
  findObservation,
  isNumber,
  type NumberObservation,
  reservedDimensions,
  total,
} from '../statistics/observation.ts';
import { listIndicators } from '../statistics/release-indicators.ts';
import { selectSearchWords } from '../statistics/search-words.ts';
import { addressOfFigure } from './figure-link.ts';
import {
  makeReleaseContext,
  nameCategories,
  nameDimension,
  nameFigure,
  type ReleaseContext,
  textOf,
} from './release-context.ts';
import { formatFigure } from './revision-mark.ts';
import { type CategoryFigure, listReleasesWith } from './search-answers.ts';
import { anyPeriod, type SubjectSource, titled, told, worded } from './search-source.ts';

/** Every indicator with a page; the place in an order says nothing by itself. */
export function makeIndicators({ series, releases, scheme, context }: SubjectSource): readonly Subject[] {
  const { publication } = series;
  const listed = releases.map(({ comparison }) => new Set(listIndicators(comparison)));
  return [...publication.indicators.values()].flatMap((indicator): readonly Subject[] => {
    const { code } = indicator;
    const own = listed.flatMap((codes, index) => (codes.has(code) ? [index] : []));
    if (code === rankIndicator || own.length === 0) return [];
    const title = titled(indicator.label, context);
    const words = selectSearchWords(indicator.search_words, context.language);
    const found = own.flatMap((release) => {
      const observation = findObservation(releases[release]?.release, { indicator: code, categories: {} });
      return isNumber(observation) ? [{ release, observation }] : [];
    })[0];
    return [
      {
        kind: 'indicator',
        ...title,
        ...worded([...(indicator.short_label ? [textOf(indicator.short_label, context)] : []), ...words], title.title),
        ...told(indicator.definition, context),
        address: addressOf(
          { kind: 'indicator', publication: publication.code, period: anyPeriod, indicator: code },
          context.language,
          scheme,
        ),
        releases: makeRanges(own),
        ...(found && { answer: makeAnswer(found.observation, found.release, releases, context) }),
      },
    ];
  });
}

/** Every department with a page. */
export function makeDepartments({ series, releases, scheme, context, figures }: SubjectSource): readonly Subject[] {
  const { publication } = series;
  const { department: dimension } = reservedDimensions;
  const listed = releases.map(
    ({ release, narratives }) =>
      new Set(listDepartments(release, publication.dimensions, narratives.departments.keys()).map(({ code }) => code)),
  );
  const categories = publication.dimensions.get(dimension)?.categories.values() ?? [];
  return [...categories].flatMap(({ code, label, shortLabel, searchWords }): readonly Subject[] => {
    const own = listed.flatMap((codes, index) => (codes.has(code) ? [index] : []));
    if (own.length === 0) return [];
    const title = titled(label, context);
    const words = selectSearchWords(searchWords, context.language);
    const figure = figures.find((one) => one.dimension === dimension && one.category === code);
    const at = { publication: publication.code, period: anyPeriod, department: code };
    return [
      {
        kind: 'department',
        group: nameDimension(dimension, context),
        ...title,
        ...worded([textOf(shortLabel, context), ...words], title.title),
        address: addressOf({ kind: 'department', ...at }, context.language, scheme),
        releases: makeRanges(own),
        narrative: code,
        ...(figure &&
          figure.observation.indicator !== rankIndicator && { answer: labelled(figure, releases, context) }),
      },
    ];
  });
}

/** A category other than a department: where its figure stands, or the department that was asked about it. */
export function makeCategory(
  figure: CategoryFigure,
  { series, releases, scheme, context }: SubjectSource,
): Subject | undefined {
  const { dimension, category, observation } = figure;
  const isElsewhere = dimension === reservedDimensions.department || dimension === reservedDimensions.staffGroup;
  const declared = series.publication.dimensions.get(dimension)?.categories.get(category);
  if (isElsewhere || declared === undefined) return undefined;
  const title = titled(declared.label, context);
  const words = [textOf(declared.shortLabel, context), ...selectSearchWords(declared.searchWords, context.language)];
  const department = observation.categories[reservedDimensions.department];
  const isPlace = observation.indicator === rankIndicator;
  const at = { publication: series.publication.code, period: anyPeriod };
  const isAbout = isPlace && department !== undefined && department !== total;
  const own = addressOfFigure(observation, context).split('#')[1] ?? '';
  return {
    kind: 'category',
    group: nameDimension(dimension, context),
    ...title,
    ...worded(words, title.title),
    address: isAbout
      ? addressOf({ kind: 'department', ...at, department }, context.language, scheme)
      : `${addressOf({ kind: 'indicator', ...at, indicator: observation.indicator }, context.language, scheme)}#${own}`,
    releases: makeRanges(
      listReleasesWith(
        observation,
        releases.map(({ release }) => release),
      ),
    ),
    ...(isAbout && {
      text: context.messages.page.topMattersOf(
        nameCategories({ [reservedDimensions.department]: department }, context),
      ),
    }),
    ...(!isPlace && { answer: labelled(figure, releases, context) }),
  };
}

/** The figure with what it is of besides the category. */
function labelled(figure: CategoryFigure, releases: readonly PublishedRelease[], context: ReleaseContext) {
  const { observation, dimension } = figure;
  const others = Object.entries(observation.categories).filter(([code, one]) => code !== dimension && one !== total);
  const address = { indicator: observation.indicator, categories: Object.fromEntries(others) };
  return { label: nameFigure(address, context), ...makeAnswer(observation, figure.release, releases, context) };
}

function makeAnswer(
  observation: NumberObservation,
  release: number,
  releases: readonly PublishedRelease[],
  { series, language, scheme }: ReleaseContext,
): SubjectAnswer {
  const published = releases[release];
  const indicator = series.publication.indicators.get(observation.indicator);
  if (published === undefined || indicator === undefined) throw new Error(`There is no ${observation.indicator}.`);
  const context = makeReleaseContext(series, published, language, scheme);
  return {
    figure: formatFigure(observation, indicator, context, 'table').text,
    period: formatPeriod(published.release.period, series.publication, language),
    release,
    address: addressOfFigure(observation, context),
  };
}
