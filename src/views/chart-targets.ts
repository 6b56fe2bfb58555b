// The targets of a chart: the lines that are drawn, and what became of each in words.
import type { ChartTarget } from '../charts/chart-spec.ts';
import { formatOutcome, formatTarget } from '../format/format-target.ts';
import { assessTarget, boundOf, targetFor } from '../statistics/target-outcome.ts';
import { nameIndicator, type Slot } from './chart-slots.ts';
import type { TargetSentence } from './describe-chart.ts';
import type { ReleaseContext } from './release-context.ts';

/**
 * One line across when all slots share the target, otherwise one for each that has one. The label says whether it was
 * met, so that no colour has to; where bars that share a line differ, the text of the chart does.
 */
export function placeTargets(slots: readonly Slot[], context: ReleaseContext): readonly ChartTarget[] {
  const { comparison, language, messages } = context;
  const { bound: plain, inChart } = messages.comparability.targets;
  const found = slots.flatMap(({ indicator, row }, category) => {
    const target = targetFor(indicator, row.categories, comparison.current.period);
    if (target === undefined) return [];
    const outcome = assessTarget(target, row.observations.get(indicator.code));
    const text = formatTarget(target, indicator, language, 'table');
    return [{ category, number: boundOf(target), text, outcome }];
  });
  const [first] = found;
  const isShared = found.length === slots.length && found.every(({ text }) => text === first?.text);
  if (first === undefined || !isShared) {
    return found.map(({ category, number, text, outcome }) => ({ category, number, text: inChart[outcome](text) }));
  }
  const isAlike = found.every(({ outcome }) => outcome === first.outcome);
  return [{ number: first.number, text: isAlike ? inChart[first.outcome](first.text) : plain(first.text) }];
}

/** What became of each target, as the headlines tell it; a row of several indicators is named with each of them. */
export function tellTargets(
  slots: readonly Slot[],
  isPair: boolean,
  context: ReleaseContext,
): readonly TargetSentence[] {
  const { comparison, language, messages } = context;
  return slots.flatMap(({ label, indicator, row }) => {
    const target = targetFor(indicator, row.categories, comparison.current.period);
    if (target === undefined) return [];
    const outcome = formatOutcome(assessTarget(target, row.observations.get(indicator.code)), language);
    const bound = formatTarget(target, indicator, language, 'table');
    const name = nameIndicator(indicator, context);
    return [{ category: isPair ? label : `${label}, ${name}`, text: messages.target.sentence(outcome, bound) }];
  });
}
