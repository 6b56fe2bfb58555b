// A publication in the API: what it measures, what that is broken down by, and its releases.
import { formatPeriod } from '../../format/format-period.ts';
import type { PublishedRelease, PublishedSeries } from '../../loaders/load-series.ts';
import type { Indicator } from '../../statistics/indicator.ts';
import type { Language } from '../../statistics/language.ts';
import type { Publication } from '../../statistics/publication.ts';
import { monthsOf, type ReferencePeriod } from '../../statistics/reference-period.ts';
import { listComparedIndicators } from '../../statistics/release-indicators.ts';
import type { TableDeclaration } from '../../statistics/table.ts';
import { type ApiContext, inEach, linkToPages, textsOf, urlOf } from './api-context.ts';
import type { ApiIndicator, ApiPublication, ApiRelease, ApiTable } from './api-files.ts';
import { composeProducer } from './compose-index.ts';

/** Makes the file of the publication. */
export function composePublication({ publication, releases }: PublishedSeries, context: ApiContext): ApiPublication {
  const { code, title, description, producer, licence, language, frequency, tables } = publication;
  const compared = new Set(listComparedIndicators(releases.map(({ comparison }) => comparison)));
  return {
    $schema: urlOf({ kind: 'api', file: 'schema', schema: 'publication' }, context),
    links: {
      self: urlOf({ kind: 'api', file: 'publication', publication: code }, context),
      index: urlOf({ kind: 'api', file: 'index' }, context),
      pages: linkToPages({ kind: 'publication', publication: code }, context),
    },
    code,
    title: textsOf(title, language),
    description: textsOf(description, language),
    producer: composeProducer(producer, language),
    licence: { name: textsOf(licence.name, language), url: licence.url },
    frequency: [...frequency],
    indicators: [...publication.indicators.values()].map((indicator) => ({
      ...composeIndicator(indicator, language),
      ...(compared.has(indicator.code) && {
        link: urlOf({ kind: 'api', file: 'indicator', publication: code, indicator: indicator.code }, context),
      }),
    })),
    dimensions: [...publication.dimensions.values()].map(({ code: dimension, label, categories }) => ({
      code: dimension,
      label: textsOf(label, language),
      categories: [...categories.values()].map((category) => ({
        code: category.code,
        label: textsOf(category.label, language),
        short_label: textsOf(category.shortLabel, language),
      })),
    })),
    tables: Object.entries(tables).map(([table, declaration]) =>
      composeTable(table, declaration, declaration.indicators, language),
    ),
    releases: releases.map((published) => listRelease(published, publication, context)),
  };
}

/** A table: of the publication with all its indicators, of a release with those that it has. */
export function composeTable(
  code: string,
  { title, note, dimensions }: TableDeclaration,
  indicators: readonly string[],
  language: Language,
): ApiTable {
  return {
    code,
    title: textsOf(title, language),
    ...(note !== undefined && { note: textsOf(note, language) }),
    dimensions: [...dimensions],
    indicators: [...indicators],
  };
}

/** The period with its days and names. */
export function composePeriod(
  period: ReferencePeriod,
  publication: Publication,
  context: ApiContext,
): ApiRelease['period'] {
  const { id, kind, year } = period;
  const { first, last } = monthsOf(period);
  return {
    id,
    kind,
    starts_on: dayOf(year, first, 1),
    // The day before the first of the month after.
    ends_on: dayOf(year, last + 1, 0),
    label: inEach((language) => formatPeriod(period, publication, language), context),
  };
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** `draft` is not published: a build has no drafts, and a preview shows them as not final. */
export function composeStatus({ release }: PublishedRelease): ApiRelease['status'] {
  return release.declaration.status === 'final' ? 'final' : 'provisional';
}

function listRelease(published: PublishedRelease, publication: Publication, context: ApiContext) {
  const { period, version, declaration } = published.release;
  const at = { publication: publication.code, period: period.id };
  return {
    period: composePeriod(period, publication, context),
    version,
    status: composeStatus(published),
    released_on: declaration.released_on ?? null,
    link: urlOf({ kind: 'api', file: 'release', ...at }, context),
    pages: linkToPages({ kind: 'release', ...at }, context),
    superseded: published.superseded.map(({ release: old }) => ({
      version: old.version,
      released_on: old.declaration.released_on ?? null,
      link: urlOf({ kind: 'api', file: 'release', ...at, version: old.version }, context),
    })),
  };
}

function composeIndicator(indicator: Indicator, language: Language): ApiIndicator {
  const { code, label, short_label, definition, unit, decimals, better, aggregation, target, scale } = indicator;
  const { breaks = [], reports_change_of } = indicator;
  return {
    code,
    label: textsOf(label, language),
    ...(short_label !== undefined && { short_label: textsOf(short_label, language) }),
    definition: textsOf(definition, language),
    unit,
    decimals,
    better,
    ...(typeof aggregation === 'string'
      ? { aggregation }
      : { aggregation: 'weighted-mean', weighted_by: aggregation.mean_weighted_by }),
    ...(target !== undefined && {
      target: {
        ...(target.at_least !== undefined && { at_least: target.at_least }),
        ...(target.at_most !== undefined && { at_most: target.at_most }),
        only_total: target.only_total ?? false,
      },
    }),
    ...(scale !== undefined && { scale: { from: scale.from, to: scale.to } }),
    breaks: breaks.map(({ from, reason }) => ({ from: from.id, reason: textsOf(reason, language) })),
    ...(reports_change_of !== undefined && { reports_change_of }),
  };
}
