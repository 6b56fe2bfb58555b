// Figures as tidy rows, one for each observation: the same observations as the tables, for machines.
import { formatObservation } from '../format/format-observation.ts';
import { formatDate } from '../format/format-period.ts';
import type { FiguresSubject } from '../site/figures-subject.ts';
import { addressKey, type Categories, isNumber, type Observation, total } from '../statistics/observation.ts';
import type { Revision } from '../statistics/revision.ts';
import type { Table } from '../statistics/table.ts';
import { notesFor } from '../views/notes.ts';
import { nameCategories, type ReleaseContext, textOf } from '../views/release-context.ts';
import { findLastRevision } from '../views/revision-mark.ts';
import { listMarkers } from './list-markers.ts';
import { type SelectedFigure, selectFigures } from './select-figures.ts';

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

/** A file of figures, its description and the archive of its release have the same rows: they are made once. */
const madeIn = new WeakMap<ReleaseContext, Map<string, FigureRows>>();

/** The figures of the subject, in the order that they are selected in. */
export function makeFigureRows(subject: FiguresSubject, context: ReleaseContext): FigureRows {
  const made = madeIn.get(context) ?? new Map<string, FigureRows>();
  madeIn.set(context, made);
  const key = nameSelection(subject);
  const known = made.get(key);
  if (known !== undefined) return known;
  const figures = selectFigures(subject, context);
  const dimensions = listDimensions(figures, context);
  const rows = { dimensions, rows: figures.map((figure) => makeRow(figure, dimensions)) };
  made.set(key, rows);
  return rows;
}

/** What tells the figures of a subject from those of others of its release. */
function nameSelection(subject: FiguresSubject): string {
  switch (subject.kind) {
    case 'figures':
    case 'tables':
      return 'release';
    case 'table':
      return `table ${subject.table}`;
    case 'department':
    case 'department-periods':
      return `${subject.kind} ${subject.department}`;
    case 'indicator':
    case 'indicator-periods':
      return `${subject.kind} ${subject.indicator}`;
  }
}

function listDimensions(figures: readonly SelectedFigure[], { publication }: ReleaseContext): readonly string[] {
  const used = new Set(figures.flatMap(({ observation }) => Object.keys(observation.categories)));
  return [...publication.dimensions.keys()].filter((code) => used.has(code));
}

function makeRow({ observation, table, context }: SelectedFigure, dimensions: readonly string[]): FigureRow {
  const { publication, comparison, published } = context;
  const indicator = publication.indicators.get(observation.indicator);
  const categories = Object.fromEntries(dimensions.map((code) => [code, observation.categories[code] ?? total]));
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
    version: observation.version,
    superseded_by: isOwn ? (published.supersededBy?.version ?? '') : '',
    source: `${observation.source.file}:${observation.source.line}`,
    ...tellFigure(observation, table, context),
  };
}

type Told = Pick<FigureRow, 'status' | 'comment'>;

/** A figure stands in many files of its release: what is told of it is put into words once. */
const toldIn = new WeakMap<ReleaseContext, Map<Observation, Told>>();

function tellFigure(observation: Observation, table: Table, context: ReleaseContext): Told {
  const told = toldIn.get(context) ?? new Map<Observation, Told>();
  toldIn.set(context, told);
  const known = told.get(observation);
  if (known !== undefined) return known;
  const revision = findLastRevision(observation, context);
  const found = {
    status: listMarkers(observation, context).join(' '),
    comment: listComments(observation, table, revision, context).join(' '),
  };
  told.set(observation, found);
  return found;
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
