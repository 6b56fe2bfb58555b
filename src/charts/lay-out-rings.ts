/**
 * A ring for each category, with its name below, and what a second series and a target of its own say. Chart.js draws no
 * ring here: it would fill the whole canvas with one, and there are as many as there are categories.
 */
import { type ChartFont, findBaselineShift, findLineHeight, selectFonts } from './chart-font.ts';
import { type ChartLayout, chartWidths } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { layOutLegend } from './lay-out-legend.ts';
import { type Centre, layOutRing, type Ring, ringRadius } from './lay-out-ring.ts';
import type { TextMark } from './mark.ts';
import { isAcross } from './place-targets.ts';
import { wrapText } from './wrap-text.ts';

export interface RingLayout extends ChartLayout {
  readonly centres: readonly Centre[];
}

const columnsOf = { wide: 4, narrow: 2 } as const;
const across = 16;
const down = 20;
const aroundRing = 6;

export function layOutRings(spec: ChartSpec, variant: ChartVariant): RingLayout {
  const { categories, series, targets = [] } = spec;
  const width = chartWidths[variant];
  const fonts = selectFonts(variant);
  const columns = columnsOf[variant];
  const cell = (width - across * (columns - 1)) / columns;
  const shared = targets.filter(isAcross);
  const items = shared.map(({ text }) => ({ label: text, fill: 'target', width: 2, height: 16 }) as const);
  const legend = layOutLegend(items, fonts.note, 0, width);
  const captions = categories.map((_, index) => writeCaption(spec, index, variant, cell));
  const lineHeight = findLineHeight(fonts.name);
  const centres: Centre[] = [];
  const texts: TextMark[] = [];
  let top = legend.height;
  for (let start = 0; start < categories.length; start += columns) {
    const ofRow = captions.slice(start, start + columns);
    for (const [column, lines] of ofRow.entries()) {
      const centre = { x: cell / 2 + column * (cell + across), y: top + aroundRing + ringRadius };
      centres.push(centre);
      const first = centre.y + ringRadius + aroundRing + lineHeight / 2;
      texts.push(
        ...lines.map((line, index): TextMark => {
          const y = first + index * lineHeight + findBaselineShift(line.font);
          return { ...line, shape: 'text', x: centre.x, y, align: 'center' };
        }),
      );
    }
    top += 2 * (ringRadius + aroundRing) + Math.max(...ofRow.map(({ length }) => length)) * lineHeight + down;
  }
  const height = Math.ceil(top - down + 2);
  const [main] = series;
  const rings = centres.flatMap((centre, index): readonly Ring[] => {
    const point = main?.points[index];
    const own = targets.filter((target) => isAcross(target) || target.category === index);
    return main === undefined || point === undefined
      ? []
      : [
          layOutRing(
            centre,
            point,
            main.role,
            own.map(({ number }) => number),
          ),
        ];
  });
  return {
    width,
    height,
    plot: { left: 0, top: 0, right: width, bottom: height },
    behind: [],
    data: [],
    front: [
      ...rings.map(({ whole }) => whole),
      ...rings.flatMap(({ shares }) => shares),
      ...rings.flatMap(({ targets: lines }) => lines),
      ...rings.map(({ value }) => value),
      ...legend.marks,
      ...texts.toSorted((a, b) => a.font.size - b.font.size),
    ],
    legend: [],
    centres,
  };
}

interface CaptionLine {
  readonly text: string;
  readonly font: ChartFont;
  readonly fill: 'text' | 'text-quiet';
}

/** What stands below a ring: its name, the value of the other series, its own target. */
function writeCaption(
  { categories, series, targets = [] }: ChartSpec,
  category: number,
  variant: ChartVariant,
  width: number,
): readonly CaptionLine[] {
  const { name, quiet } = selectFonts(variant);
  const others = [
    ...series.slice(1).map(({ label, points }) => `${label}: ${points[category]?.text ?? ''}`),
    ...targets.filter((target) => target.category === category).map(({ text }) => text),
  ];
  return [
    ...wrapText(categories[category] ?? '', width, name).map((text) => ({ text, font: name, fill: 'text' }) as const),
    ...others
      .flatMap((text) => wrapText(text, width, quiet))
      .map((text) => ({ text, font: quiet, fill: 'text-quiet' }) as const),
  ];
}
