// What a file of figures is of. One rule gives its address: that of the page that shows the figures, without the slash at
// its end, and then the ending of the file. A further kind of page that shows figures is one more subject here, and one more
// selection in downloads/select-figures.ts; it is listed by itself.
import type { AtRelease, PageReference } from './page.ts';

/** The figures of one page, or of one table, which has a place below the page of all tables. */
export type FiguresSubject =
  // All figures of a release: beside its own page, and beside the page of its tables.
  | (AtRelease & { readonly kind: 'figures' })
  | (AtRelease & { readonly kind: 'tables' })
  | (AtRelease & { readonly kind: 'table'; readonly table: string })
  | (AtRelease & { readonly kind: 'department'; readonly department: string })
  | (AtRelease & { readonly kind: 'indicator'; readonly indicator: string })
  // One department or indicator in all periods.
  | { readonly kind: 'department-periods'; readonly publication: string; readonly department: string }
  | { readonly kind: 'indicator-periods'; readonly publication: string; readonly indicator: string };

/** What has a workbook too: a chart or a table of it has a page of its own, whose files are those of the subject. */
export type WorkbookSubject = Exclude<FiguresSubject, { readonly kind: 'tables' | 'indicator' }>;

/** Whether the subject has a workbook. */
export function hasWorkbook(subject: FiguresSubject): subject is WorkbookSubject {
  return subject.kind !== 'tables' && subject.kind !== 'indicator';
}

/** The figures of the page; nothing for a page without figures of its own. */
export function findFiguresOf(page: PageReference): FiguresSubject | undefined {
  switch (page.kind) {
    case 'release':
      return { ...page, kind: 'figures' };
    case 'tables':
      return { ...page, kind: page.kind };
    case 'department':
    case 'indicator':
    case 'department-periods':
    case 'indicator-periods':
      return page;
    default:
      return undefined;
  }
}

/** The page that shows the figures; of a table, the page of all tables. */
export function pageOfFigures(subject: FiguresSubject): PageReference {
  switch (subject.kind) {
    case 'figures':
      return { ...pick(subject), kind: 'release' };
    case 'tables':
    case 'table':
      return { ...pick(subject), kind: 'tables' };
    case 'department':
      return { ...pick(subject), kind: subject.kind, department: subject.department };
    case 'indicator':
      return { ...pick(subject), kind: subject.kind, indicator: subject.indicator };
    case 'department-periods':
    case 'indicator-periods':
      return subject;
  }
}

/** The release alone: a subject may be a whole reference of a download. */
function pick({ publication, period, version }: AtRelease): AtRelease {
  return { publication, period, ...(version !== undefined && { version }) };
}
