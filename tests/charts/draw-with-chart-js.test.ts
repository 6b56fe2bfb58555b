import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/chart-spec.ts';
import { configureChart } from '../../src/charts/configure-chart.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawWithChartJs } from '../../src/charts/draw-with-chart-js.ts';
import { exampleSpecs } from './example-specs.ts';
import { readDrawing } from './read-drawing.ts';

const variants = ['wide', 'narrow'] as const;

/** The drawing without its numbers, and the numbers: these may differ by one in the last, rounded place. */
function takeApart(svg: string) {
  const numbers = svg.match(/-?\d+(\.\d+)?/g)?.map((number) => expect.closeTo(Number(number), 0)) ?? [];
  return { marks: svg.replace(/-?\d+(\.\d+)?/g, '#'), numbers };
}

function expectSame(spec: ChartSpec): void {
  for (const variant of variants) {
    const own = takeApart(drawChart(spec)[variant]);
    const svg = drawWithChartJs(configureChart(spec, variant));
    expect({
      marks: svg.replace(/-?\d+(\.\d+)?/g, '#'),
      numbers: svg.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [],
    }).toEqual(own);
  }
}

const names = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö,& ]{0,60}$/);

/** Bars of any number, some missing, one or two series, with or without a target. */
const bars: fc.Arbitrary<ChartSpec> = fc
  .record({
    rows: fc.array(
      fc.record({
        name: names,
        now: fc.option(fc.integer({ min: -900, max: 99999 })),
        before: fc.option(fc.integer({ min: 0, max: 99999 })),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    both: fc.boolean(),
    target: fc.option(fc.integer({ min: 0, max: 99999 })),
  })
  .map(({ rows, both, target }) => {
    const point = (number: number | null) => ({ number, text: number === null ? '..' : `${number}` });
    const current = { label: 'Nu', role: 'current', points: rows.map(({ now }) => point(now)) } as const;
    const previous = { label: 'Förut', role: 'previous', points: rows.map(({ before }) => point(before)) } as const;
    return {
      kind: 'targets',
      categories: rows.map(({ name }) => name),
      series: both ? [current, previous] : [current],
      axis: { min: -900, max: 99999, ticks: [] },
      targets: target === null ? [] : [{ number: target, text: `mål ${target}` }],
    };
  });

describe('drawWithChartJs', () => {
  test.each(Object.entries(exampleSpecs))('draws %s as drawChart does', (_, spec) => expectSame(spec));

  test('draws any bars as drawChart does', () => {
    fc.assert(fc.property(bars, expectSame), { numRuns: 60 });
  });

  test('draws any bars inside the drawing', () => {
    fc.assert(
      fc.property(bars, fc.constantFrom(...variants), (spec, variant) => {
        const { texts, boxes, width } = readDrawing(drawChart(spec)[variant]);
        expect([...texts, ...boxes].filter(({ left, right }) => left < -0.2 || right > width + 0.2)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
