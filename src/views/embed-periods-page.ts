// The page of one table of periods with its lines: to be shown within a page of another site, and to download, copy and cite it from.
import { formatDate, formatPeriod } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import { listPeriodFigures, type PeriodFigure } from '../site/list-period-figures.ts';
import { linkToFiles } from './download-links.ts';
import { estimateHeight, formatEmbedCode } from './embed-code.ts';
import { type EmbedRevision, listRevisionsOf } from './embed-revisions.ts';
import type { EmbedOffer, EmbedSurroundings } from './embed-surroundings.ts';
import { capitalize } from './page-frame.ts';
import { listPeriodColumns, makePeriodFigure, selectPeriods } from './period-figure.ts';
import type { PeriodSection } from './period-section.ts';
import { lowerFirst, nameCategories, type ReleaseContext, textOf } from './release-context.ts';
import { listReportedPeriods, type ReportedPeriod } from './reported-periods.ts';
import type { WholeSection } from './whole-section.ts';

export interface PeriodsEmbedView extends EmbedSurroundings {
  readonly section: PeriodSection | WholeSection;
}

export type PeriodsEmbedPageView = PeriodsEmbedView & EmbedOffer;

/** More corrections are told of where all are. */
const mostRevisions = 3;

/** Makes what is shown. `origin` is where the site is published. Refuses a name that the publication has none of. */
export function makePeriodsEmbedView(name: string, context: ReleaseContext, origin: string): PeriodsEmbedView {
  const { series, publication, language, messages, scheme } = context;
  const { figure, periods } = findFigure(name, context);
  const { section } = makePeriodFigure(figure, periods);
  const { lines, table, caption } = section;
  const range = tellRange(periods);
  const updated = findUpdate(periods);
  const page = { kind: 'embed-periods', publication: publication.code, figure: name } as const;
  return {
    title: lines === undefined ? caption : nameLines(lines.title, figure, context),
    subtitle: lines === undefined ? range : `${lines.unit}, ${range}`,
    ...(lines && { chart: { spec: lines.spec, alternative: lines.alternative } }),
    table: { notes: [], signs: table.signs },
    section,
    revisions: listRevisions(figure, periods, context),
    sender: `${textOf(publication.producer.unit, context)}, ${textOf(publication.producer.name, context)}`,
    source: {
      text: `${textOf(publication.title, context)}, ${range}`,
      address: addressOf(subjectOf(figure, series.publication.code), language, scheme),
    },
    facts: updated === undefined ? [] : [messages.embed.updated(formatDate(updated, language))],
    address: `${origin}${addressOf(page, language, scheme)}`,
  };
}

/** Makes the page. */
export function makePeriodsEmbedPage(name: string, context: ReleaseContext, origin: string): PeriodsEmbedPageView {
  const view = makePeriodsEmbedView(name, context, origin);
  const { publication, language, messages, scheme } = context;
  const { title, subtitle, chart, source, sender, facts, address, section } = view;
  const { figure } = findFigure(name, context);
  const drawing = { kind: 'drawing-periods', publication: publication.code, figure: name } as const;
  return {
    ...view,
    // A table of one period has the name that the table of the release has.
    documentTitle:
      chart === undefined
        ? messages.embed.documentTitle.table(`${title}, ${lowerFirst(messages.periods.through)}`, source.text)
        : messages.embed.documentTitle.chart(title, source.text),
    description: messages.embed.description(title, source.text, sender),
    downloads: linkToFiles(subjectOf(figure, publication.code), context),
    ...(chart && { picture: { drawing: addressOfDownload(drawing, language, scheme), name: `${name}.png` } }),
    code: formatEmbedCode({
      address,
      title: `${title}. ${capitalize(subtitle)}`,
      height: estimateHeight(view, countLines(section)),
    }),
    lasting: messages.embed.lasting.periods,
    citation: [`${sender}: ${source.text}.`, `${title}.`, ...facts.map((fact) => `${fact}.`), address].join(' '),
    related: [],
  };
}

function findFigure(
  name: string,
  { series, language, scheme }: ReleaseContext,
): { readonly figure: PeriodFigure; readonly periods: readonly ReportedPeriod[] } {
  const figure = listPeriodFigures(series).get(name);
  if (figure === undefined) throw new Error(`${series.publication.code} has no ${name} of all periods.`);
  const all = listReportedPeriods(series, language, scheme).get(figure.periods) ?? [];
  return { figure, periods: selectPeriods(figure, all) };
}

/** The page of all that it is a part of, whose files have its figures. */
function subjectOf(figure: PeriodFigure, publication: string) {
  return figure.kind === 'department'
    ? ({ kind: 'department-periods', publication, department: figure.department } as const)
    : ({ kind: 'indicator-periods', publication, indicator: figure.indicator } as const);
}

/** Lines of a department are called by their indicator. */
function nameLines(title: string, figure: PeriodFigure, context: ReleaseContext): string {
  const [column] = figure.kind === 'department' ? listPeriodColumns(figure, context) : [];
  if (column === undefined) return title;
  const label = `${column.label}, ${nameCategories(column.categories, context)}`;
  return context.messages.periods.chartTitle(label);
}

/** "period 2 2017 till period 2 2019" */
function tellRange(periods: readonly ReportedPeriod[]): string {
  const [last, first] = [periods[0], periods.at(-1)].map((period) => {
    if (period === undefined) return '';
    const { release, context } = period;
    return formatPeriod(release.period, context.publication, context.language);
  });
  if (first === undefined || last === undefined || first === last) return last ?? '';
  return periods[0]?.context.messages.embed.range(first, last) ?? '';
}

/** ISO date on which a figure was last added or changed; drafts have none. */
function findUpdate(periods: readonly ReportedPeriod[]): string | undefined {
  const days = periods.flatMap(({ release: { declaration }, isPublished }) =>
    isPublished && declaration.status !== 'draft' ? (declaration.released_on ?? []) : [],
  );
  return days.sort().at(-1);
}

/** Those of the latest periods, each; and that there are more. */
function listRevisions(
  figure: PeriodFigure,
  periods: readonly ReportedPeriod[],
  context: ReleaseContext,
): readonly EmbedRevision[] {
  const { publication, messages, language, scheme } = context;
  const releases = periods.flatMap(({ release, isPublished }) => (isPublished ? [release] : []));
  const shown = listPeriodColumns(figure, context).map(({ indicator, categories }) => ({
    indicator: indicator.code,
    categories,
  }));
  const all = listRevisionsOf(releases, shown, context);
  if (all.length <= mostRevisions) return all;
  const { moreRevisions: told, allRevisions: text } = messages.embed;
  const address = addressOf({ kind: 'corrections', publication: publication.code }, language, scheme);
  return [...all.slice(0, mostRevisions), { told, changes: { text, address } }];
}

/** On a phone the months stand below the name of a period. */
function countLines({ table: { rows } }: PeriodSection): number {
  const lines = rows.map(({ months, breaks }) => (months === '' ? 1 : 1.6) + 2 * breaks.length);
  return lines.reduce((sum, own) => sum + own, 2);
}
