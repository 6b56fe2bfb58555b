/** The values that are written in a line chart: every one when there is a single line with room for them, else the last. */
import { type ChartFonts, findBaselineShift, findLineHeight } from './chart-font.ts';
import type { ChartSeries } from './chart-spec.ts';
import { type LinePlan, type PlacedPoint, placePoints } from './line-plan.ts';
import type { TextMark } from './mark.ts';
import { measureText } from './measure-text.ts';
import { areApart } from './place-times.ts';

/** From a point to its text. */
export const endRoom = 9;

/** A text above each point (below, in a hollow of the line), or undefined when they would meet. */
export function labelPoints(
  series: ChartSeries,
  plan: LinePlan,
  { value }: ChartFonts,
): readonly TextMark[] | undefined {
  const points = placePoints(series, plan);
  const marks = points.flatMap((point, index): TextMark[] => {
    if (point === undefined) return [];
    const hollow = isHollow(point, points[index - 1], points[index + 1]) && point.y + 26 < plan.scale.from;
    const y = hollow ? point.y + 10 + value.size * 0.75 : point.y - 10;
    return [{ shape: 'text', x: point.x, y, text: point.text, font: value, fill: 'text', align: 'center' }];
  });
  return areApart(marks) ? marks : undefined;
}

/** Whether the line comes down to the point and goes up from it. */
function isHollow(point: PlacedPoint, before: PlacedPoint | undefined, after: PlacedPoint | undefined): boolean {
  const neighbours = [before, after].filter((neighbour) => neighbour !== undefined);
  return neighbours.length > 0 && neighbours.every(({ y }) => y < point.y);
}

/** The last value of each series to the right of its point, moved apart where they would meet; with `named`, its name too. */
export function labelEnds(
  series: readonly ChartSeries[],
  plan: LinePlan,
  fonts: ChartFonts,
  named: boolean,
): TextMark[] {
  const ends = series.flatMap((one) => {
    const end = placePoints(one, plan).findLast((point) => point !== undefined);
    return end === undefined ? [] : [{ ...end, label: one.label }];
  });
  const middles = spreadOut(
    ends.map(({ y }) => y),
    findLineHeight(fonts.value),
    plan.scale,
  );
  return ends.flatMap(({ x, text, label }, index) => {
    const y = (middles[index] ?? 0) + findBaselineShift(fonts.value);
    const value: TextMark = { shape: 'text', x: x + endRoom, y, text, font: fonts.value, fill: 'text', align: 'left' };
    const nameX = value.x + measureText(`${text} `, fonts.value);
    return named ? [value, { ...value, x: nameX, text: label, font: fonts.note }] : [value];
  });
}

/** Places at least `least` apart and on the scale, each as near its own as that allows, in the order given. */
function spreadOut(
  places: readonly number[],
  least: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const spread: number[] = [];
  for (const { place } of order) spread.push(Math.max(place, (spread.at(-1) ?? to - least) + least));
  let limit = from + least / 2;
  for (let rank = spread.length - 1; rank >= 0; rank -= 1) {
    limit = Math.min(spread[rank] ?? limit, limit);
    spread[rank] = limit;
    limit -= least;
  }
  const placed = new Map(order.map(({ index }, rank) => [index, spread[rank] ?? 0]));
  return places.map((place, index) => placed.get(index) ?? place);
}

/** The widest text at the end of a line, as far as that can be known before the lines have places. */
export function findEndWidth(series: readonly ChartSeries[], fonts: ChartFonts, named: boolean): number {
  const widths = series.flatMap(({ label, points }) => {
    const end = points.findLast(({ number }) => number !== null);
    if (end === undefined) return [];
    return named
      ? [measureText(`${end.text} `, fonts.value) + measureText(label, fonts.note)]
      : [measureText(end.text, fonts.value)];
  });
  return Math.max(0, ...widths);
}
