/** What is drawn beside the data: texts, straight lines, boxes, dots and arcs, at places that are already worked out. */
import type { ColourRole } from './chart-colours.ts';
import type { ChartFont } from './chart-font.ts';
import { measureText } from './measure-text.ts';

export interface TextMark {
  readonly shape: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly font: ChartFont;
  readonly fill: ColourRole;
  readonly align: 'left' | 'center' | 'right';
}

export interface LineMark {
  readonly shape: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: ColourRole;
  readonly width: number;
}

export interface BoxMark {
  readonly shape: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: ColourRole;
}

/** A filled circle about `x`, `y`. */
export interface DotMark {
  readonly shape: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: ColourRole;
}

/** A part of a ring about `x`, `y`, clockwise from the top; `share` of the whole way round. */
export interface ArcMark {
  readonly shape: 'arc';
  readonly x: number;
  readonly y: number;
  /** To the middle of the ring. */
  readonly radius: number;
  readonly share: number;
  readonly stroke: ColourRole;
  readonly width: number;
}

/** A line through points, in several pieces where it is broken. */
export interface PathMark {
  readonly shape: 'path';
  readonly pieces: readonly (readonly { readonly x: number; readonly y: number }[])[];
  readonly stroke: ColourRole;
  readonly width: number;
}

/** Every mark but a path, which is always data. */
export type PlainMark = TextMark | LineMark | BoxMark | DotMark | ArcMark;

export type Mark = PlainMark | PathMark;

/** The left and right ends of a text. */
export function findExtent({ x, text, font, align }: TextMark): readonly [number, number] {
  const width = measureText(text, font);
  if (align === 'left') return [x, x + width];
  if (align === 'right') return [x - width, x];
  return [x - width / 2, x + width / 2];
}

/** The same marks further down. */
export function moveDown<M extends PlainMark>(marks: readonly M[], distance: number): M[] {
  return marks.map((mark) =>
    mark.shape === 'line'
      ? { ...mark, y1: mark.y1 + distance, y2: mark.y2 + distance }
      : { ...mark, y: mark.y + distance },
  );
}
