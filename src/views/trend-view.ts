// The last periods of a figure as a small line, when there are enough of them to see a course. The line is broken where
// figures before and after cannot be compared.
import { formatObservation } from '../format/format-observation.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Address } from '../statistics/observation.ts';
import type { ObservedNumber } from '../statistics/observed-value.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import { type TrendPoint, traceFigure } from '../statistics/trend.ts';
import { addressOfIndicator, periodsAnchor } from './figure-link.ts';
import type { ReleaseContext } from './release-context.ts';

export interface TrendView {
  /** An SVG path in a box of `width` by `height`, broken where a figure is missing or the series is. */
  readonly path: string;
  /** Where the latest figure is. */
  readonly end: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  /** The same in words: lowest and highest of the figures that can be compared, and where the series is broken. */
  readonly text: string;
  /** Where all of them stand. */
  readonly address: string;
}

interface KnownPoint extends TrendPoint<ReleaseVersion> {
  readonly value: ObservedNumber;
}

const box = { width: 96, height: 24 } as const;
const fewest = 4;

/** The figure in the release and those before it of the same kind of period; nothing when fewer than four are known. */
export function makeTrend(address: Address, indicator: Indicator, context: ReleaseContext): TrendView | undefined {
  const points = traceFigure(context.published.recent, address, indicator, context.publication);
  const known = points.filter(isKnown);
  const last = points.at(-1);
  if (known.length < fewest || last === undefined || !isKnown(last)) return undefined;
  const { lowest, highest } = findExtremes(known);
  const place = makePlacing(points.length, lowest.value.number, highest.value.number);
  let path = '';
  let isBroken = true;
  for (const [index, point] of points.entries()) {
    const isStart = isBroken || point.isBreak;
    if (isKnown(point)) path += `${isStart ? 'M' : 'L'}${Object.values(place(index, point)).join(' ')}`;
    isBroken = !isKnown(point);
  }
  return {
    path,
    end: place(points.length - 1, last),
    ...box,
    text: describeTrend(points, indicator, context),
    address: `${addressOfIndicator(address.indicator, context)}#${periodsAnchor}`,
  };
}

function isKnown(point: TrendPoint<ReleaseVersion>): point is KnownPoint {
  return point.value?.kind === 'number';
}

/** Lowest and highest since the last break, when there are at least two figures since; and the break. */
function describeTrend(
  points: readonly TrendPoint<ReleaseVersion>[],
  indicator: Indicator,
  context: ReleaseContext,
): string {
  const { messages, language } = context;
  const start = points.findLastIndex(({ isBreak }) => isBreak);
  const comparable = points.slice(Math.max(start, 0)).filter(isKnown);
  const write = (point: KnownPoint): string => formatObservation(point, indicator, language, 'table').text;
  const { lowest, highest } = findExtremes(comparable);
  const course =
    comparable.length < 2 ? '' : messages.page.trend(String(comparable.length), write(lowest), write(highest));
  const broken = points[start];
  if (broken === undefined) return course;
  const sentence = messages.comparability.trendBreak(formatPeriodMonths(broken.release.period, language));
  return [course, sentence].filter((part) => part !== '').join(' ');
}

function findExtremes(known: readonly KnownPoint[]) {
  const sorted = [...known].sort((one, other) => one.value.number - other.value.number);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) throw new Error('A trend of no figures.');
  return { lowest, highest };
}

/** The lowest figure lies at the bottom of the box, the highest at the top; figures that are all equal in the middle. */
function makePlacing(count: number, lowest: number, highest: number) {
  const span = highest - lowest;
  return (index: number, { value }: KnownPoint) => ({
    x: Math.round((index / (count - 1)) * box.width),
    y: Math.round(box.height * (span === 0 ? 0.5 : 1 - (value.number - lowest) / span)),
  });
}
