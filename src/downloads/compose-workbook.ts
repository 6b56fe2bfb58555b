// The workbook of a release or of a part of it, or of all periods: what it is, a sheet for each table, all figures as rows, and what
// there is to know about them.
import { formatDate } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import type { WorkbookReference } from '../site/address-of-download.ts';
import { pageOfFigures, type WorkbookSubject } from '../site/figures-subject.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { makeDefinition } from '../views/definition-view.ts';
import { makeNotesPage } from '../views/notes-page.ts';
import { nameCategories, type ReleaseContext, textOf } from '../views/release-context.ts';
import { makeRevisionViews } from '../views/revision-view.ts';
import { makeFigureSheet, makeTextSheet } from './list-sheet.ts';
import { type Fact, listPublicationFacts, listReleaseFacts, titleOfRelease } from './release-facts.ts';
import type { SheetContent, SheetRow, WorkbookContent } from './sheet-cell.ts';
import { makeWorkbookTables } from './workbook-tables.ts';

/** Makes the sheets. The notes of a table alone stand below it, and its corrections with its rows. */
export function composeWorkbook(
  { format: _, ...subject }: WorkbookReference,
  context: ReleaseContext,
  origin: string,
): WorkbookContent {
  const { publication, published, messages } = context;
  const { workbook: words } = messages.downloads;
  const tables = makeWorkbookTables(subject, context);
  const sheets = [
    ...tables.sheets,
    makeFigureSheet(words.rows, subject, context),
    ...(subject.kind === 'figures' ? [makeNotesSheet(context), makeCorrectionsSheet(context)] : []),
    makeDefinitionsSheet(tables.indicators, context),
  ];
  const { released_on: released } = published.release.declaration;
  const title = titleOf(subject, context);
  return {
    title,
    creator: textOf(publication.producer.name, context),
    ...(released !== undefined && { published: released }),
    sheets: [makeCover(title, listFacts(subject, context, origin), sheets, context), ...sheets],
  };
}

/** "Skola: alla perioder. Växeln i siffror" */
function titleOf(subject: WorkbookSubject, context: ReleaseContext): string {
  const { publication, messages } = context;
  switch (subject.kind) {
    case 'figures':
    case 'table':
      return titleOfRelease(context);
    case 'department':
      return `${nameDepartment(subject.department, context)}. ${titleOfRelease(context)}`;
    case 'department-periods':
    case 'indicator-periods': {
      const indicator =
        subject.kind === 'indicator-periods' ? publication.indicators.get(subject.indicator) : undefined;
      const name =
        subject.kind === 'department-periods'
          ? nameDepartment(subject.department, context)
          : textOf(indicator?.label ?? subject.indicator, context);
      return `${messages.periods.toAllPeriods(name)}. ${textOf(publication.title, context)}`;
    }
  }
}

function nameDepartment(department: string, context: ReleaseContext): string {
  return nameCategories({ [reservedDimensions.department]: department }, context);
}

function listFacts(subject: WorkbookSubject, context: ReleaseContext, origin: string): readonly Fact[] {
  if ('period' in subject) return listReleaseFacts(context, origin);
  const { language, messages, scheme } = context;
  const address = new URL(addressOf(pageOfFigures(subject), language, scheme), origin).href;
  return [...listPublicationFacts(context), { label: messages.downloads.facts.page, text: address }];
}

/** What the workbook is of, and a link to each of its sheets. */
function makeCover(
  title: string,
  facts: readonly Fact[],
  sheets: readonly SheetContent[],
  context: ReleaseContext,
): SheetContent {
  const { workbook: words } = context.messages.downloads;
  return {
    name: words.about,
    widths: [24, 90],
    rows: [
      { cells: [{ text: title, look: 'title' }] },
      { cells: [] },
      ...facts.map(
        ({ label, text }): SheetRow => ({
          cells: [
            { text: label, look: 'total' },
            { text, look: 'wrapped' },
          ],
        }),
      ),
      { cells: [] },
      { cells: [{ text: words.contents, look: 'total' }] },
      ...sheets.map(
        ({ name }, index): SheetRow => ({ cells: [undefined, { text: name, look: 'link', sheet: index + 1 }] }),
      ),
      { cells: [] },
      { cells: [{ text: `${words.rows}: ${words.rowsIntro}`, look: 'wrapped' }], isAcross: true },
    ],
  };
}

/** What does not add up, what is not reported, remarks, and what the signs mean. */
function makeNotesSheet(context: ReleaseContext): SheetContent {
  const { downloads, page } = context.messages;
  const { residuals, notReported, notes, signs } = makeNotesPage(context);
  return makeTextSheet({
    name: downloads.workbook.notes,
    title: downloads.workbook.notes,
    head: [downloads.workbook.concerns, downloads.workbook.text],
    widths: [40, 90],
    rows: [
      ...[...residuals, ...notes].map(({ on, text }) => [on, text]),
      ...notReported.map(({ name, reason }) => [name, reason]),
      ...signs.map(({ sign, meaning }) => [`${page.signs}: ${sign}`, meaning]),
    ].map((row) => row.map(removeSoftHyphens)),
  });
}

function makeCorrectionsSheet(context: ReleaseContext): SheetContent {
  const { workbook: words } = context.messages.downloads;
  const revisions = makeRevisionViews(context.published.release, context);
  const rows = revisions.flatMap(({ kind, date, reason, figures }) => {
    const told = [formatDate(date, context.language), words.change[kind], reason];
    if (figures.length === 0) return [[...told, '', '', '']];
    return figures.map(({ name, before, after }) => [...told, name, before, after]);
  });
  return makeTextSheet({
    name: words.corrections,
    title: words.corrections,
    head: [words.date, words.kind, words.reason, words.figure, words.before, words.after],
    widths: [22, 14, 50, 44, 16, 16],
    rows: (rows.length === 0 ? [[words.none]] : rows).map((row) => row.map(removeSoftHyphens)),
  });
}

function makeDefinitionsSheet(codes: ReadonlySet<string>, context: ReleaseContext): SheetContent {
  const { publication, language, messages } = context;
  const { workbook: words } = messages.downloads;
  const definitions = [...codes].flatMap((code) => {
    const indicator = publication.indicators.get(code);
    return indicator === undefined ? [] : [makeDefinition(indicator, publication, language)];
  });
  return makeTextSheet({
    name: words.definitions,
    title: words.definitions,
    head: [words.indicator, words.meaning, words.facts],
    widths: [34, 60, 60],
    rows: definitions.map(({ label, definition, facts }) => [
      label,
      definition,
      facts.map((fact) => `${fact.label}: ${fact.text}`).join('\n'),
    ]),
  });
}

/** Names that pages may break within their words. */
function removeSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '');
}
