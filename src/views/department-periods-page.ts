// Everything that the page of a department in all periods shows: its figures, and what it was asked about most.
import { listPeriodFigures, nameOfPeriodFigure, type PeriodFigure } from '../site/list-period-figures.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { longName } from './department-page.ts';
import { makeMattersView } from './matters-view.ts';
import { type PageContext, seriesOf } from './page-context.ts';
import { addressInDepartment, makePeriodFigure, type PeriodFigureView, selectPeriods } from './period-figure.ts';
import { namePeriod, type PeriodRow } from './period-table.ts';
import { textOf } from './release-context.ts';
import { listReportedPeriods, type ReportedPeriod } from './reported-periods.ts';
import { softenLongWords } from './soft-hyphens.ts';

export interface DepartmentPeriodsView {
  readonly name: string;
  /** The name with places where a long word may be broken. */
  readonly title: string;
  readonly isLong: boolean;
  readonly description: string;
  readonly lead: string;
  readonly kinds: readonly DepartmentKindView[];
}

/** The periods of one kind. */
export interface DepartmentKindView {
  readonly kind: string;
  /** "Tertial" */
  readonly name: string;
  /** Absent where the department has no figures of its own. */
  readonly figure?: PeriodFigureView;
  /** What it was asked about most, where that is known. */
  readonly matters: readonly (Pick<PeriodRow, 'name' | 'months' | 'address'> & {
    readonly matters: readonly string[];
  })[];
}

/** Makes the page of the department. */
export function makeDepartmentPeriodsPage(page: PageContext, department: string): DepartmentPeriodsView {
  const series = seriesOf(page);
  const { publication } = series;
  const { language, scheme, frame } = page;
  const words = frame.messages.periods;
  const category = publication.dimensions.get(reservedDimensions.department)?.categories.get(department);
  if (category === undefined) throw new Error(`There is no department ${department} in ${publication.code}.`);
  const text = { publication, language };
  const name = textOf(category.label, text);
  return {
    name,
    title: softenLongWords(name, frame.messages.wordEndings),
    isLong: name.length > longName,
    description: words.departmentDescription(name, textOf(publication.title, text)),
    lead: words.departmentLead(textOf(publication.producer.unit, text)),
    kinds: [...listReportedPeriods(series, language, scheme)].flatMap(([kind, all]) => {
      const periods = selectPeriods({ department }, all);
      if (periods.length === 0) return [];
      const figure = listPeriodFigures(series).get(
        nameOfPeriodFigure({ kind: 'department', department, periods: kind }),
      );
      return [{ kind, name: frame.messages.period.kinds[kind], ...makeKind(department, periods, figure) }];
    }),
  };
}

function makeKind(
  department: string,
  periods: readonly ReportedPeriod[],
  figure: PeriodFigure | undefined,
): Omit<DepartmentKindView, 'kind' | 'name'> {
  return {
    ...(figure && { figure: makePeriodFigure(figure, periods) }),
    matters: periods.flatMap((period) => {
      if (!period.isPublished) return [];
      const { matters } = makeMattersView(department, { ...period.context, department });
      const address = addressInDepartment(department, period.context);
      const row = { ...namePeriod(period), ...(address !== undefined && { address }) };
      return matters.length === 0 ? [] : [{ ...row, matters: matters.map(({ name }) => name) }];
    }),
  };
}
