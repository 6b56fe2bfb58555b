// The tables of periods, with the lines that are drawn from them, that have pages of their own: of an indicator the whole and each
// way that it is broken down, of a department its figures; each once for each kind of period. The name of one is a part of its
// address: once published, it lasts.
import type { PublishedSeries } from '../loaders/load-series.ts';
import { listDepartments } from '../statistics/departments.ts';
import { type FollowedFigures, followFigures, type KnownPeriods } from '../statistics/followed-figures.ts';
import type { PeriodKind } from '../statistics/reference-period.ts';
import { listComparedIndicators } from '../statistics/release-indicators.ts';
import { listReportedReleases } from './list-reported-releases.ts';

export type PeriodFigure = {
  readonly periods: PeriodKind;
  /** Whether lines are drawn from the table. */
  readonly isDrawn: boolean;
} & (
  | { readonly kind: 'whole'; readonly indicator: string }
  | {
      readonly kind: 'parts';
      readonly indicator: string;
      readonly dimension: string;
      /** Those that any period has a figure for. */
      readonly categories: ReadonlySet<string>;
    }
  /** The lines are those of the first indicator. */
  | { readonly kind: 'department'; readonly department: string; readonly indicators: readonly string[] }
);

/** More lines than these are not told apart. */
const mostLines = 6;

/** `calls--tertial`, `calls--by-channel--tertial`, `all_figures--for-skola--year`: no code has a `--` in it. */
export function nameOfPeriodFigure(
  figure: Pick<PeriodFigure, 'periods'> &
    (
      | { readonly kind: 'whole'; readonly indicator: string }
      | { readonly kind: 'parts'; readonly indicator: string; readonly dimension: string }
      | { readonly kind: 'department'; readonly department: string }
    ),
): string {
  switch (figure.kind) {
    case 'whole':
      return `${figure.indicator}--${figure.periods}`;
    case 'parts':
      return `${figure.indicator}--by-${figure.dimension}--${figure.periods}`;
    case 'department':
      return `all_figures--for-${figure.department}--${figure.periods}`;
  }
}

const listed = new WeakMap<PublishedSeries, ReadonlyMap<string, PeriodFigure>>();

/** By name: those that the pages of indicators and departments in all periods show. */
export function listPeriodFigures(series: PublishedSeries): ReadonlyMap<string, PeriodFigure> {
  const known =
    listed.get(series) ?? new Map(findFigures(series).map((figure) => [nameOfPeriodFigure(figure), figure] as const));
  listed.set(series, known);
  return known;
}

function findFigures(series: PublishedSeries): readonly PeriodFigure[] {
  const { releases, publication } = series;
  const told = new Set(listComparedIndicators(releases.map(({ comparison }) => comparison)));
  const departments = new Set(
    releases.flatMap(({ release, narratives }) =>
      listDepartments(release, publication.dimensions, narratives.departments.keys()).map(({ code }) => code),
    ),
  );
  return [...listReportedReleases(series)].flatMap(([periods, reported]) => {
    const followed = followFigures(reported.map(({ release }) => release));
    return [
      ...[...told].flatMap((indicator) => listOfIndicator(indicator, periods, followed)),
      ...[...departments].flatMap((department) => {
        const own = [...(followed.departments.get(department) ?? [])].filter(
          ([indicator]) => publication.indicators.get(indicator)?.reports_change_of === undefined,
        );
        return listOfDepartment(department, periods, new Map(own));
      }),
    ];
  });
}

function listOfIndicator(
  indicator: string,
  periods: PeriodKind,
  { wholes, parts }: FollowedFigures,
): readonly PeriodFigure[] {
  const whole = wholes.get(indicator);
  return [
    ...(whole === undefined ? [] : [{ kind: 'whole', periods, indicator, isDrawn: canDraw([whole]) } as const]),
    ...[...(parts.get(indicator) ?? [])].map(([dimension, known]) => {
      const categories = new Set(known.keys());
      return {
        kind: 'parts',
        periods,
        indicator,
        dimension,
        categories,
        isDrawn: canDraw([...known.values()]),
      } as const;
    }),
  ];
}

function listOfDepartment(department: string, periods: PeriodKind, known: KnownPeriods): readonly PeriodFigure[] {
  const [main] = known.values();
  if (main === undefined) return [];
  return [{ kind: 'department', periods, department, indicators: [...known.keys()], isDrawn: canDraw([main]) }];
}

/** A line takes two figures. */
function canDraw(lines: readonly number[]): boolean {
  return lines.length <= mostLines && lines.some((known) => known > 1);
}
