// The last periods of a figure as a small line, when there are enough of them to see a course.
import { formatObservation } from '../format/format-observation.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Address, isNumber, type NumberObservation } from '../statistics/observation.ts';
import { findObservation } from '../statistics/release.ts';
import { addressOfIndicator, periodsAnchor } from './figure-link.ts';
import type { ReleaseContext } from './release-context.ts';

export interface TrendView {
  /** An SVG path in a box of `width` by `height`, broken where a figure is missing. */
  readonly path: string;
  /** Where the latest figure is. */
  readonly end: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  /** The same in words: lowest and highest. */
  readonly text: string;
  /** Where all of them stand. */
  readonly address: string;
}

const box = { width: 96, height: 24 } as const;
const fewest = 4;

/** The figure in the release and those before it of the same kind of period; nothing when fewer than four are known. */
export function makeTrend(address: Address, indicator: Indicator, context: ReleaseContext): TrendView | undefined {
  const observations = context.published.recent.map((release) => findObservation(release, address));
  const known = observations.filter(isNumber);
  const last = observations.at(-1);
  if (known.length < fewest || !isNumber(last)) return undefined;
  const { lowest, highest } = findExtremes(known);
  const place = makePlacing(observations.length, lowest.value.number, highest.value.number);
  let path = '';
  let isBroken = true;
  for (const [index, observation] of observations.entries()) {
    if (isNumber(observation)) path += `${isBroken ? 'M' : 'L'}${Object.values(place(index, observation)).join(' ')}`;
    isBroken = !isNumber(observation);
  }
  const write = (one: NumberObservation): string => formatObservation(one, indicator, context.language, 'table').text;
  return {
    path,
    end: place(observations.length - 1, last),
    ...box,
    text: context.messages.page.trend(String(known.length), write(lowest), write(highest)),
    address: `${addressOfIndicator(address.indicator, context)}#${periodsAnchor}`,
  };
}

function findExtremes(known: readonly NumberObservation[]) {
  const sorted = [...known].sort((one, other) => one.value.number - other.value.number);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) throw new Error('A trend of no figures.');
  return { lowest, highest };
}

/** The lowest figure lies at the bottom of the box, the highest at the top; figures that are all equal in the middle. */
function makePlacing(count: number, lowest: number, highest: number) {
  const span = highest - lowest;
  return (index: number, { value }: NumberObservation) => ({
    x: Math.round((index / (count - 1)) * box.width),
    y: Math.round(box.height * (span === 0 ? 0.5 : 1 - (value.number - lowest) / span)),
  });
}
