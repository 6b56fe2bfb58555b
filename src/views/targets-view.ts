// Every target that the publication declares, with its outcome in the release: met, missed or not reported.
import { formatDifference } from '../format/format-change.ts';
import { formatObservation } from '../format/format-observation.ts';
import { formatTarget } from '../format/format-target.ts';
import type { Indicator, Target } from '../statistics/indicator.ts';
import { isNumber, type NumberObservation, type Observation } from '../statistics/observation.ts';
import { assessTarget, distanceToTarget, type TargetOutcome, targetFor } from '../statistics/target-outcome.ts';
import { addressOfFigure, addressOfIndicator, definitionAnchor } from './figure-link.ts';
import { nameCategories, type ReleaseContext, textOf } from './release-context.ts';
import { softenLongWords } from './soft-hyphens.ts';

export interface TargetsView {
  readonly id: string;
  readonly title: string;
  readonly heads: {
    readonly indicator: string;
    readonly target: string;
    readonly outcome: string;
    readonly verdict: string;
  };
  readonly rows: readonly TargetRow[];
}

export interface TargetRow {
  readonly indicator: string;
  /** The category that the target holds for; empty for the whole. */
  readonly category: string;
  readonly target: string;
  /** The figure, or the sign for a missing one. */
  readonly outcome: string;
  readonly number?: number;
  /** Where the source of the outcome stands; absent when the release has no such figure. */
  readonly address?: string;
  /** Where the target is told of. */
  readonly targetAddress: string;
  readonly result: TargetOutcome;
  /** "ja", "nej", "redovisas inte". */
  readonly verdict: string;
  /** "12 procentenheter lägre"; empty without an outcome. */
  readonly distance: string;
}

/** The targets of the release, in the order of the indicators; nothing when none held for its period. */
export function makeTargets(context: ReleaseContext): TargetsView | undefined {
  const { publication, messages } = context;
  const rows = [...publication.indicators.values()].flatMap((indicator) => makeRows(indicator, context));
  if (rows.length === 0) return undefined;
  const { title, indicator, target, outcome, verdict } = messages.comparability.targets;
  return { id: messages.comparability.targets.id, title, heads: { indicator, target, outcome, verdict }, rows };
}

/** A row for each figure that the target holds for; one without an outcome when the release has no such figure. */
function makeRows(indicator: Indicator, context: ReleaseContext): readonly TargetRow[] {
  const { current } = context.comparison;
  const own = [...current.observations.values()].filter(({ indicator: code }) => code === indicator.code);
  const rows = own.flatMap((observation) => makeRow(indicator, observation, context));
  return rows.length > 0 ? rows : makeRow(indicator, undefined, context);
}

function makeRow(
  indicator: Indicator,
  observation: Observation | undefined,
  context: ReleaseContext,
): readonly TargetRow[] {
  const { comparison, language, messages } = context;
  const categories = observation?.categories ?? {};
  const target = targetFor(indicator, categories, comparison.current.period);
  if (target === undefined) return [];
  const result = assessTarget(target, observation);
  return [
    {
      indicator: textOf(indicator.label, context),
      category: softenLongWords(nameCategories(categories, context), messages.wordEndings),
      target: formatTarget(target, indicator, language, 'table'),
      outcome:
        observation === undefined
          ? messages.missing['not-available'].sign
          : formatObservation(observation, indicator, language, 'table').text,
      result,
      verdict: messages.comparability.targets[result],
      distance: isNumber(observation)
        ? softenLongWords(tellDistance(target, observation, indicator, context), messages.wordEndings)
        : '',
      targetAddress: `${addressOfIndicator(indicator.code, context)}#${definitionAnchor}`,
      ...(observation && { address: addressOfFigure(observation, context) }),
      ...(isNumber(observation) && { number: observation.value.number }),
    },
  ];
}

function tellDistance(
  target: Target,
  observation: NumberObservation,
  indicator: Indicator,
  { language, messages }: ReleaseContext,
): string {
  const number = distanceToTarget(target, observation);
  if (number === 0) return messages.comparisons.onTarget;
  const approximate = observation.value.status === 'estimated';
  return formatDifference({ number, approximate }, indicator, language);
}
