import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/chart-spec.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import {
  answeredInTime,
  answerGroups,
  changes,
  channels,
  exampleSpecs,
  monthly,
  queueTime,
  solvedAtOnce,
  twelveCategories,
} from './example-specs.ts';
import { type DrawnText, readDrawing } from './read-drawing.ts';

const variants = ['wide', 'narrow'] as const;
const cases = Object.entries(exampleSpecs).flatMap(([name, spec]) =>
  variants.map((variant) => ({ name, spec, variant })),
);

function listTexts({ categories, series, axis, targets = [] }: ChartSpec): readonly string[] {
  const points = series.flatMap((one) => one.points);
  return [...categories, ...[...points, ...axis.ticks, ...targets].map(({ text }) => text)].filter(
    (text) => text !== '',
  );
}

function findText(texts: readonly DrawnText[], text: string): DrawnText {
  const found = texts.find((one) => one.text === text);
  if (found === undefined) throw new Error(`"${text}" is not drawn`);
  return found;
}

function overlaps(a: DrawnText, b: DrawnText): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('drawChart', () => {
  test.each(cases)('draws $name ($variant) the same every time', ({ spec, variant }) => {
    expect(drawChart(structuredClone(spec))[variant]).toBe(drawChart(spec)[variant]);
  });

  test.each(cases)('keeps $name ($variant) free of styles, ids and impossible numbers', ({ spec, variant }) => {
    expect(drawChart(spec)[variant]).not.toMatch(/style=| id=|NaN|Infinity|undefined|<rect/);
  });

  test.each(cases)('puts every text of $name ($variant) inside the drawing, none on another', ({ spec, variant }) => {
    const { texts, width, height } = readDrawing(drawChart(spec)[variant]);
    const outside = texts.filter(
      ({ left, right, top, bottom }) => left < -0.1 || right > width + 0.1 || top < 0 || bottom > height,
    );
    const meeting = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => overlaps(a, b))
        .map((b) => [a.text, b.text]),
    );
    expect({ outside, meeting }).toEqual({ outside: [], meeting: [] });
  });

  test.each(cases.filter(({ spec }) => spec.kind !== 'lines'))(
    'writes every text of $name ($variant)',
    ({ spec, variant }) => {
      const drawn = readDrawing(drawChart(spec)[variant])
        .texts.map(({ text }) => text)
        .join(' ');
      expect(listTexts(spec).filter((text) => !drawn.includes(text))).toEqual([]);
    },
  );

  test.each(variants)('is hidden from assistive technology and has no size of its own (%s)', (variant) => {
    expect(drawChart(channels)[variant]).toMatch(
      /^<svg viewBox="0 0 (720|340) \d+" font-family="Public Sans, system-ui, sans-serif" aria-hidden="true" focusable="false">/,
    );
  });

  test('writes nothing smaller than 12 on a narrow screen', () => {
    const sizes = cases.flatMap(({ spec }) =>
      [...drawChart(spec).narrow.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  test('escapes what a name may hold', () => {
    expect(drawChart(changes).wide).toContain('>E-post &amp; chatt</text>');
    expect(drawChart(changes).wide).toContain('>Besök &lt;30 minuter</text>');
  });
});

describe('drawChart of bars', () => {
  test('draws bars as long as their values, from the zero line', () => {
    const { boxes } = readDrawing(drawChart(answerGroups).wide);
    const bars = boxes.filter(({ fill, bottom, top }) => fill === 'var(--chart-current)' && bottom - top > 19);
    const [longest] = bars;
    const unit = ((longest?.right ?? 0) - (longest?.left ?? 0)) / 16348;
    expect(bars.map(({ left, right }) => (right - left) / unit)).toEqual(
      [16348, 8319, 12710, 7046, 0].map((number) => expect.closeTo(number, -1.5)),
    );
  });

  test.each(variants)('leaves the bars their room beside a name of one endless word (%s)', (variant) => {
    const categories = answerGroups.categories.map(() => 'Kommunfullmäktigeledamöter'.repeat(9));
    const { boxes, texts, width } = readDrawing(drawChart({ ...answerGroups, categories })[variant]);
    const [longest] = boxes.filter(({ fill }) => fill === 'var(--chart-current)');
    expect((longest?.right ?? 0) - (longest?.left ?? 0)).toBeGreaterThan(width / 4);
    for (const { left, right } of [...boxes, ...texts]) {
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(width + 1);
    }
  });

  test.each(variants)('writes a missing value at the zero line and draws no bar for it (%s)', (variant) => {
    const { boxes, texts, lines } = readDrawing(drawChart(answerGroups)[variant]);
    const bars = boxes.filter(({ fill, bottom, top }) => fill === 'var(--chart-previous)' && bottom - top === 9);
    const zero = lines.find(({ stroke }) => stroke === 'var(--text)')?.x1 ?? 0;
    expect(bars).toHaveLength(4);
    expect(findText(texts, '..').left - zero).toBeCloseTo(5.5, 0);
  });

  test('draws a zero as a bar of no length, with its text', () => {
    const { texts, lines } = readDrawing(drawChart(twelveCategories).wide);
    const zero = lines.find(({ stroke }) => stroke === 'var(--text)')?.x1 ?? 0;
    expect(findText(texts, '0').left - zero).toBeCloseTo(5.5, 0);
  });

  test('writes a negative value to the left of its bar', () => {
    const { texts, boxes } = readDrawing(drawChart(changes).wide);
    const bar = boxes.find(({ fill }) => fill === 'var(--chart-current)');
    expect((bar?.left ?? 0) - findText(texts, '−3\u00a0634').right).toBeCloseTo(6, 0);
  });

  test('has names left of the bars when wide, above them when narrow', () => {
    const wide = readDrawing(drawChart(answerGroups).wide);
    const narrow = readDrawing(drawChart(answerGroups).narrow);
    const [first] = narrow.boxes.filter(
      ({ fill, bottom, top }) => fill === 'var(--chart-current)' && bottom - top === 20,
    );
    expect(findText(wide.texts, 'Val 2 Barn och utbildning').right).toBeLessThan(
      Math.min(...wide.boxes.map(({ left }) => left)),
    );
    expect(findText(narrow.texts, 'Val 1 Fastigheter, gator, byggande och miljö').bottom).toBeLessThan(first?.top ?? 0);
  });
});

describe('drawChart of targets', () => {
  test.each(variants)('draws each line at its number (%s)', (variant) => {
    const { lines, boxes } = readDrawing(drawChart(answeredInTime)[variant]);
    const bar = boxes.find(({ fill }) => fill === 'var(--chart-current)');
    const unit = ((bar?.right ?? 0) - (bar?.left ?? 0)) / 95;
    const numbers = lines
      .filter(({ stroke }) => stroke === 'var(--target)')
      .map(({ x1 }) => (x1 - (bar?.left ?? 0)) / unit);
    expect(numbers).toEqual([95, 85, 90].map((number) => expect.closeTo(number, 1)));
  });

  test.each(variants)('never writes a value on a line (%s)', (variant) => {
    for (const spec of [answeredInTime, solvedAtOnce]) {
      const { lines, texts } = readDrawing(drawChart(spec)[variant]);
      const targets = lines.filter(({ stroke }) => stroke === 'var(--target)');
      const crossed = texts.filter(({ left, right, top, bottom }) =>
        targets.some(({ x1, y1, y2 }) => x1 > left && x1 < right && y1 < bottom && y2 > top),
      );
      expect(crossed).toEqual([]);
    }
  });

  test('draws a line across all rows when wide, and only on this period’s bars when narrow', () => {
    const draw = (variant: 'wide' | 'narrow') =>
      readDrawing(drawChart(solvedAtOnce)[variant]).lines.filter(({ stroke }) => stroke === 'var(--target)');
    expect(draw('wide')).toHaveLength(1);
    expect(draw('narrow').map(({ y1, y2 }) => Math.round(y2 - y1))).toEqual([24, 24, 24, 24]);
  });
});

describe('drawChart of shares', () => {
  test('draws parts that follow each other from edge to edge', () => {
    const parts = readDrawing(drawChart(channels).wide).boxes.filter(({ bottom, top }) => bottom - top === 36);
    const ordered = parts.toSorted((a, b) => a.left - b.left);
    expect(ordered.map(({ right }) => right).slice(0, -1)).toEqual(ordered.map(({ left }) => left).slice(1));
    expect([ordered[0]?.left, ordered.at(-1)?.right]).toEqual([0, expect.closeTo(719.5, 0)]);
  });
});

describe('drawChart of lines', () => {
  test('breaks the line where a value is missing, and marks a point that stands alone', () => {
    const svg = drawChart(queueTime).wide;
    const [, path = ''] = /stroke="var\(--chart-current\)"[^>]* d="([^"]*)"/.exec(svg) ?? [];
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/L/g)).toHaveLength(5);
    expect(svg.match(/a4 4 0 1 0 8 0/g)).toHaveLength(7);
  });

  test('writes every value when there is room, else the last, with the names of several lines', () => {
    const texts = (svg: string): readonly string[] => readDrawing(svg).texts.map(({ text }) => text);
    expect(texts(drawChart(queueTime).wide)).toEqual(
      expect.arrayContaining(queueTime.series[0]?.points.map(({ text }) => text) ?? []),
    );
    expect(texts(drawChart(queueTime).narrow)).toEqual(expect.arrayContaining(['51\u00a0510', '..']));
    expect(texts(drawChart(monthly).wide)).toEqual(
      expect.arrayContaining(['Telefon', 'E-post', 'Besök', 'mål 70', 'apr 2021']),
    );
  });
});

describe('a spec that cannot be drawn truthfully', () => {
  const [series] = channels.series;
  const bars = { ...channels, kind: 'bars' } as const;
  const refused: readonly (readonly [string, ChartSpec])[] = [
    ['a value outside the scale', { ...bars, axis: { min: 0, max: 50, ticks: [] } }],
    [
      'bars without a zero',
      { ...bars, axis: { min: 6, max: 90, ticks: [] }, series: series === undefined ? [] : [series] },
    ],
    ['a series with too few points', { ...bars, categories: ['a', 'b'] }],
    ['a scale of no length', { ...bars, axis: { min: 0, max: 0, ticks: [] } }],
    ['nothing to show', { ...bars, categories: [], series: [] }],
    ['a target of shares', { ...channels, targets: [{ number: 50, text: 'mål' }] }],
  ];
  test.each(refused)('is refused: %s', (_, spec) => {
    expect(() => drawChart(spec)).toThrow(RangeError);
  });
});
