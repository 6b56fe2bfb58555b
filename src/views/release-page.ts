// Everything that the page of a release shows, in order.

import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import type { Narrative } from '../narrative/narrative-tree.ts';
import { addressOf } from '../site/address-of.ts';
import { hasNotes } from '../site/has-notes.ts';
import { hasChosen } from '../site/list-embeds.ts';
import { listCharts } from '../statistics/chart-declaration.ts';
import { listDepartments } from '../statistics/departments.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { isNumber, type Observation, reservedDimensions } from '../statistics/observation.ts';
import { type ChartView, makeChartView } from './chart-view.ts';
import { linkToComparisons } from './comparisons-link.ts';
import { listDownloadLinks } from './download-links.ts';
import { addressOfFigure } from './figure-link.ts';
import { type HeadlineView, makeHeadlines } from './headline-view.ts';
import { makeNextRelease, type NextReleaseView } from './next-release.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { lowerFirst, nameDimension, type ReleaseContext, releaseAt, textOf } from './release-context.ts';
import { tellReleaseFacts } from './release-dates.ts';
import { makeNeighbours, type ReleaseNeighbours } from './release-neighbours.ts';
import { formatFigure } from './revision-mark.ts';
import { makeRevisionViews, type RevisionView } from './revision-view.ts';
import { makeTableView, type TableView } from './table-view.ts';
import { makeTargets, type TargetsView } from './targets-view.ts';
import { type WrittenNarrative, writeNarrative } from './written-narrative.ts';

export interface ReleasePageView {
  readonly title: string;
  readonly period: string;
  /** For search engines: what it is, who publishes it and for when. */
  readonly description: string;
  /** What it covers and when it was published. */
  readonly facts: readonly string[];
  /** "Preliminär …" or "Utkast …", empty for a final release. */
  readonly standing: string;
  readonly next?: NextReleaseView;
  /** What later versions have changed, latest first. */
  readonly revisions: readonly (Pick<RevisionView, 'told' | 'standing' | 'reason'> & { readonly changes: LinkView })[];
  /** Corrections, remarks and signs; absent when there is nothing to say. */
  readonly notes?: LinkView;
  readonly headlines: readonly HeadlineView[];
  readonly narrative?: WrittenNarrative;
  readonly contents: readonly LinkView[];
  /** What the narrative has not shown. */
  readonly further: readonly FurtherFigure[];
  readonly departments?: DepartmentsView;
  /** Every target with its outcome, when there are any. */
  readonly targets?: TargetsView;
  readonly staff?: LinkView;
  readonly tables: LinkView;
  readonly downloads: readonly LinkView[];
  /** With earlier periods and targets; absent when there is nothing to compare with. */
  readonly comparisons?: LinkView;
  readonly definitions: LinkView;
  readonly neighbours: ReleaseNeighbours;
  readonly source: string;
}

export interface DepartmentsView {
  readonly id: string;
  readonly title: string;
  /** What the figures beside the names are; empty when there are none. */
  readonly figure: string;
  readonly departments: readonly (LinkView & {
    readonly figure: string;
    readonly number?: number;
    /** Where the source of the figure stands. */
    readonly source?: string;
  })[];
}

export type FurtherFigure =
  | { readonly kind: 'chart'; readonly chart: ChartView }
  | { readonly kind: 'table'; readonly table: TableView };

/** Where the figures stand that the narrative has not shown. */
export const furtherAnchor = 'siffror';

/** Makes the page of the release that the context is of. */
export function makeReleasePage(context: ReleaseContext): ReleasePageView {
  const { publication, comparison, language, messages, scheme } = context;
  const { period, declaration } = comparison.current;
  const at = releaseAt(context);
  const written = writeNarrative(context.published.narratives.release, context);
  const foreign =
    written === undefined || written.narrative.languageNote === '' ? {} : { language: written.narrative.language };
  const headlines = makeHeadlines(context);
  const further = makeFurther(written?.source, context);
  const departments = makeDepartments(context);
  const targets = makeTargets(context);
  const next = makeNextRelease(context.published, context.series, language, scheme);
  return {
    title: textOf(publication.title, context),
    period: capitalize(formatPeriod(period, publication, language)),
    description: messages.page.releaseDescription(
      textOf(publication.title, context),
      textOf(publication.producer.name, context),
      formatPeriodMonths(period, language),
    ),
    facts: tellReleaseFacts(context),
    standing: declaration.status === 'final' ? '' : messages.page[declaration.status],
    revisions: listRevisions(context),
    headlines,
    further,
    contents: [
      ...(written?.narrative.chapters ?? []).flatMap(({ heading }) =>
        heading === undefined ? [] : [{ text: heading.title, address: `#${heading.id}`, ...foreign }],
      ),
      ...(further.length === 0 ? [] : [{ text: messages.page.figures, address: `#${furtherAnchor}` }]),
      ...[targets, departments].flatMap((section) =>
        section === undefined ? [] : [{ text: section.title, address: `#${section.id}` }],
      ),
    ],
    downloads: listDownloadLinks(context),
    tables: { text: messages.page.tables, address: addressOf({ kind: 'tables', ...at }, language, scheme) },
    definitions: {
      text: messages.page.definitions,
      address: addressOf({ kind: 'definitions', publication: publication.code }, language, scheme),
    },
    source:
      declaration.source === undefined
        ? ''
        : `${textOf(declaration.source.publisher, context)}: ${textOf(declaration.source.title, context)}`,
    ...(hasNotes(context.published) && {
      notes: { text: messages.revisions.title, address: addressOf({ kind: 'notes', ...at }, language, scheme) },
    }),
    ...linkToComparisons(context),
    ...(written && { narrative: written.narrative }),
    ...(departments && { departments }),
    ...(targets && { targets }),
    ...(comparison.current.staff.length > 0 && {
      staff: { text: messages.page.staff, address: addressOf({ kind: 'staff', ...at }, language, scheme) },
    }),
    ...(next && { next }),
    neighbours: makeNeighbours(context),
  };
}

/** What each version has changed, with where to read all of it. */
function listRevisions(context: ReleaseContext): ReleasePageView['revisions'] {
  const { comparison, language, messages, scheme } = context;
  const notes = addressOf({ kind: 'notes', ...releaseAt(context) }, language, scheme);
  return makeRevisionViews(comparison.current, context).map(({ id, told, standing, reason }) => ({
    told,
    standing,
    reason,
    changes: { text: messages.revisions.seeChanges, address: `${notes}#${id}` },
  }));
}

/** A narrative that shows tables has chosen them; one that shows none, or no narrative, leaves all to this list. */
function makeFurther(narrative: Narrative | undefined, context: ReleaseContext): readonly FurtherFigure[] {
  if (narrative !== undefined && hasChosen(narrative)) return [];
  return [...context.comparison.current.tables.values()].flatMap((table): readonly FurtherFigure[] => {
    if (table.declaration.dimensions.length > 1) return [];
    const charts = listCharts(table.declaration).flatMap(
      ({ indicators }) => makeChartView(table, context, { indicators }) ?? [],
    );
    if (charts.length > 0) return charts.map((chart) => ({ kind: 'chart', chart }) as const);
    return narrative === undefined ? [{ kind: 'table', table: makeTableView(table, context) }] : [];
  });
}

/** Each department with its main figure: the first column of the first table that is broken down by department alone. */
function makeDepartments(context: ReleaseContext): DepartmentsView | undefined {
  const { publication, comparison, language, scheme, messages } = context;
  const dimension = reservedDimensions.department;
  const table = [...comparison.current.tables.values()].find(
    ({ declaration: { dimensions } }) => dimensions.length === 1 && dimensions[0] === dimension,
  );
  const indicator = publication.indicators.get(table?.indicators[0] ?? '');
  const at = releaseAt(context);
  const listed = listDepartments(
    comparison.current,
    publication.dimensions,
    context.published.narratives.departments.keys(),
  );
  if (listed.length === 0) return undefined;
  return {
    id: messages.slugs.departments,
    title: messages.page.toEach(lowerFirst(nameDimension(dimension, context))),
    figure: indicator === undefined ? '' : textOf(indicator.label, context),
    departments: listed.map(({ code, label }) => {
      const row = table?.rows.find(({ categories }) => categories[dimension] === code);
      const observation = row?.observations.get(indicator?.code ?? '');
      const figure = indicator === undefined ? '' : writeFigure(observation, indicator, context);
      return {
        text: textOf(label, context),
        address: addressOf({ kind: 'department', ...at, department: code }, language, scheme),
        figure,
        ...(isNumber(observation) && { number: observation.value.number }),
        ...(observation && { source: addressOfFigure(observation, context) }),
      };
    }),
  };
}

function writeFigure(observation: Observation | undefined, indicator: Indicator, context: ReleaseContext): string {
  if (observation === undefined) return context.messages.missing['not-available'].sign;
  return formatFigure(observation, indicator, context, 'table').text;
}
