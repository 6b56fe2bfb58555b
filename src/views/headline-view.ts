// A headline figure: what is measured, the figure, its change in words, and whether its target was met.
import { formatChangeSince } from '../format/format-change.ts';
import { formatObservation, type ObservationText } from '../format/format-observation.ts';
import { formatOutcome, formatTarget } from '../format/format-target.ts';
import { addressOf } from '../site/address-of.ts';
import { type Change, compareFigure } from '../statistics/change.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Address, isNumber } from '../statistics/observation.ts';
import { findObservation } from '../statistics/release.ts';
import { assessTarget, type TargetOutcome, targetFor } from '../statistics/target-outcome.ts';
import { comparedMonths, nameCategories, type ReleaseContext, textOf } from './release-context.ts';

export interface HeadlineView {
  readonly label: string;
  /** The category that the figure is of; empty for the whole. */
  readonly category: string;
  readonly number?: number;
  readonly text: ObservationText;
  /** The change in words, or why there is none. */
  readonly change: string;
  /** Whether the change is good, where the indicator says which way is. */
  readonly judgement: 'better' | 'worse' | 'none';
  readonly target?: { readonly outcome: TargetOutcome; readonly text: string };
  /** Where the indicator is defined. */
  readonly definitionAddress: string;
}

/** The headline figures of the release, in the order that its release.yaml gives. */
export function makeHeadlines(context: ReleaseContext): readonly HeadlineView[] {
  return context.comparison.current.headlines.flatMap((address) => makeHeadline(address, context) ?? []);
}

function makeHeadline(address: Address, context: ReleaseContext): HeadlineView | undefined {
  const { publication, comparison, language, messages, scheme } = context;
  const indicator = publication.indicators.get(address.indicator);
  const observation = findObservation(comparison.current, address);
  if (indicator === undefined || observation === undefined) return undefined;
  const change = compareFigure(comparison, address, publication.indicators);
  const target = targetFor(indicator, address.categories);
  const outcome = target && assessTarget(target, observation);
  const definitions = addressOf({ kind: 'definitions', publication: publication.code }, language, scheme);
  return {
    label: textOf(indicator.label, context),
    category: nameCategories(address.categories, context),
    text: formatObservation(observation, indicator, language, 'table'),
    change:
      change.kind === 'none'
        ? messages.change.none[change.reason]
        : formatChangeSince(change, indicator, language, comparedMonths(context)),
    judgement: judgeChange(change, indicator),
    definitionAddress: `${definitions}#${indicator.code}`,
    ...(isNumber(observation) && { number: observation.value.number }),
    ...(target &&
      outcome && {
        target: {
          outcome,
          text: messages.target.sentence(
            formatOutcome(outcome, language),
            formatTarget(target, indicator, language, 'table'),
          ),
        },
      }),
  };
}

function judgeChange(change: Change, { better }: Indicator): HeadlineView['judgement'] {
  const size = change.kind === 'none' ? 0 : (change.absolute ?? change.relative ?? 0);
  if (size === 0 || better === 'neither') return 'none';
  return size > 0 === (better === 'higher') ? 'better' : 'worse';
}
