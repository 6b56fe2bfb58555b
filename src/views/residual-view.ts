// What is left over where figures do not add up, as sentences: what they come to, the difference, and the reason.
import { formatDifference } from '../format/format-change.ts';
import { formatObservation } from '../format/format-observation.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { Residual } from '../statistics/identity.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Categories, total } from '../statistics/observation.ts';
import { parseReferencePeriod } from '../statistics/reference-period.ts';
import { decimalsOf } from '../statistics/rounding.ts';
import { lowerFirst, nameCategories, type ReleaseContext, textOf } from './release-context.ts';

const space = '\u00a0';

/**
 * "Svarsgrupperna blir tillsammans 52 009, 499 fler än totalen. Källan anger inte varför." Before it stand the period,
 * when it is not the release's own, and the categories of the whole.
 */
export function describeResidual(residual: Residual, context: ReleaseContext): string {
  const { whole, reason } = residual;
  const isOwn = whole.period === context.comparison.current.period.id;
  const where = [
    isOwn ? '' : nameMonths(whole.period, context),
    nameCategories(withoutTotals(whole.categories), context),
  ]
    .filter((part) => part !== '')
    .join(', ');
  const sentence = `${compose(residual, context)} ${textOf(reason, context)}`;
  return where === '' ? sentence : `${where}: ${sentence}`;
}

function compose({ identity, kind, whole, parts, computed, difference }: Residual, context: ReleaseContext): string {
  const { language, messages, publication } = context;
  const { reconciliation } = messages;
  const indicator = indicatorOf(whole.indicator, context);
  const approximate = [whole, ...parts].some(({ value }) => value.status === 'estimated');
  const decimals = Math.max(indicator.decimals, decimalsOf(computed));
  const quantity = formatQuantity({ ...indicator, number: computed, decimals }, language, 'prose').text;
  const amount = approximate ? `${messages.approximately.prose}${space}${quantity}` : quantity;
  const more = formatDifference({ number: difference, approximate }, indicator, language);
  const figure = formatObservation(whole, indicator, language, 'prose').text;
  const other = `${lowerFirst(textOf(indicator.label, context))} (${figure})`;
  const names = parts.map((part) => textOf(indicatorOf(part.indicator, context).label, context));
  const [name = '', second = ''] = names;
  switch (kind) {
    case 'at_most':
      return reconciliation.atMost(name, amount, more, other);
    case 'product':
      return reconciliation.product(reconciliation.times(name, lowerFirst(second)), amount, more, other);
    default: {
      const label = textOf(publication.identities[identity]?.label ?? identity, context);
      const [part] = parts;
      const isSum = part !== undefined && indicatorOf(part.indicator, context).aggregation === 'sum';
      const same = kind === 'periods' ? reconciliation.wholePeriod : reconciliation.total;
      const against = part?.indicator === whole.indicator ? same : other;
      return (isSum ? reconciliation.sum : reconciliation.mean)(label, amount, more, against);
    }
  }
}

function indicatorOf(code: string, { publication }: ReleaseContext): Indicator {
  const indicator = publication.indicators.get(code);
  if (indicator === undefined)
    throw new Error(`There is no indicator ${code}: the check of identities does not let it through.`);
  return indicator;
}

function nameMonths(period: string, { language }: ReleaseContext): string {
  const known = parseReferencePeriod(period);
  const name = known === undefined ? period : formatPeriodMonths(known, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function withoutTotals(categories: Categories): Categories {
  return Object.fromEntries(Object.entries(categories).filter(([, category]) => category !== total));
}
