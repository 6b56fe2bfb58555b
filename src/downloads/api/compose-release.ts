// A release in the API: all its observations, those of the period that it is compared with, and all that is remarked on them.
import type { PublishedRelease, PublishedSeries } from '../../loaders/load-series.ts';
import type { LocalizedText } from '../../statistics/language.ts';
import type { Address, Observation } from '../../statistics/observation.ts';
import { isNumber } from '../../statistics/observation.ts';
import type { ReleaseNote } from '../../statistics/release.ts';
import { makeReleaseContext, type ReleaseContext } from '../../views/release-context.ts';
import { listMarkers } from '../list-markers.ts';
import { type ApiContext, linkToFiles, linkToPages, textsOf, urlOf } from './api-context.ts';
import type { ApiRelease } from './api-files.ts';
import { composePeriod, composeStatus, composeTable } from './compose-publication.ts';

/** Makes the file of the release, or of a version of it that has been replaced. */
export function composeRelease(series: PublishedSeries, published: PublishedRelease, api: ApiContext): ApiRelease {
  const { publication } = series;
  const { release, comparison, supersededBy, seal, residuals } = published;
  const { declaration, version, period } = release;
  const context = makeReleaseContext(series, published, api.scheme.firstLanguage, api.scheme);
  const at = { publication: publication.code, period: period.id, ...(supersededBy && { version }) };
  const textOf = (text: LocalizedText) => textsOf(text, publication.language);
  const { source, not_reported: notReported = [] } = declaration;
  const { previous } = comparison;
  return {
    $schema: urlOf({ kind: 'api', file: 'schema', schema: 'release' }, api),
    links: {
      self: urlOf({ kind: 'api', file: 'release', ...at }, api),
      publication: urlOf({ kind: 'api', file: 'publication', publication: publication.code }, api),
      pages: linkToPages({ kind: 'release', ...at }, api),
      csv: linkToFiles({ kind: 'figures', ...at, format: 'csv' }, api),
      json: linkToFiles({ kind: 'figures', ...at, format: 'json' }, api),
      xlsx: linkToFiles({ kind: 'figures', ...at, format: 'xlsx' }, api),
      zip: linkToFiles({ kind: 'archive', ...at }, api),
      datapackage: linkToFiles({ kind: 'package', ...at }, api),
    },
    publication: publication.code,
    period: composePeriod(period, publication, api),
    version,
    superseded_by: supersededBy?.version ?? null,
    status: composeStatus(published),
    released_on: declaration.released_on ?? null,
    next_release_on: declaration.next_release_on ?? null,
    seal: seal ?? null,
    source: source === undefined ? null : { title: textOf(source.title), publisher: textOf(source.publisher) },
    headlines: release.headlines.map(composeAddress),
    tables: [...release.tables.values()].map(({ name, declaration: table, indicators }) =>
      composeTable(name, table, indicators, publication.language),
    ),
    observations: [...release.observations.values()].map((one) => composeObservation(one, context)),
    compared:
      previous === undefined
        ? null
        : {
            period: previous.period.id,
            observations: [...previous.observations.values()].map((one) => composeObservation(one, context)),
          },
    notes: release.notes.map(({ text, on, isOnComparability }) => ({
      text: textOf(text),
      on: composeSubject(on),
      is_on_comparability: isOnComparability ?? false,
    })),
    not_reported: notReported.map(({ indicator, reason, ...categories }) => ({
      indicator,
      categories: keepTexts(categories),
      reason: textOf(reason),
    })),
    residuals: residuals.map(({ identity, whole, computed, difference, reason }) => ({
      period: whole.period,
      identity,
      whole: composeAddress(whole),
      computed,
      difference,
      reason: textOf(reason),
    })),
    revisions: release.revisions.map(({ version: changed, kind, revisedOn, reason, effect, figures }) => ({
      version: changed,
      kind,
      revised_on: revisedOn,
      reason: textOf(reason),
      ...(effect !== undefined && { effect: textOf(effect) }),
      figures: figures.map(({ address, before, after }) => ({
        ...composeAddress(address),
        before: composeValue(before, context),
        after: composeValue(after, context),
      })),
    })),
  };
}

function composeAddress({ indicator, categories }: Address) {
  return { indicator, categories: { ...categories } };
}

function composeSubject(on: ReleaseNote['on']): ApiRelease['notes'][number]['on'] {
  return on.kind === 'table' ? { table: on.name } : composeAddress(on.address);
}

function composeObservation(observation: Observation, context: ReleaseContext): ApiRelease['observations'][number] {
  const { version, source } = observation;
  const { file, line, column } = source;
  return {
    ...composeAddress(observation),
    value: isNumber(observation) ? observation.value.number : null,
    markers: [...listMarkers(observation, context)],
    version,
    source: { file, line, column },
  };
}

function composeValue(observation: Observation | undefined, context: ReleaseContext) {
  if (observation === undefined) return null;
  return {
    value: isNumber(observation) ? observation.value.number : null,
    markers: [...listMarkers(observation, context)],
  };
}

/** Further keys of a reference to a figure are its categories. */
function keepTexts(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
