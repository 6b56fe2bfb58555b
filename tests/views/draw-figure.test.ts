import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/chart-spec.ts';
import { drawOnce } from '../../src/views/draw-figure.ts';

const specOf = (category: string, number = 3): ChartSpec => ({
  kind: 'bars',
  categories: [category],
  series: [{ label: '2018', role: 'current', points: [{ number, text: String(number) }] }],
  axis: { min: 0, max: 5, ticks: [] },
});

describe('drawOnce', () => {
  test('draws equal charts once, and others anew', () => {
    const drawing = drawOnce(specOf('A'));
    expect(drawOnce(specOf('A'))).toBe(drawing);
    expect(drawOnce(specOf('A', 4))).not.toBe(drawing);
    expect(drawing.wide).toMatch(/^<svg/);
    expect(drawing.narrow).toMatch(/^<svg/);
  });

  test('holds what the browser reads, which cannot end its script', () => {
    const spec = specOf('</script><script>alert("1")</script> & <!--');
    const { json, wide } = drawOnce(spec);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual(spec);
    expect(wide).not.toContain('<script');
  });

  test('forgets after five hundred', () => {
    const drawing = drawOnce(specOf('först'));
    for (let index = 0; index < 501; index += 1) drawOnce(specOf('sedan', index / 100));
    const again = drawOnce(specOf('först'));
    expect(again).toEqual(drawing);
    expect(again).not.toBe(drawing);
  });
});
