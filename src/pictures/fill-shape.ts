// A shape of straight edges as pixels: how much of each pixel it covers. Exact areas, so that edges are smooth, by signed
// areas that are added up along each row (the method of font-rs and stb_truetype). Numbers alone, no library: the same
// bytes on every machine.

/** x and y of the beginning and the end of an edge, in pixels with y downwards; outlines are closed. */
export type Edge = readonly [number, number, number, number];

/** Calls `paint` with each pixel of a sheet of `width` × `height` that the shape touches, and its share from 0 to 1. */
export function fillShape(
  edges: readonly Edge[],
  { width, height }: { readonly width: number; readonly height: number },
  paint: (x: number, y: number, share: number) => void,
): void {
  const box = boundsOf(edges, width, height);
  const rows = box.bottom - box.top;
  const columns = box.right - box.left;
  if (columns <= 0 || rows <= 0) return;
  // For each pixel, what it adds to the share that is covered from there on; two more for what begins at the last edge.
  const all = new Float64Array(rows * (columns + 2));
  const added = Array.from({ length: rows }, (_, row) => all.subarray(row * (columns + 2), (row + 1) * (columns + 2)));
  for (const edge of edges) addEdge(added, edge, box);
  for (const [row, line] of added.entries()) {
    let covered = 0;
    for (let column = 0; column < columns; column += 1) {
      covered += line[column] ?? 0;
      // Outlines that lie over each other cover a pixel once.
      const share = Math.min(Math.abs(covered), 1);
      if (share > nothing) paint(box.left + column, box.top + row, share);
    }
  }
}

/** What is left of a sum of fractions that should be 0. */
const nothing = 1e-6;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boundsOf(edges: readonly Edge[], width: number, height: number): Box {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const [x0, y0, x1, y1] of edges) {
    left = Math.min(left, x0, x1);
    right = Math.max(right, x0, x1);
    top = Math.min(top, y0, y1);
    bottom = Math.max(bottom, y0, y1);
  }
  return {
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    right: Math.min(width, Math.ceil(right)),
    bottom: Math.min(height, Math.ceil(bottom)),
  };
}

/** Adds to each line that the edge crosses what it changes of the area to its right. */
function addEdge(added: readonly Float64Array[], edge: Edge, { left, top, right }: Box): void {
  const isDown = edge[1] < edge[3];
  const [x0, y0, x1, y1] = isDown ? edge : [edge[2], edge[3], edge[0], edge[1]];
  if (y0 === y1) return;
  const slope = (x1 - x0) / (y1 - y0);
  // What lies beside the sheet is moved to its edge.
  const clamp = (x: number): number => Math.min(Math.max(x - left, 0), right - left);
  for (let row = Math.max(0, Math.floor(y0) - top); row < Math.ceil(y1) - top; row += 1) {
    const line = added[row];
    if (line === undefined) return;
    const from = Math.max(top + row, y0);
    const to = Math.min(top + row + 1, y1);
    const [a, b] = [clamp(x0 + (from - y0) * slope), clamp(x0 + (to - y0) * slope)];
    addSpan(line, Math.min(a, b), Math.max(a, b), (to - from) * (isDown ? 1 : -1));
  }
}

/** Spreads `size` over the pixels from `from` to `to` of a line, so that their running sum is the area to the right. */
function addSpan(line: Float64Array, from: number, to: number, size: number): void {
  let before = 0;
  const last = Math.floor(to);
  for (let column = Math.floor(from); column <= last; column += 1) {
    const area = areaUntil(column + 1, from, to);
    line[column] = (line[column] ?? 0) + size * (area - before);
    before = area;
  }
  line[last + 1] = (line[last + 1] ?? 0) + size * (1 - before);
}

/** The mean share, over an edge that runs evenly from `from` to `to`, of the last pixel before `x` that is to its right. */
function areaUntil(x: number, from: number, to: number): number {
  const integral = (at: number): number => {
    if (at <= from) return 0;
    if (at >= to) return (to - from) / 2 + (at - to);
    return (at - from) ** 2 / (2 * (to - from));
  };
  return integral(x) - integral(x - 1);
}
