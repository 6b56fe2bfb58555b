// The figures of a release as tidy rows, one for each observation: the same observations as the tables, for machines.
import { formatObservation } from '../format/format-observation.ts';
import { formatDate } from '../format/format-period.ts';
import type { PublishedRelease } from '../loaders/load-series.ts';
import type { ApiReference, DownloadReference } from '../site/address-of-download.ts';
import { isBreak } from '../statistics/change.ts';
import { addressKey, type Categories, isNumber, type Observation, total } from '../statistics/observation.ts';
import { missingReasons, observationStatuses } from '../statistics/observed-value.ts';
import type { Revision } from '../statistics/revision.ts';
import type { Table } from '../statistics/table.ts';
import { notesFor } from '../views/notes.ts';
import { nameCategories, type ReleaseContext, textOf } from '../views/release-context.ts';
import { findLastRevision } from '../views/revision-mark.ts';

/** One observation. */
export interface FigureRow {
  /** SDMX notation. */
  readonly period: string;
  readonly indicator: string;
  readonly indicator_label: string;
  /** Of each of the file's dimensions; `total` where the figure is not broken down by it. */
  readonly categories: Categories;
  readonly category_labels: Categories;
  /** In the indicator's unit; null when there is none, and then `status` says why. */
  readonly value: number | null;
  readonly unit: string;
  /** `e`, `p`, `b`, `u` and `r` as delivered, `k` corrected and `r` revised by a later version; `c`, `x`, `z` without a value. */
  readonly status: string;
  /** The release version in whose folder the figure lies. */
  readonly version: string;
  /** The newest version of the figure's release, when the file is of one that has been replaced. */
  readonly superseded_by: string;
  /** File and line that the figure was read from. */
  readonly source: string;
  /** Remarks, what does not add up, and what was corrected from what. */
  readonly comment: string;
}

export interface FigureRows {
  /** Codes of the dimensions, in the publication's order. */
  readonly dimensions: readonly string[];
  readonly rows: readonly FigureRow[];
}

type FiguresReference = Exclude<DownloadReference, ApiReference | { kind: 'feed' }>;

/**
 * The figures of the file in the order of the tables, each followed by the one that it is compared with; of an indicator
 * by all periods that its page shows.
 */
export function makeFigureRows(download: FiguresReference, context: ReleaseContext): FigureRows {
  const { publication, comparison } = context;
  const tables = [...comparison.current.tables.values()].filter(
    ({ name }) => download.kind !== 'table' || name === download.table,
  );
  const found = tables.flatMap((table) => listObservations(table, download, context));
  const observations = [...new Map(found.map((one) => [`${one.observation.period} ${one.key}`, one])).values()];
  const used = new Set(observations.flatMap(({ observation }) => Object.keys(observation.categories)));
  const dimensions = [...publication.dimensions.keys()].filter((code) => used.has(code));
  return {
    dimensions,
    rows: observations.map(({ observation, table }) => makeRow(observation, table, dimensions, context)),
  };
}

interface Found {
  /** Of its address. */
  readonly key: string;
  readonly observation: Observation;
  readonly table: Table;
}

function listObservations(table: Table, download: FiguresReference, context: ReleaseContext): readonly Found[] {
  const { previous } = context.comparison;
  const earlier = download.kind === 'indicator' ? listEarlier(context.published) : [previous];
  return table.rows.flatMap(({ observations }) =>
    [...observations.values()].flatMap((observation) => {
      if (download.kind === 'indicator' && observation.indicator !== download.indicator) return [];
      const key = addressKey(observation);
      const others = earlier.flatMap((release) => release?.observations.get(key) ?? []);
      return [observation, ...others].map((one) => ({ key, observation: one, table }));
    }),
  );
}

/** The release compared with and those of the last periods, latest first. */
function listEarlier({ release, comparison, recent }: PublishedRelease) {
  const others = recent.filter(({ period }) => period.id !== release.period.id).toReversed();
  return [comparison.previous, ...others];
}

function makeRow(
  observation: Observation,
  table: Table,
  dimensions: readonly string[],
  context: ReleaseContext,
): FigureRow {
  const { publication, comparison, published } = context;
  const indicator = publication.indicators.get(observation.indicator);
  const categories = Object.fromEntries(dimensions.map((code) => [code, observation.categories[code] ?? total]));
  const revision = findLastRevision(observation, context);
  const isOwn = observation.period === comparison.current.period.id;
  return {
    period: observation.period,
    indicator: observation.indicator,
    indicator_label: indicator === undefined ? observation.indicator : textOf(indicator.label, context),
    categories,
    category_labels: Object.fromEntries(
      dimensions.map((code) => [code, nameCategories({ [code]: categories[code] ?? total }, context)]),
    ),
    value: isNumber(observation) ? observation.value.number : null,
    unit: indicator?.unit ?? '',
    status: statusOf(observation, revision, isOwn && isBreak(comparison, observation, publication)),
    version: observation.version,
    superseded_by: isOwn ? (published.supersededBy?.version ?? '') : '',
    source: `${observation.source.file}:${observation.source.line}`,
    comment: listComments(observation, table, revision, context).join(' '),
  };
}

const marks = { correction: 'k', revision: 'r' } as const;

/** What was delivered, what a later version did, and whether the series is broken between the two periods. */
function statusOf({ value }: Observation, revision: Revision | undefined, isBroken: boolean): string {
  const own =
    value.kind === 'missing' ? codeOf(missingReasons, value.reason) : codeOf(observationStatuses, value.status);
  const mark = revision === undefined ? '' : marks[revision.kind];
  return [...new Set([own, mark, isBroken ? 'b' : ''])].filter((code) => code !== '').join(' ');
}

function codeOf(codes: Readonly<Record<string, string>>, meaning: string): string {
  return Object.keys(codes).find((code) => codes[code] === meaning) ?? '';
}

/** Remarks of this release on its own figures; of an earlier one only that it has been changed. */
function listComments(
  observation: Observation,
  table: Table,
  revision: Revision | undefined,
  context: ReleaseContext,
): readonly string[] {
  const changed = revision === undefined ? [] : [commentOn(revision, observation, context)];
  if (observation.period !== context.comparison.current.period.id) return changed;
  return [...notesFor(table, [observation], context), ...changed];
}

/** "Rättad den 1 februari 2019: 2 050 → 1 890." and why. */
function commentOn(
  { kind, revisedOn, figures, reason }: Revision,
  observation: Observation,
  context: ReleaseContext,
): string {
  const { language, messages, publication } = context;
  const key = addressKey(observation);
  const indicator = publication.indicators.get(observation.indicator);
  const before = figures.find(({ address }) => addressKey(address) === key)?.before;
  const write = (one: Observation | undefined): string =>
    one === undefined || indicator === undefined
      ? messages.revisions.none
      : formatObservation(one, indicator, language, 'table').text;
  const told = messages.revisions.comments[kind](formatDate(revisedOn, language), write(before), write(observation));
  return `${told} ${textOf(reason, context)}`;
}
