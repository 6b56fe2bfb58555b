// Text as outlines of the bundled font, so that a picture is the same whatever fonts the machine has.
import type { ChartFont } from '../charts/chart-font.ts';
import { measureText } from '../charts/measure-text.ts';
import { publicSansAdvances } from '../fonts/public-sans-advances.ts';
import { publicSansOutlines } from '../fonts/public-sans-outlines.ts';
import type { Edge } from './fill-shape.ts';

const characters = new Map(Array.from(publicSansAdvances.characters, (character, index) => [character, index]));
const written = { 400: publicSansOutlines[400].split(','), 600: publicSansOutlines[600].split(',') } as const;

interface Command {
  readonly name: string;
  /** In font units. */
  readonly numbers: readonly number[];
}
/** Outlines that have been read, by weight. */
const outlines = { 400: new Map<string, readonly Command[]>(), 600: new Map<string, readonly Command[]>() } as const;

function findOutline(character: string, weight: ChartFont['weight']): readonly Command[] {
  const known = outlines[weight].get(character);
  if (known !== undefined) return known;
  const text = written[weight][characters.get(character) ?? 0] ?? '';
  const outline = Array.from(text.matchAll(/([MLQZ])([^MLQZ]*)/g), ([, name = '', numbers = '']) => ({
    name,
    numbers: numbers.split(' ').map(Number),
  }));
  outlines[weight].set(character, outline);
  return outline;
}

/** What of `text` the font can draw: a letter that it lacks loses its mark, a sign that it lacks goes. */
export function selectDrawable(text: string): string {
  return Array.from(text.normalize('NFC'), (character) => {
    const [base = ''] = characters.has(character) ? [character] : character.normalize('NFD');
    return characters.has(base) ? base : '';
  }).join('');
}

/** The edges of `text` set in one line from `x` on the baseline `y`, in the unit of the font's size. */
export function outlineText(text: string, font: ChartFont, x: number, y: number): readonly Edge[] {
  const scale = font.size / publicSansAdvances.unitsPerEm;
  const edges: Edge[] = [];
  let at = x;
  for (const character of text) {
    addOutline(edges, findOutline(character, font.weight), (px, py) => [at + px * scale, y - py * scale]);
    at += measureText(character, font);
  }
  return edges;
}

type Point = readonly [number, number];

function addOutline(edges: Edge[], outline: readonly Command[], place: (x: number, y: number) => Point): void {
  let [start, current]: readonly Point[] = [
    [0, 0],
    [0, 0],
  ];
  const lineTo = (to: Point = [0, 0]): void => {
    const [[x0, y0], [x1, y1]] = [current ?? [0, 0], to];
    edges.push([x0, y0, x1, y1]);
    current = to;
  };
  for (const { name, numbers } of outline) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
    if (name === 'M') {
      start = place(x1, y1);
      current = start;
    } else if (name === 'L') lineTo(place(x1, y1));
    else if (name === 'Q') for (const point of bend(current ?? [0, 0], place(x1, y1), place(x2, y2))) lineTo(point);
    else lineTo(start);
  }
}

/** In pixels: how far a straight piece may lie from its curve. */
const tolerance = 0.05;

/** The points of a quadratic curve, in as many pieces as it takes to look round. */
function bend([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): readonly Point[] {
  const [dx, dy] = [x0 - 2 * x1 + x2, y0 - 2 * y1 + y2];
  const depth = Math.sqrt(dx * dx + dy * dy) / 4;
  const pieces = Math.max(1, Math.ceil(Math.sqrt(depth / tolerance)));
  return Array.from({ length: pieces }, (_, index) => {
    const t = (index + 1) / pieces;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2];
  });
}
