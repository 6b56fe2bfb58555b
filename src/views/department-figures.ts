// The figures of one department in one table: a row an indicator, this period beside the one before.
import { formatChangeCell } from '../format/format-change.ts';
import { formatObservation } from '../format/format-observation.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { formatTarget } from '../format/format-target.ts';
import { compareFigure } from '../statistics/change.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { isNumber, type Observation, reservedDimensions } from '../statistics/observation.ts';
import { findObservation } from '../statistics/release.ts';
import { targetFor } from '../statistics/target-outcome.ts';
import { notesFor } from './notes.ts';
import { comparedMonths, type ReleaseContext, textOf } from './release-context.ts';
import { listSigns, type Sign } from './signs.ts';

export interface FiguresView {
  readonly current: string;
  /** Empty when no figure has one. */
  readonly previous: string;
  readonly rows: readonly {
    readonly label: string;
    readonly target: string;
    readonly number?: number;
    readonly figure: string;
    readonly previous: string;
    readonly change: string;
  }[];
  readonly notes: readonly string[];
  readonly signs: readonly Sign[];
}

/** The indicators that the release has for the department as a whole; nothing when there are none. */
export function makeDepartmentFigures(department: string, context: ReleaseContext): FiguresView | undefined {
  const { comparison, language, publication } = context;
  const categories = { [reservedDimensions.department]: department };
  const shown: { readonly indicator: Indicator; readonly observation: Observation }[] = [];
  for (const table of comparison.current.tables.values()) {
    for (const row of table.rows) {
      const codes = Object.entries(row.categories).filter(([, code]) => code !== 'total');
      const isOwn = codes.length === 1 && row.categories[reservedDimensions.department] === department;
      for (const observation of isOwn ? row.observations.values() : []) {
        const indicator = publication.indicators.get(observation.indicator);
        if (indicator !== undefined && indicator.reports_change_of === undefined)
          shown.push({ indicator, observation });
      }
    }
  }
  if (shown.length === 0) return undefined;
  const rows = shown.map(({ indicator, observation }) => {
    const target = targetFor(indicator, categories);
    return {
      label: textOf(indicator.label, context),
      target: target === undefined ? '' : formatTarget(target, indicator, language, 'table'),
      figure: formatObservation(observation, indicator, language, 'table').text,
      previous: previousFigure(indicator, context, categories),
      change: changeFigure(indicator, context, categories),
      ...(isNumber(observation) && { number: observation.value.number }),
    };
  });
  const observations = shown.map(({ observation }) => observation);
  const hasPrevious = rows.some(({ previous, change }) => previous !== missing || change !== missing);
  const tables = [...comparison.current.tables.values()];
  return {
    current: formatPeriodMonths(comparison.current.period, language),
    previous: hasPrevious ? comparedMonths(context) : '',
    rows,
    notes: [...new Set(tables.slice(0, 1).flatMap((table) => notesFor(table, observations, context)))],
    signs: listSigns(observations, context.messages),
  };
}

const missing = '..';

function previousFigure(indicator: Indicator, context: ReleaseContext, categories: Record<string, string>): string {
  const observation = findObservation(context.comparison.previous, { indicator: indicator.code, categories });
  return observation === undefined
    ? missing
    : formatObservation(observation, indicator, context.language, 'table').text;
}

function changeFigure(indicator: Indicator, context: ReleaseContext, categories: Record<string, string>): string {
  const change = compareFigure(
    context.comparison,
    { indicator: indicator.code, categories },
    context.publication.indicators,
  );
  return change.kind === 'none' ? missing : formatChangeCell(change, indicator, context.language);
}
