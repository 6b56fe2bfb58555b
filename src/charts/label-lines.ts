/** The values that are written in a line chart: every one when there is a single line with room for them, else the last. */
import { type ChartFonts, findBaselineShift, findLineHeight } from './chart-font.ts';
import type { ChartSeries, ChartTarget } from './chart-spec.ts';
import { type LinePlan, type PlacedPoint, placePoints } from './line-plan.ts';
import { placeNumber } from './linear-scale.ts';
import type { TextMark } from './mark.ts';
import { measureText } from './measure-text.ts';
import { areApart } from './place-times.ts';
import { spreadOut } from './spread-out.ts';

/** From the end of a line to its text. */
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
    const below = isHollow(point, points[index - 1], points[index + 1]) && point.y + 28 < plan.scale.from;
    const y = below ? point.y + 10 + value.size * 0.75 : point.y - 10;
    return [{ shape: 'text', x: point.x, y, text: point.text, font: value, fill: 'text', align: 'center' }];
  });
  return areApart(marks) ? marks : undefined;
}

/** Whether the line comes down to the point and goes up from it. */
function isHollow(point: PlacedPoint, before: PlacedPoint | undefined, after: PlacedPoint | undefined): boolean {
  const neighbours = [before, after].filter((neighbour) => neighbour !== undefined);
  return neighbours.length > 0 && neighbours.every(({ y }) => y < point.y);
}

/** What stands to the right of the lines: an ending with the texts that follow each other there. */
interface Ending {
  /** Where the line ends; a target's ends where the grid does. */
  readonly x?: number;
  readonly y: number;
  readonly texts: readonly Pick<TextMark, 'text' | 'font' | 'fill'>[];
}

/** The last value of a series, if it has any, followed by its name when it is `named`. */
function endSeries(series: ChartSeries, plan: LinePlan, { value, note }: ChartFonts, named: boolean): Ending[] {
  const end = placePoints(series, plan).findLast((point) => point !== undefined);
  if (end === undefined) return [];
  const last = { text: end.text, font: value, fill: 'text' } as const;
  const name = { text: series.label, font: note, fill: 'text' } as const;
  return [{ x: end.x, y: end.y, texts: named ? [last, name] : [last] }];
}

function endTarget({ number, text }: ChartTarget, plan: LinePlan, { note }: ChartFonts): Ending {
  return { y: placeNumber(plan.scale, number), texts: [{ text, font: note, fill: 'text-quiet' }] };
}

interface Endings {
  readonly series: readonly ChartSeries[];
  readonly targets: readonly ChartTarget[];
  /** Whether the names of the series follow their values. */
  readonly named: boolean;
}

/** The texts from `left` on at the ends of series and targets, moved apart where they would meet. */
export function labelEnds(
  { series, targets, named }: Endings,
  plan: LinePlan,
  fonts: ChartFonts,
  left: number,
): TextMark[] {
  const endings = [
    ...series.flatMap((one) => endSeries(one, plan, fonts, named)),
    ...targets.map((target) => endTarget(target, plan, fonts)),
  ];
  const least = findLineHeight(fonts.value);
  const middles = spreadOut(
    endings.map(({ y }) => y),
    least,
    plan.scale.to - least / 2,
    plan.scale.from,
  );
  return endings.flatMap(({ x: end, texts }, index) => {
    let x = end === undefined ? left : end + endRoom;
    return texts.map((text): TextMark => {
      const mark = {
        ...text,
        shape: 'text',
        x,
        y: (middles[index] ?? 0) + findBaselineShift(text.font),
        align: 'left',
      } as const;
      x += measureText(`${text.text} `, text.font);
      return mark;
    });
  });
}

/** The widest ending: it depends on the texts alone. */
export function measureEnds(endings: Endings, fonts: ChartFonts): number {
  const anywhere = { columns: [], scale: { min: 0, max: 1, from: 0, to: 0 } };
  const marks = labelEnds(endings, anywhere, fonts, 0);
  return Math.max(0, ...marks.map(({ x, text, font }) => x + measureText(text, font)));
}
