import { describe, expect, test } from 'vitest';
import { layOutLegend } from '../../src/charts/lay-out-legend.ts';
import { measureText } from '../../src/charts/measure-text.ts';

const font = { size: 14, weight: 400 } as const;
const item = (label: string) => ({ label, fill: 'series-1', width: 14, height: 3, series: 0 }) as const;
const textsOf = (labels: readonly string[], right: number) => {
  const { height, marks } = layOutLegend(labels.map(item), font, 0, right);
  const texts = marks.flatMap((mark) => (mark.shape === 'text' ? [mark] : []));
  return { height, texts };
};

describe('layOutLegend', () => {
  test('has no height without items', () => {
    expect(layOutLegend([], font, 0, 300)).toEqual({ height: 0, spots: [], marks: [] });
  });

  test('places items beside each other as long as there is room', () => {
    const { texts } = textsOf(['Skola', 'Omsorg', 'Arbetsmarknad'], 200);
    expect(texts.map(({ y }) => y === texts[0]?.y)).toEqual([true, true, false]);
  });

  test('keeps a label that is wider than all of it within its sides, in lines, with the next item below', () => {
    const long = 'Arbetsmarknads-, näringslivs- och vuxenutbildningsförvaltningen med integrationsenheten';
    const { height, texts } = textsOf([long, 'Skola'], 300);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter(({ x, text }) => x + measureText(text, font) > 300)).toEqual([]);
    expect(
      texts
        .slice(0, -1)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(long);
    const below = texts.map(({ y }) => y);
    expect(below).toEqual(below.toSorted((one, other) => one - other));
    expect(height).toBeGreaterThan(texts.at(-1)?.y ?? 0);
  });
});
