// The figure of the whole through the periods: beside it its change, its target and whether that was met.
import { formatOutcome, formatTarget } from '../format/format-target.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Categories } from '../statistics/observation.ts';
import { findObservation } from '../statistics/observation.ts';
import { assessTarget, type TargetOutcome, targetFor } from '../statistics/target-outcome.ts';
import { addressOfIndicator, definitionAnchor } from './figure-link.ts';
import { makePeriodSection, type PeriodSection } from './period-section.ts';
import type { PeriodColumn } from './period-table.ts';
import type { ReleaseContext } from './release-context.ts';
import type { ReportedPeriod } from './reported-periods.ts';
import { listSignsOf } from './signs.ts';
import { type CellView, makeCells } from './table-cells.ts';

export interface WholeSection extends PeriodSection {
  /** One for each row. */
  readonly facts: readonly WholeFacts[];
  readonly hasChanges: boolean;
  readonly hasTargets: boolean;
}

interface WholeFacts {
  readonly change?: CellView;
  readonly target?: TargetView;
}

interface TargetView {
  readonly text: string;
  readonly verdict: string;
  readonly outcome: TargetOutcome;
  /** Where the target is told of. */
  readonly address: string;
}

/** Makes the section of the single column. */
export function makeWholeSection(column: PeriodColumn, periods: readonly ReportedPeriod[]): WholeSection {
  const { indicator, categories } = column;
  const view = makePeriodSection(column.label, [column], periods);
  const facts = periods.map((period): WholeFacts => {
    const change = period.isPublished ? findChange(indicator, categories, period.context) : undefined;
    const target = tellTarget(indicator, categories, period);
    return { ...(change && { change }), ...(target && { target }) };
  });
  const changes = facts.flatMap(({ change }) => change ?? []);
  const hasChanges = changes.some(({ isGap }) => !isGap);
  const shown = [...view.table.rows.flatMap(({ cells }) => cells), ...(hasChanges ? changes : [])];
  return {
    ...view,
    table: { ...view.table, signs: listSignsOf(shown) },
    facts,
    hasChanges,
    hasTargets: facts.some(({ target }) => target !== undefined),
  };
}

function findChange(indicator: Indicator, categories: Categories, context: ReleaseContext): CellView | undefined {
  if (indicator.reports_change_of !== undefined) return undefined;
  return makeCells({ indicator, categories, compared: true }, context).find(({ kind }) => kind === 'change');
}

function tellTarget(
  indicator: Indicator,
  categories: Categories,
  { release, context }: ReportedPeriod,
): TargetView | undefined {
  const target = targetFor(indicator, categories, release.period);
  if (target === undefined) return undefined;
  const outcome = assessTarget(target, findObservation(release, { indicator: indicator.code, categories }));
  const { language } = context;
  return {
    text: formatTarget(target, indicator, language, 'table'),
    outcome,
    verdict: formatOutcome(outcome, language),
    address: `${addressOfIndicator(indicator.code, context)}#${definitionAnchor}`,
  };
}
