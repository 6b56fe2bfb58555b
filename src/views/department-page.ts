// Everything that the page of a department shows: its letter, its figures in a table, what it was asked about.
import { formatDate, formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { listComponents } from '../narrative/narrative-tree.ts';
import { addressOf } from '../site/address-of.ts';
import { listDepartments } from '../statistics/departments.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { makeBrokenDownTables } from './broken-down-tables.ts';
import type { ChartView } from './chart-view.ts';
import { makeDepartmentFigures } from './department-figures.ts';
import { linkToFiles } from './download-links.ts';
import { makeMattersChart } from './matters-chart.ts';
import { type MattersView, makeMattersView } from './matters-view.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { addressOfDepartmentPeriods, linkToAllPeriods } from './periods-links.ts';
import { lowerFirst, nameCategories, type ReleaseContext, releaseAt, textOf } from './release-context.ts';
import { findReleaseDates } from './release-dates.ts';
import { softenLongWords } from './soft-hyphens.ts';
import type { TableView } from './table-view.ts';
import { type WrittenNarrative, writeNarrative } from './written-narrative.ts';

export interface DepartmentPageView {
  readonly name: string;
  /** The name with places where a long word may be broken. */
  readonly title: string;
  /** Whether the name needs a smaller size. */
  readonly isLong: boolean;
  readonly period: string;
  readonly description: string;
  readonly release: LinkView;
  /** "den 21 november 2026", and when it was changed; empty when not given. */
  readonly released: string;
  readonly sender: { readonly unit: string; readonly producer: string; readonly contact: LinkView };
  readonly narrative?: WrittenNarrative;
  /** The chapters of the letter, when they are many. */
  readonly contents: readonly LinkView[];
  readonly figures?: TableView;
  readonly chart?: ChartView;
  /** When the narrative has not shown them. */
  readonly matters?: MattersView;
  /** Tables with a second dimension: matters, channels. */
  readonly tables: readonly TableView[];
  readonly downloads: readonly LinkView[];
  /** The department in all periods. */
  readonly allPeriods: LinkView;
  readonly earlier?: LinkView;
  readonly later?: LinkView;
}

/** From how many letters on a name is set in a smaller size. */
export const longName = 45;

/** Makes the page of the department that `context.department` names. */
export function makeDepartmentPage(context: ReleaseContext, department: string): DepartmentPageView {
  const { publication, comparison, language, messages, scheme } = context;
  const own: ReleaseContext = { ...context, department };
  const at = releaseAt(context);
  const written = writeNarrative(context.published.narratives.departments.get(department), own);
  const shown = new Set(written && [...listComponents(written.source.blocks)].map(({ component }) => component.name));
  const matters = makeMattersView(department, own);
  const figures = makeDepartmentFigures(department, own);
  const chart = makeMattersChart(department, own);
  const isTold = shown.has('TopMatters') || matters.matters.length === 0;
  const isListed = !isTold && (matters.isRanked || chart === undefined);
  const period = formatPeriod(comparison.current.period, publication, language);
  const name = nameCategories({ [reservedDimensions.department]: department }, context);
  const { published, changed } = findReleaseDates(context.published);
  const { producer, contact } = publication;
  return {
    name,
    title: softenLongWords(name, context.messages.wordEndings),
    isLong: name.length > longName,
    period: capitalize(period),
    description: context.messages.page.departmentDescription(
      name,
      textOf(producer.unit, context),
      formatPeriodMonths(comparison.current.period, language),
    ),
    released: [
      ...(published === undefined ? [] : [formatDate(published, language)]),
      ...(changed === undefined ? [] : [lowerFirst(messages.revisions.lastChanged(formatDate(changed, language)))]),
    ].join(', '),
    sender: {
      unit: textOf(producer.unit, context),
      producer: textOf(producer.name, context),
      contact: { text: textOf(contact.name, context), address: contact.url },
    },
    release: {
      text: `${textOf(publication.title, context)}, ${period}`,
      address: addressOf({ kind: 'release', ...at }, language, scheme),
    },
    tables: makeBrokenDownTables(department, own).flatMap(({ view }) => (repeats(view, chart) ? [] : [view])),
    downloads: linkToFiles({ kind: 'department', ...at, department }, context),
    allPeriods: linkToAllPeriods(
      name,
      addressOfDepartmentPeriods(department, context.series, language, scheme),
      language,
    ),
    contents: listContents(written?.narrative),
    ...(written && { narrative: written.narrative }),
    ...(figures && { figures }),
    ...(chart && { chart }),
    ...(isListed && { matters }),
    ...findNeighbours(department, context),
  };
}

/** A letter of a page or two is read through; a longer one has its headings listed. */
const manyChapters = 4;

function listContents(narrative: WrittenNarrative | undefined): readonly LinkView[] {
  if (narrative === undefined) return [];
  const { chapters, language, languageNote } = narrative;
  const headings = chapters.flatMap(({ heading }) => heading ?? []);
  if (headings.length < manyChapters) return [];
  const foreign = languageNote === '' ? {} : { language };
  return headings.map(({ id, title }) => ({ text: title, address: `#${id}`, ...foreign }));
}

/** A table of one column whose every row stands at the chart would say the same once more. */
function repeats(table: TableView, chart: ChartView | undefined): boolean {
  if (chart?.table.name !== table.name || table.columns.length > 1) return false;
  return countRows(chart.table) === countRows(table);
}

function countRows({ groups }: TableView): number {
  return groups.flatMap(({ rows }) => rows).length;
}

function findNeighbours(department: string, context: ReleaseContext): Pick<DepartmentPageView, 'earlier' | 'later'> {
  const { publication, comparison, language, scheme } = context;
  const all = listDepartments(
    comparison.current,
    publication.dimensions,
    context.published.narratives.departments.keys(),
  );
  const index = all.findIndex(({ code }) => code === department);
  const linkTo = (code: string): LinkView => ({
    text: nameCategories({ [reservedDimensions.department]: code }, context),
    address: addressOf({ kind: 'department', ...releaseAt(context), department: code }, language, scheme),
  });
  const [earlier, later] = [all[index - 1], all[index + 1]];
  return { ...(earlier && { earlier: linkTo(earlier.code) }), ...(later && { later: linkTo(later.code) }) };
}
