import { describe, expect, test } from 'vitest';
import { mapColours } from '../../src/charts/chart-colours.ts';
import type { ChartSpec } from '../../src/charts/chart-spec.ts';
import { configureChart } from '../../src/charts/configure-chart.ts';

const variants = [
  ['wide', 720],
  ['narrow', 340],
] as const;

const spec = {
  categories: ['Telefon', 'Besök'],
  series: [
    {
      label: '2021',
      role: 'current',
      points: [
        { number: 40, text: '40\u00a0%' },
        { number: null, text: '..' },
      ],
    },
  ],
  axis: { min: 0, max: 100, ticks: [] },
} as const;

const still = { animation: false, responsive: false, devicePixelRatio: 1, events: [] } as const;
const hidden = { display: false, ticks: { display: false }, afterBuildTicks: expect.any(Function) };
const marks = [expect.objectContaining({ id: 'marks' })];
const plot = { autoPadding: false, padding: expect.any(Object) };

function makeRows(height: number) {
  return { ...hidden, type: 'linear', min: 0, max: height, reverse: true, offset: false };
}

describe('configureChart', () => {
  test.each(variants)('makes horizontal bars with a place for each row (%s)', (variant, width) => {
    const bars: ChartSpec = { ...spec, kind: 'bars' };
    const chart = configureChart(bars, variant);
    expect(chart).toEqual({
      width,
      height: chart.height,
      legend: [],
      configuration: {
        type: 'bar',
        data: {
          labels: ['Telefon', 'Besök'],
          datasets: [
            {
              label: '2021',
              data:
                variant === 'wide'
                  ? [
                      { x: 40, y: 17 },
                      { x: null, y: 51 },
                    ]
                  : [
                      { x: 40, y: 35 },
                      { x: null, y: 96 },
                    ],
              backgroundColor: 'var(--chart-current)',
              hoverBackgroundColor: 'var(--chart-current)',
              hoverBorderColor: 'var(--text)',
              hoverBorderWidth: 2,
              borderSkipped: false,
              inflateAmount: 0,
              clip: false,
              categoryPercentage: 20 / (variant === 'wide' ? 34 : 61),
              barPercentage: 1,
            },
          ],
        },
        options: {
          ...still,
          layout: plot,
          indexAxis: 'y',
          scales: { x: { ...hidden, min: 0, max: 100 }, y: makeRows(chart.height) },
        },
        plugins: marks,
      },
    });
  });

  test.each(variants)('makes one stacked bar of shares (%s)', (variant, width) => {
    const [series] = spec.series;
    const shares: ChartSpec = {
      ...spec,
      kind: 'shares',
      categories: [''],
      series: [{ ...series, role: 'series-1', points: series.points.slice(0, 1) }],
    };
    const chart = configureChart(shares, variant);
    expect(chart).toEqual({
      width,
      height: chart.height,
      legend: [],
      configuration: {
        type: 'bar',
        data: {
          labels: [''],
          datasets: [
            {
              label: '2021',
              data: [{ x: 40, y: 18 }],
              backgroundColor: 'var(--series-1)',
              hoverBackgroundColor: 'var(--series-1)',
              hoverBorderColor: 'var(--text)',
              hoverBorderWidth: 2,
              borderSkipped: false,
              barThickness: 36,
              inflateAmount: 0,
              clip: false,
            },
          ],
        },
        options: {
          ...still,
          layout: plot,
          indexAxis: 'y',
          scales: {
            x: { ...hidden, stacked: true, min: 0, max: 100 },
            y: { ...makeRows(chart.height), stacked: true },
          },
        },
        plugins: marks,
      },
    });
  });

  test.each(variants)('makes lines with gaps (%s)', (variant, width) => {
    const chart = configureChart({ ...spec, kind: 'lines' }, variant);
    expect(chart).toEqual({
      width,
      height: chart.height,
      legend: [],
      configuration: {
        type: 'line',
        data: {
          labels: ['Telefon', 'Besök'],
          datasets: [
            {
              label: '2021',
              data: [40, null],
              borderColor: 'var(--chart-current)',
              borderWidth: 2.5,
              borderJoinStyle: 'round',
              pointBackgroundColor: 'var(--chart-current)',
              pointHoverBackgroundColor: 'var(--chart-current)',
              pointBorderWidth: 0,
              pointHoverBorderWidth: 0,
              pointRadius: 0,
              pointHoverRadius: 5,
              clip: false,
            },
          ],
        },
        options: { ...still, layout: plot, scales: { x: hidden, y: { ...hidden, min: 0, max: 100 } } },
        plugins: marks,
      },
    });
  });

  test('is as high as its categories need', () => {
    const heights = [1, 2, 12].map((count) => {
      const categories = Array.from({ length: count }, (_, index) => `Grupp ${index}`);
      const points = categories.map(() => ({ number: 1, text: '1' }));
      return configureChart(
        { ...spec, kind: 'bars', categories, series: [{ label: '', role: 'current', points }] },
        'wide',
      ).height;
    });
    expect(heights).toEqual([34, 68, 408]);
  });

  test('draws in the colours that it is given', () => {
    const colours = mapColours((property) => `colour of ${property}`);
    const { configuration } = configureChart({ ...spec, kind: 'bars' }, 'wide', colours);
    expect(configuration.data.datasets[0]?.backgroundColor).toBe('colour of --chart-current');
  });
});
