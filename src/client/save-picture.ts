/**
 * A chart's drawing as a PNG file, twice as large as the drawing. The few elements that our drawings are made of are put on a canvas
 * in the page, so that they are set in the page's own font: an `<img>` would know neither that nor be let in by the policy.
 */
import { parseOwn } from './trusted-markup.ts';

const scale = 2;
const family = '"Public Sans", Arial, sans-serif';

/** Fetches the drawing and saves the picture as `name`. Throws when there is no drawing, or no room for the picture. */
export async function savePicture(address: string, name: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const drawing = parseOwn(await response.text(), 'image/svg+xml').documentElement;
  const texts = drawing.textContent;
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${family}`, texts)));
  const canvas = document.createElement('canvas');
  canvas.width = Number(drawing.getAttribute('width')) * scale;
  canvas.height = Number(drawing.getAttribute('height')) * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  context.scale(scale, scale);
  drawChildren(drawing, context);
  save(await encode(canvas), name);
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture is too large.')) : resolve(blob)),
      'image/png',
    );
  });
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function drawChildren(parent: Element, context: CanvasRenderingContext2D): void {
  for (const element of parent.children) {
    context.save();
    if (element.tagName === 'g') {
      const [, x = '0', y = '0'] = /translate\(([\d.]+) ([\d.]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
      context.translate(Number(x), Number(y));
      drawChildren(element, context);
    } else if (element.tagName === 'path') drawPath(element, context);
    else if (element.tagName === 'text') drawText(element, context);
    context.restore();
  }
}

function drawPath(element: Element, context: CanvasRenderingContext2D): void {
  const path = new Path2D(element.getAttribute('d') ?? '');
  const [fill, stroke] = [element.getAttribute('fill'), element.getAttribute('stroke')];
  if (fill !== null && fill !== 'none') {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke === null) return;
  context.strokeStyle = stroke;
  context.lineWidth = Number(element.getAttribute('stroke-width') ?? 1);
  context.lineCap = element.getAttribute('stroke-linecap') === 'round' ? 'round' : 'butt';
  context.lineJoin = element.getAttribute('stroke-linejoin') === 'round' ? 'round' : 'miter';
  context.stroke(path);
}

const alignments: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

/** What a text does not say itself, the group around it does. */
function drawText(element: Element, context: CanvasRenderingContext2D): void {
  const read = (name: string): string | undefined => element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;
  context.font = `${read('font-weight') ?? '400'} ${read('font-size') ?? '16'}px ${family}`;
  context.fillStyle = read('fill') ?? '#000';
  context.textAlign = alignments[read('text-anchor') ?? ''] ?? 'left';
  context.fillText(element.textContent, Number(element.getAttribute('x')), Number(element.getAttribute('y')));
}
