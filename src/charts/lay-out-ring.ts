/** One share of a whole: a ring filled as far as the share, with a line at each target and the value in the middle. */
import { type ChartFont, findBaselineShift } from './chart-font.ts';
import type { ChartPoint, SeriesRole } from './chart-spec.ts';
import type { ArcMark, LineMark, TextMark } from './mark.ts';

export interface Centre {
  readonly x: number;
  readonly y: number;
}

export const ringRadius = 51;
const width = 14;
/** What is left of the whole is a thin line, so that it is not taken for a part in forced colours either. */
const track = 3;
const valueFont: ChartFont = { size: 18, weight: 600 };

/** A ring from below to above; what lies on one level in several rings looks alike, and is drawn together. */
export interface Ring {
  readonly whole: ArcMark;
  readonly shares: readonly ArcMark[];
  readonly targets: readonly LineMark[];
  readonly value: TextMark;
}

/** The ring about `centre`; `targets` are per cent. */
export function layOutRing(
  centre: Centre,
  { number, text }: ChartPoint,
  role: SeriesRole,
  targets: readonly number[],
): Ring {
  const whole = {
    ...centre,
    shape: 'arc',
    radius: ringRadius - width / 2,
    width: track,
    share: 1,
    stroke: 'line',
  } as const;
  const share: ArcMark[] = number === null ? [] : [{ ...whole, width, share: number / 100, stroke: role }];
  const value: TextMark = {
    shape: 'text',
    x: centre.x,
    y: centre.y + findBaselineShift(valueFont),
    text,
    font: valueFont,
    fill: number === null ? 'text-quiet' : 'text',
    align: 'center',
  };
  return { whole, shares: share, targets: targets.map((target) => crossRing(centre, target / 100)), value };
}

/** A line across the ring, a little longer than it is broad. */
function crossRing({ x, y }: Centre, share: number): LineMark {
  const angle = 2 * Math.PI * (share - 0.25);
  const [inside, outside] = [ringRadius - width - 3, ringRadius + 4];
  return {
    shape: 'line',
    x1: x + inside * Math.cos(angle),
    y1: y + inside * Math.sin(angle),
    x2: x + outside * Math.cos(angle),
    y2: y + outside * Math.sin(angle),
    stroke: 'target',
    width: 2,
  };
}
