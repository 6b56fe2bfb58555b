// What must add up, as sentences: what is added, and what it is to come to.
import type { IdentityDeclaration } from '../statistics/identity.ts';
import { lowerFirst, type ReleaseContext, textOf } from './release-context.ts';

/** "Svarsgrupperna ska tillsammans bli totalen." The label begins it, or the names of the indicators where two are compared. */
export function describeIdentity(identity: IdentityDeclaration, context: ReleaseContext): string {
  const { identities: words, times, total, wholePeriod } = context.messages.reconciliation;
  const label = textOf(identity.label, context);
  const nameOf = (code: string): string => {
    const indicator = context.publication.indicators.get(code);
    return indicator === undefined ? code : lowerFirst(textOf(indicator.label, context));
  };
  const { parts, periods, at_most: atMost, product } = identity;
  if (parts !== undefined) {
    const whole = parts.whole === undefined ? total : nameOf(parts.whole);
    if (parts.relation === 'at_most') return words.atMostTogether(label, whole);
    return (isSum(parts.indicator, context) ? words.together : words.onAverage)(label, whole);
  }
  if (periods !== undefined)
    return (isSum(periods.indicator, context) ? words.together : words.onAverage)(label, wholePeriod);
  if (atMost !== undefined) return words.atMost(label, nameOf(atMost.larger));
  const [one = '', other = ''] = (product?.factors ?? []).map(nameOf);
  return words.product(label, times(one, other), nameOf(product?.indicator ?? ''));
}

function isSum(code: string, { publication }: ReleaseContext): boolean {
  return publication.indicators.get(code)?.aggregation === 'sum';
}
