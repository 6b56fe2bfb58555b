// A definition as it stood for a period: the parameters, the scale and the target of an indicator may have been others
// before. A figure is read, assessed and explained by the definition of its own period.
import type { Indicator, Parameter, Scale, Target } from './indicator.ts';
import { endsBy, type ReferencePeriod } from './reference-period.ts';

/** The parameter's value for the period, in its unit. */
export function parameterAt({ value, earlier }: Parameter, period: ReferencePeriod): number {
  return findEarlier(earlier, period)?.value ?? value;
}

/** The scale for the period. What its levels mean is known for the present scale alone. */
export function scaleAt(scale: Scale, period: ReferencePeriod): Pick<Scale, 'from' | 'to' | 'levels'> {
  const before = findEarlier(scale.earlier, period);
  return before === undefined ? scale : { from: before.from, to: before.to, levels: [] };
}

/** The target as it was for the period, with its note. */
export function targetAt(target: Target, period: ReferencePeriod): Target {
  const before = findEarlier(target.earlier, period);
  return before === undefined ? target : { ...target, at_least: before.at_least, at_most: before.at_most };
}

/** The indicator with the scale for the period: what its figures were read against. */
export function withScaleAt(indicator: Indicator, period: ReferencePeriod): Indicator {
  const { scale } = indicator;
  return scale?.earlier === undefined ? indicator : { ...indicator, scale: scaleAt(scale, period) };
}

/** The first entry that still held for the period. */
function findEarlier<Entry extends { readonly until: ReferencePeriod }>(
  earlier: readonly Entry[] | undefined,
  period: ReferencePeriod,
): Entry | undefined {
  return earlier?.find(({ until }) => endsBy(period, until));
}
