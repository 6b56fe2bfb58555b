// A target in words: "minst 95 procent", and whether it was met.
import { messagesIn } from '../i18n/messages.ts';
import type { Indicator, Target } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import { decimalsOf } from '../statistics/rounding.ts';
import { boundOf, type TargetOutcome } from '../statistics/target-outcome.ts';
import { formatQuantity, type QuantityStyle } from './format-quantity.ts';

/** "minst 95 procent" or "högst 10 minuter"; the bound keeps its own decimals, for a rounded one would be another. */
export function formatTarget(target: Target, indicator: Indicator, language: Language, style: QuantityStyle): string {
  const { atLeast, atMost } = messagesIn(language).target;
  const text = formatBound(target, indicator, language, style);
  return target.at_least === undefined ? atMost(text) : atLeast(text);
}

/** The bound alone, with its own decimals: "95 procent". */
export function formatBound(target: Target, indicator: Indicator, language: Language, style: QuantityStyle): string {
  const number = boundOf(target);
  const decimals = Math.max(indicator.decimals, decimalsOf(number));
  return formatQuantity({ unit: indicator.unit, number, decimals }, language, style).text;
}

/** "nåddes inte", for a sentence about the target. */
export function formatOutcomeVerb(outcome: 'met' | 'missed', language: Language): string {
  return messagesIn(language).figureWords.outcome[outcome];
}

/** "Målet nåddes inte". */
export function formatOutcome(outcome: TargetOutcome, language: Language): string {
  return messagesIn(language).target[outcome];
}
