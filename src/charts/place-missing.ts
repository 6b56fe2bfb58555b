/** The texts of what is missing in a line chart, at the foot of each gap. */
import type { ChartFonts } from './chart-font.ts';
import type { ChartSeries } from './chart-spec.ts';
import type { LinePlan } from './line-plan.ts';
import type { TextMark } from './mark.ts';

interface Gap {
  readonly text: string;
  readonly from: number;
  to: number;
}

/** One text for a gap, however long, unless what is missing changes within it. */
export function placeMissing(
  series: readonly ChartSeries[],
  { columns, scale }: LinePlan,
  { quiet }: ChartFonts,
): TextMark[] {
  const gaps: Gap[] = [];
  let open: Gap | undefined;
  for (const [index, x] of columns.entries()) {
    const text = findMissing(series, index);
    if (open !== undefined && text === open.text) open.to = x;
    else {
      open = text === '' ? undefined : { text, from: x, to: x };
      if (open !== undefined) gaps.push(open);
    }
  }
  return gaps.map(({ text, from, to }) => {
    return {
      shape: 'text',
      x: (from + to) / 2,
      y: scale.from - 6,
      text,
      font: quiet,
      fill: 'text-quiet',
      align: 'center',
    };
  });
}

/** What the series say that have no number there: each text once; empty when all have one. */
function findMissing(series: readonly ChartSeries[], index: number): string {
  const points = series.flatMap(({ points }) => points.slice(index, index + 1));
  return [...new Set(points.filter(({ number }) => number === null).map(({ text }) => text))].join(' ');
}
