// The tables of a workbook, a sheet each, as the page that its figures are of has them; and the indicators that they hold.

import type { WorkbookSubject } from '../site/figures-subject.ts';
import { listPeriodFigures } from '../site/list-period-figures.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { makeBrokenDownTables } from '../views/broken-down-tables.ts';
import { listDepartmentIndicators, makeDepartmentFigures } from '../views/department-figures.ts';
import { listPeriodColumns, makePeriodFigure, selectPeriods } from '../views/period-figure.ts';
import type { ReleaseContext } from '../views/release-context.ts';
import { listReportedPeriods } from '../views/reported-periods.ts';
import { makePeriodSheet } from './period-sheet.ts';
import type { SheetContent } from './sheet-cell.ts';
import { makeTableSheet, makeViewSheet } from './table-sheet.ts';

export interface WorkbookTables {
  readonly sheets: readonly SheetContent[];
  /** Codes. */
  readonly indicators: ReadonlySet<string>;
}

/** Makes the sheets; none for figures that only stand in the list of all figures. */
export function makeWorkbookTables(subject: WorkbookSubject, context: ReleaseContext): WorkbookTables {
  switch (subject.kind) {
    case 'figures':
      return makeTables(() => true, context);
    case 'table':
      return makeTables((name) => name === subject.table, context);
    case 'department':
      return makeDepartmentTables(subject.department, context);
    case 'department-periods':
    case 'indicator-periods':
      return makePeriodTables(subject, context);
  }
}

function makeTables(isIn: (name: string) => boolean, context: ReleaseContext): WorkbookTables {
  const tables = [...context.comparison.current.tables.values()].filter(({ name }) => isIn(name));
  return {
    sheets: tables.map((table) => makeTableSheet(table, context)),
    indicators: new Set(tables.flatMap(({ indicators }) => indicators)),
  };
}

function makeDepartmentTables(department: string, context: ReleaseContext): WorkbookTables {
  const { indicators } = context.publication;
  const figures = makeDepartmentFigures(department, context);
  const own = listDepartmentIndicators(department, context);
  const brokenDown = makeBrokenDownTables(department, context);
  return {
    sheets: [
      ...(figures === undefined
        ? []
        : [makeViewSheet({ name: figures.caption, view: figures, dimensions: [], indicators: own }, context)]),
      ...brokenDown.map(({ table, view }) =>
        makeViewSheet(
          {
            name: view.caption,
            view,
            dimensions: table.declaration.dimensions.filter((code) => code !== reservedDimensions.department),
            indicators: table.indicators.flatMap((code) => indicators.get(code) ?? []),
          },
          context,
        ),
      ),
    ],
    indicators: new Set([...own.map(({ code }) => code), ...brokenDown.flatMap(({ table }) => table.indicators)]),
  };
}

function makePeriodTables(
  subject: Extract<WorkbookSubject, { kind: 'department-periods' | 'indicator-periods' }>,
  context: ReleaseContext,
): WorkbookTables {
  const { series, language, scheme } = context;
  const reported = listReportedPeriods(series, language, scheme);
  const of =
    subject.kind === 'department-periods' ? { department: subject.department } : { indicator: subject.indicator };
  const tables = [...listPeriodFigures(series).values()]
    .filter((figure) =>
      figure.kind === 'department' ? figure.department === of.department : figure.indicator === of.indicator,
    )
    .map((figure) => {
      const periods = selectPeriods(of, reported.get(figure.periods) ?? []);
      const columns = listPeriodColumns(figure, context);
      return { columns, sheet: makePeriodSheet(makePeriodFigure(figure, periods).section, columns, context) };
    });
  return {
    sheets: tables.map(({ sheet }) => sheet),
    // An indicator that is only broken down in two ways at once has no table of its own, but a definition.
    indicators: new Set([
      ...(of.indicator === undefined ? [] : [of.indicator]),
      ...tables.flatMap(({ columns }) => columns.map(({ indicator }) => indicator.code)),
    ]),
  };
}
