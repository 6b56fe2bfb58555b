// A table of periods: a row a period, the latest first, a column a figure that is followed through them. A row of its own
// tells where a series is broken.

import type { ObservationText } from '../format/format-observation.ts';
import { formatObstacles } from '../format/format-obstacle.ts';
import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { listDefinitionObstacles } from '../statistics/comparability.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Categories } from '../statistics/observation.ts';
import { findObservation } from '../statistics/observation.ts';
import { writingIn } from './comparability-view.ts';
import { addressOfFigureIn } from './figure-link.ts';
import { capitalize } from './page-frame.ts';
import type { ReleaseContext } from './release-context.ts';
import type { ReportedPeriod } from './reported-periods.ts';
import { formatFigure } from './revision-mark.ts';
import { listSignsOf, type Sign } from './signs.ts';
import type { CellView } from './table-cells.ts';

/** A figure that is followed through the periods. */
export interface PeriodColumn {
  readonly label: string;
  readonly indicator: Indicator;
  readonly categories: Categories;
}

export interface PeriodRow {
  readonly name: string;
  /** "maj–augusti 2018"; empty when the name says as much. */
  readonly months: string;
  /** The page of the period's release; absent when it has none. */
  readonly address?: string;
  readonly cells: readonly CellView[];
  /** Why the figures of this row and those above cannot be compared with those below; empty when they can. */
  readonly breaks: readonly string[];
}

export interface PeriodTable {
  readonly columns: readonly string[];
  readonly rows: readonly PeriodRow[];
  readonly signs: readonly Sign[];
}

/** Makes the table. `addressIn` gives the page that the name of a period leads to, where it has a release. */
export function makePeriodTable(
  columns: readonly PeriodColumn[],
  periods: readonly ReportedPeriod[],
  addressIn: (context: ReleaseContext) => string | undefined,
): PeriodTable {
  const rows = periods.map((period, index): PeriodRow => {
    const address = period.isPublished ? addressIn(period.context) : undefined;
    return {
      ...namePeriod(period),
      cells: columns.map((column) => makePeriodCell(column, period)),
      breaks: tellBreaks(columns, period, periods[index + 1]),
      ...(address !== undefined && { address }),
    };
  });
  return {
    columns: columns.map(({ label }) => label),
    rows,
    signs: listSignsOf(rows.flatMap(({ cells }) => cells)),
  };
}

/** What the period is called, and its months where that is something else. */
export function namePeriod({ release: { period }, context }: ReportedPeriod): Pick<PeriodRow, 'name' | 'months'> {
  const name = capitalize(formatPeriod(period, context.publication, context.language));
  const months = formatPeriodMonths(period, context.language);
  return { name, months: name.toLowerCase() === months.toLowerCase() ? '' : months };
}

function makePeriodCell({ indicator, categories }: PeriodColumn, { release, context }: ReportedPeriod): CellView {
  const at = { indicator: indicator.code, categories };
  const observation = findObservation(release, at);
  if (observation === undefined) {
    const { sign, meaning } = context.messages.missing['not-available'];
    return { kind: 'current', text: plainText(sign, meaning), isGap: true };
  }
  const address = addressOfFigureIn(release.period.id, at, context);
  return {
    kind: 'current',
    text: formatFigure(observation, indicator, context, 'table'),
    ...(address !== undefined && { address }),
    ...(observation.value.kind === 'number' && { number: observation.value.number }),
  };
}

/** What has changed in the definitions of the columns since the period below, each once. */
function tellBreaks(
  columns: readonly PeriodColumn[],
  { release, context }: ReportedPeriod,
  below: ReportedPeriod | undefined,
): readonly string[] {
  if (below === undefined) return [];
  const { period } = below.release;
  // The sentences name both periods: here they are those of the rows.
  const between = { ...context, comparison: { current: release, previous: below.release, since: period.id } };
  const told = columns.flatMap(({ indicator }) => {
    const obstacles = listDefinitionObstacles(indicator, release.period, period);
    if (obstacles.length === 0) return [];
    return [capitalize(formatObstacles(obstacles, writingIn(between)))];
  });
  return [...new Set(told)];
}

function plainText(text: string, meaning: string): ObservationText {
  return { text, figure: text, unit: '', approximation: '', sign: '', meaning };
}
