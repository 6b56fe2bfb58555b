// One indicator in all periods, written for the site's own API: the observations as they are, with the texts of the tables.
import { formatPeriod, formatPeriodMonths } from '../../format/format-period.ts';
import { formatTarget } from '../../format/format-target.ts';
import type { PublishedRelease, PublishedSeries } from '../../loaders/load-series.ts';
import { type AddressScheme, addressOf } from '../../site/address-of.ts';
import type { Indicator } from '../../statistics/indicator.ts';
import { type LocalizedText, selectText } from '../../statistics/language.ts';
import { addressKey, type Observation, total } from '../../statistics/observation.ts';
import { comparePeriods } from '../../statistics/reference-period.ts';
import { comparedPeriod, type ReleaseVersion } from '../../statistics/release.ts';
import { findRevision } from '../../statistics/revision.ts';
import { assessTarget, targetFor } from '../../statistics/target-outcome.ts';
import { comparabilityNotesOn } from '../../views/notes.ts';
import { capitalize } from '../../views/page-frame.ts';
import { makeReleaseContext, nameCategories, type ReleaseContext } from '../../views/release-context.ts';
import { formatFigure } from '../../views/revision-mark.ts';
import { type ApiContext, urlOf } from './api-context.ts';
import type { Texts } from './api-parts.ts';
import { composeDefinition, composeDimension } from './compose-definitions.ts';
import type { IndicatorFile } from './indicator-file.ts';

/** What the file is written with. */
interface Writing {
  readonly series: PublishedSeries;
  readonly latest: PublishedRelease;
  readonly indicator: Indicator;
  /** Indicators that state the changes of it. */
  readonly stating: readonly Indicator[];
  /** A context in each language of the site, of the latest release. */
  readonly contexts: readonly ReleaseContext[];
  readonly scheme: AddressScheme;
}

type FilePeriod = IndicatorFile['periods'][number];

/** Makes the file. Throws when the publication does not declare the indicator. */
export function composeIndicatorFile(code: string, series: PublishedSeries, api: ApiContext): IndicatorFile {
  const { catalogue, scheme } = api;
  const { publication, releases } = series;
  const indicator = publication.indicators.get(code);
  const [latest] = releases;
  if (indicator === undefined || latest === undefined) throw new Error(`There is nothing to tell of ${code}.`);
  const contexts = catalogue.site.languages.map((language) => makeReleaseContext(series, latest, language, scheme));
  const stating = [...publication.indicators.values()].filter((one) => one.reports_change_of === code);
  const writing = { series, latest, indicator, stating, contexts, scheme };
  const versions = listTelling(listAllVersions(series), [indicator, ...stating]);
  const categories = listCategories(versions, indicator, stating);
  const used = new Set(categories.flatMap((one) => Object.keys(one)));
  const textsOf = (text: LocalizedText): Texts => inEach(contexts, (context) => textIn(text, context));
  return {
    $schema: urlOf({ kind: 'api', file: 'schema', schema: 'indicator' }, api),
    links: {
      self: urlOf({ kind: 'api', file: 'indicator', publication: publication.code, indicator: code }, api),
      publication: urlOf({ kind: 'api', file: 'publication', publication: publication.code }, api),
    },
    publication: {
      code: publication.code,
      title: textsOf(publication.title),
      producer: textsOf(publication.producer.name),
      licence: publication.licence.url,
    },
    indicator: composeDefinition(indicator, textsOf),
    dimensions: [...publication.dimensions.values()]
      .filter((dimension) => used.has(dimension.code))
      .map((dimension) => composeDimension(dimension, textsOf)),
    categories: categories.map((one) => ({
      categories: one,
      label: inEach(contexts, (context) => nameCategories(one, context) || context.messages.trace.whole),
    })),
    periods: versions.map((version) => composePeriod(version, writing)),
    stated_by: stating.map((one) => composeDefinition(one, textsOf)),
  };
}

/** The releases and the periods that they are only compared with, earliest first. */
function listAllVersions({ releases }: PublishedSeries): readonly ReleaseVersion[] {
  const versions = new Map<string, ReleaseVersion>();
  for (const { release, comparison } of releases) {
    if (comparison.previous !== undefined) versions.set(comparison.previous.period.id, comparison.previous);
    versions.set(release.period.id, release);
  }
  return [...versions.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

/** The versions that have a figure of the indicators, and those that they are compared with. */
function listTelling(versions: readonly ReleaseVersion[], indicators: readonly Indicator[]): readonly ReleaseVersion[] {
  const telling = versions.filter((one) => tells(one, indicators));
  const periods = new Set(telling.flatMap((one) => [one.period.id, comparedPeriod(one).id]));
  return versions.filter(({ period }) => periods.has(period.id));
}

function tells({ observations }: ReleaseVersion, indicators: readonly Indicator[]): boolean {
  return observations.values().some((one) => indicators.some(({ code }) => code === one.indicator));
}

/** Each once: those of the latest period first. */
function listCategories(versions: readonly ReleaseVersion[], indicator: Indicator, stating: readonly Indicator[]) {
  const codes = [indicator, ...stating].map(({ code }) => code);
  const found = new Map<string, Observation['categories']>();
  for (const { observations } of versions.toReversed()) {
    for (const one of observations.values()) {
      if (!codes.includes(one.indicator)) continue;
      const key = addressKey({ indicator: indicator.code, categories: one.categories });
      if (!found.has(key)) found.set(key, one.categories);
    }
  }
  const isBroken = (categories: Observation['categories']): boolean =>
    Object.values(categories).some((category) => category !== total);
  return [...found.values()].sort((a, b) => Number(isBroken(a)) - Number(isBroken(b)));
}

function composePeriod(version: ReleaseVersion, writing: Writing): FilePeriod {
  const { series, latest, indicator, stating, contexts, scheme } = writing;
  const { period, declaration, observations } = version;
  const { publication } = series;
  const published = series.releases.find(({ release }) => release === version);
  const page = {
    kind: 'indicator',
    publication: publication.code,
    period: period.id,
    indicator: indicator.code,
  } as const;
  const all = [...observations.values()];
  const own = contexts.map(({ language }) => makeReleaseContext(series, published ?? latest, language, scheme));
  return {
    period,
    label: inEach(contexts, ({ language }) => capitalize(formatPeriod(period, publication, language))),
    months: inEach(contexts, ({ language }) => formatPeriodMonths(period, language)),
    pages: published === undefined ? {} : inEach(contexts, ({ language }) => addressOf(page, language, scheme)),
    comparison_only: declaration.comparison_only,
    status: declaration.status,
    version: version.version,
    ...(declaration.released_on !== undefined && { released_on: declaration.released_on }),
    compared_with: comparedPeriod(version).id,
    figures: all
      .filter((one) => one.indicator === indicator.code)
      .map((one) => composeFigure(one, version, writing, own)),
    stated_changes: all.filter((one) => stating.some(({ code }) => code === one.indicator)).map(composeObservation),
  };
}

function composeObservation({ indicator, categories, period, value, version, source }: Observation) {
  const { file, line, column } = source;
  return { indicator, categories, period, value, version, source: { file, line, column } };
}

function composeFigure(
  observation: Observation,
  { revisions, period }: ReleaseVersion,
  { indicator }: Writing,
  contexts: readonly ReleaseContext[],
): FilePeriod['figures'][number] {
  const change = findRevision(revisions, observation);
  const target = targetFor(indicator, observation.categories, period);
  const [first] = contexts;
  const hasRemarks = first !== undefined && comparabilityNotesOn(observation, first).length > 0;
  return {
    ...composeObservation(observation),
    text: inEach(contexts, (context) => formatFigure(observation, indicator, context, 'table').text),
    ...(change && { changed: change.kind }),
    ...(target && {
      target: {
        ...(target.at_least !== undefined && { at_least: target.at_least }),
        ...(target.at_most !== undefined && { at_most: target.at_most }),
        text: inEach(contexts, ({ language }) => formatTarget(target, indicator, language, 'table')),
        outcome: assessTarget(target, observation),
      },
    }),
    ...(hasRemarks && {
      remarks: inEach(contexts, (context) => comparabilityNotesOn(observation, context).join(' ')),
    }),
  };
}

function inEach(contexts: readonly ReleaseContext[], write: (context: ReleaseContext) => string): Texts {
  return Object.fromEntries(contexts.map((context) => [context.language, write(context)]));
}

function textIn(text: LocalizedText, { language, publication }: ReleaseContext): string {
  return selectText(text, language, publication.language).text;
}
