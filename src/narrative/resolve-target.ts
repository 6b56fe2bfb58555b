// What a Target in a narrative tells: the bound that holds for a figure, or whether the figure kept it.
import { describeAddress } from '../problems/describe-address.ts';
import type { Indicator, Target } from '../statistics/indicator.ts';
import type { Categories } from '../statistics/observation.ts';
import { assessTarget, targetFor } from '../statistics/target-outcome.ts';
import {
  addressOf,
  type NarrativeContext,
  resolveObservation,
  type Unresolved,
  unknownIndicator,
  unresolved,
} from './resolve-figure.ts';
import type { TargetReference } from './vocabulary.ts';

export type ResolvedTarget =
  | { readonly kind: 'target'; readonly indicator: Indicator; readonly target: Target }
  | { readonly kind: 'outcome'; readonly outcome: 'met' | 'missed' }
  | Unresolved;

/** Finds what a `<Target>` tells. The bound needs no figure that has kept it; the outcome does. */
export function resolveTarget(
  reference: TargetReference,
  categories: Categories,
  context: NarrativeContext,
): ResolvedTarget {
  const indicator = context.publication.indicators.get(reference.indicator);
  if (indicator === undefined) return unknownIndicator(reference.indicator, context);
  const address = addressOf(indicator.code, categories, context);
  const target = targetFor(indicator, address.categories, context.comparison.current.period);
  if (target === undefined) return unresolved('target-missing', { address: describeAddress(address) });
  if (reference.form !== 'outcome') return { kind: 'target', indicator, target };
  const resolved = resolveObservation(reference, categories, context);
  if (resolved.kind === 'unresolved') return resolved;
  const outcome = assessTarget(target, resolved.observation);
  return outcome === 'met' ? { kind: 'outcome', outcome } : { kind: 'outcome', outcome: 'missed' };
}
