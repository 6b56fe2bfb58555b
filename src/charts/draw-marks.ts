/** Puts marks on a canvas, or on what takes its place. */
import type { ChartColours } from './chart-colours.ts';
import { formatFont } from './chart-font.ts';
import type { ArcMark, LineMark, Mark, PathMark } from './mark.ts';

/** The part of a canvas's 2D context that marks are drawn with. */
export interface DrawingContext {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  save(): void;
  restore(): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
}

/** Draws `marks` one after the other, and leaves the context as it was. */
export function drawMarks(context: DrawingContext, marks: readonly Mark[], colours: ChartColours): void {
  context.save();
  context.textBaseline = 'alphabetic';
  context.lineCap = 'butt';
  for (const mark of marks) drawMark(context, mark, colours);
  context.restore();
}

function drawMark(context: DrawingContext, mark: Mark, colours: ChartColours): void {
  if (mark.shape === 'arc') {
    strokeArc(context, mark, colours);
    return;
  }
  if (mark.shape === 'line' || mark.shape === 'path') {
    strokeMark(context, mark, colours);
    return;
  }
  context.fillStyle = colours[mark.fill];
  if (mark.shape === 'text') {
    context.font = formatFont(mark.font);
    context.textAlign = mark.align;
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  context.beginPath();
  if (mark.shape === 'box') context.rect(mark.x, mark.y, mark.width, mark.height);
  else context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
  context.fill();
}

const top = -Math.PI / 2;

function strokeArc(
  context: DrawingContext,
  { x, y, radius, share, stroke, width }: ArcMark,
  colours: ChartColours,
): void {
  if (share <= 0) return;
  context.strokeStyle = colours[stroke];
  context.lineWidth = width;
  context.beginPath();
  context.arc(x, y, radius, top, top + 2 * Math.PI * Math.min(share, 1));
  context.stroke();
}

function strokeMark(context: DrawingContext, mark: LineMark | PathMark, colours: ChartColours): void {
  context.strokeStyle = colours[mark.stroke];
  context.lineWidth = mark.width;
  context.lineJoin = mark.shape === 'path' ? 'round' : 'miter';
  context.beginPath();
  const pieces =
    mark.shape === 'path'
      ? mark.pieces
      : [
          [
            { x: mark.x1, y: mark.y1 },
            { x: mark.x2, y: mark.y2 },
          ],
        ];
  for (const [first, ...others] of pieces) {
    if (first === undefined) continue;
    context.moveTo(first.x, first.y);
    for (const { x, y } of others) context.lineTo(x, y);
  }
  context.stroke();
}
