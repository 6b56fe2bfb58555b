import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edge, fillShape } from '../../src/pictures/fill-shape.ts';

const sheet = { width: 12, height: 10 };

/** The shares of the sheet, row by row; a pixel that is not painted is 0. */
function paint(edges: readonly Edge[], size = sheet): readonly (readonly number[])[] {
  const rows = Array.from({ length: size.height }, () => Array.from({ length: size.width }, () => 0));
  fillShape(edges, size, (x, y, share) => {
    const row = rows[y];
    if (row === undefined || x < 0 || x >= size.width) throw new Error(`${x}, ${y} is beside the sheet.`);
    row[x] = share;
  });
  return rows;
}

/** The edges of a polygon through the points. */
function polygon(...points: readonly (readonly [number, number])[]): readonly Edge[] {
  return points.map(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return [x, y, nextX, nextY];
  });
}

const areaOf = (rows: readonly (readonly number[])[]): number => rows.flat().reduce((sum, share) => sum + share, 0);

describe('fillShape', () => {
  test('covers the part of each pixel that lies within', () => {
    const rows = paint(polygon([1.5, 1], [3, 1], [3, 2.25], [1.5, 2.25]));
    expect(rows[1]?.slice(0, 5)).toEqual([0, 0.5, 1, 0, 0]);
    expect(rows[2]?.slice(0, 5)).toEqual([0, 0.125, 0.25, 0, 0]);
    expect(areaOf(rows)).toBe(1.5 * 1.25);
  });

  test.each([
    ['nothing', []],
    ['a line', polygon([1, 1], [5, 5])],
    ['what lies beside the sheet', polygon([20, 1], [30, 1], [30, 5], [20, 5])],
    ['what lies above it', polygon([1, -9], [3, -9], [3, -5], [1, -5])],
  ])('paints nothing for %s', (_, edges) => {
    expect(areaOf(paint(edges))).toBeCloseTo(0, 9);
  });

  test('cuts off at the edges of the sheet', () => {
    expect(areaOf(paint(polygon([-5, -5], [50, -5], [50, 50], [-5, 50])))).toBe(120);
  });

  test('leaves out a hole, which goes the other way round', () => {
    const ring = [...polygon([1, 1], [6, 1], [6, 6], [1, 6]), ...polygon([2, 2], [2, 4], [4, 4], [4, 2])];
    expect(areaOf(paint(ring))).toBeCloseTo(25 - 4, 9);
  });

  test('covers a pixel once where outlines lie over each other', () => {
    const twice = [...polygon([1, 1], [6, 1], [6, 6], [1, 6]), ...polygon([3, 3], [8, 3], [8, 8], [3, 8])];
    expect(areaOf(paint(twice))).toBeCloseTo(25 + 25 - 9, 9);
  });

  test('covers as much as a triangle is large, wherever it lies', () => {
    const inside = fc.tuple(fc.double({ min: 0, max: 12, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }));
    fc.assert(
      fc.property(inside, inside, inside, (a, b, c) => {
        const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
        expect(areaOf(paint(polygon(a, b, c)))).toBeCloseTo(area, 3);
      }),
    );
  });
});
