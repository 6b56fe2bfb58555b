// What stands in the way of comparing a figure with an earlier one: another definition, a break in the series, categories
// that have been split or cannot be added up.
import { parameterAt, scaleAt } from './dated-definition.ts';
import type { Indicator, Parameter, Scale } from './indicator.ts';
import type { LocalizedText } from './language.ts';
import type { Address } from './observation.ts';
import type { ObservedValue } from './observed-value.ts';
import { isBefore, type ReferencePeriod } from './reference-period.ts';

export type Obstacle =
  | { readonly kind: 'parameter'; readonly parameter: Parameter; readonly before: number; readonly now: number }
  | { readonly kind: 'scale'; readonly before: ScaleEnds; readonly now: ScaleEnds }
  | { readonly kind: 'break'; readonly reason: LocalizedText }
  /** The periods are not of the same length: a year and a quarter. */
  | { readonly kind: 'length' }
  /** The cell is marked `b`, and nothing declared says why. */
  | { readonly kind: 'marked' }
  | { readonly kind: 'split'; readonly dimension: string; readonly category: string }
  /** Categories were merged, and the indicator cannot be added up. */
  | { readonly kind: 'merged'; readonly addresses: readonly Address[] };

type ScaleEnds = Pick<Scale, 'from' | 'to'>;

/** What differs in the definition of the indicator, or in the series, between the two periods. */
export function listDefinitionObstacles(
  indicator: Indicator,
  now: ReferencePeriod,
  before: ReferencePeriod,
): readonly Obstacle[] {
  const { breaks = [], parameters, scale } = indicator;
  const isBetween = (from: ReferencePeriod): boolean => isBefore(before, from) && !isBefore(now, from);
  return [
    ...(now.kind === before.kind ? [] : [{ kind: 'length' } as const]),
    ...breaks.filter(({ from }) => isBetween(from)).map(({ reason }): Obstacle => ({ kind: 'break', reason })),
    ...Object.values(parameters).flatMap((parameter) => compareParameter(parameter, now, before)),
    ...(scale === undefined ? [] : compareScale(scale, now, before)),
  ];
}

/** All that stands between the figure and that of the earlier period; a cell's own mark counts when nothing else does. */
export function listObstacles(
  indicator: Indicator,
  current: { readonly value: ObservedValue },
  now: ReferencePeriod,
  before: ReferencePeriod,
): readonly Obstacle[] {
  const declared = listDefinitionObstacles(indicator, now, before);
  return declared.length === 0 && isMarkedBreak(current) ? [{ kind: 'marked' }] : declared;
}

function isMarkedBreak({ value }: { readonly value: ObservedValue }): boolean {
  return value.kind === 'number' && value.status === 'break';
}

function compareParameter(parameter: Parameter, now: ReferencePeriod, before: ReferencePeriod): readonly Obstacle[] {
  const values = { before: parameterAt(parameter, before), now: parameterAt(parameter, now) };
  return values.before === values.now ? [] : [{ kind: 'parameter', parameter, ...values }];
}

function compareScale(scale: Scale, now: ReferencePeriod, before: ReferencePeriod): readonly Obstacle[] {
  const ends = { before: endsOf(scaleAt(scale, before)), now: endsOf(scaleAt(scale, now)) };
  const isSame = ends.before.from === ends.now.from && ends.before.to === ends.now.to;
  return isSame ? [] : [{ kind: 'scale', ...ends }];
}

function endsOf({ from, to }: ScaleEnds): ScaleEnds {
  return { from, to };
}
