/**
 * A stand-in for a canvas's 2D context that remembers what is drawn as SVG. It knows the calls that this room's marks
 * and Chart.js make: filled and stroked paths of straight lines, boxes and circles, and text on its baseline. A call
 * outside that (a transformation, a clip, a gradient) stops the drawing rather than being left out of it. Colours are
 * written as given, so CSS variables work.
 *
 * Neighbouring paths with the same paint become one path, neighbouring texts with the same look one group. There are no
 * `style` attributes, which a strict Content-Security-Policy forbids, and no ids.
 */
import { escapeXml } from './escape-xml.ts';
import { formatPlace } from './format-place.ts';

interface Paint {
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly lineCap: string;
  readonly lineJoin: string;
  readonly font: string;
  readonly textAlign: string;
}

/** Elements that are written together: paths become one, texts a group. */
interface Run {
  readonly kind: 'fill' | 'stroke' | 'text';
  readonly look: string;
  readonly parts: string[];
}

const anchors: Readonly<Record<string, string>> = { center: ' text-anchor="middle"', right: ' text-anchor="end"' };

export class SvgRecorder {
  /** What Chart.js is given: a canvas of this size whose context is this recorder. */
  readonly canvas: object;
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  font = '';
  textAlign = 'left';
  textBaseline = 'alphabetic';
  readonly #saved: Paint[] = [];
  readonly #written: string[] = [];
  #run: Run = { kind: 'fill', look: '', parts: [] };
  #path = '';

  constructor(width: number, height: number) {
    this.canvas = { width, height, getContext: () => this };
  }

  /** What has been drawn, as the content of an `<svg>` of the same size. */
  finish(): string {
    this.#write('fill', '', '');
    return this.#written.join('');
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font, textAlign } = this;
    this.#saved.push({ fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font, textAlign });
  }

  restore(): void {
    const saved = this.#saved.pop();
    if (saved === undefined) return;
    this.fillStyle = saved.fillStyle;
    this.strokeStyle = saved.strokeStyle;
    this.lineWidth = saved.lineWidth;
    this.lineCap = saved.lineCap;
    this.lineJoin = saved.lineJoin;
    this.font = saved.font;
    this.textAlign = saved.textAlign;
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${formatPlace(x)} ${formatPlace(y)}`;
  }

  /** A line to where the pen already is adds nothing. */
  lineTo(x: number, y: number): void {
    const place = `${formatPlace(x)} ${formatPlace(y)}`;
    if (!this.#path.endsWith(`M${place}`) && !this.#path.endsWith(`L${place}`)) this.#path += `L${place}`;
  }

  closePath(): void {
    if (!this.#path.endsWith('z')) this.#path += 'z';
  }

  rect(x: number, y: number, width: number, height: number): void {
    const left = formatPlace(x);
    this.#path += `M${left} ${formatPlace(y)}H${formatPlace(x + width)}V${formatPlace(y + height)}H${left}z`;
  }

  /** Clockwise from one angle to the other, which is further; a whole circle when they are that far apart. */
  arc(...[x, y, radius, from, to]: readonly [number, number, number, number, number]): void {
    if (to - from < 2 * Math.PI - 0.001) {
      const r = formatPlace(radius);
      this.moveTo(x + radius * Math.cos(from), y + radius * Math.sin(from));
      const isLarge = to - from > Math.PI ? 1 : 0;
      const end = `${formatPlace(x + radius * Math.cos(to))} ${formatPlace(y + radius * Math.sin(to))}`;
      this.#path += `A${r} ${r} 0 ${isLarge} 1 ${end}`;
      return;
    }
    const [r, across] = [formatPlace(radius), formatPlace(radius * 2)];
    this.#path += `M${formatPlace(x - radius)} ${formatPlace(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0z`;
  }

  /** What cannot be seen leaves nothing. */
  fill(): void {
    if (this.fillStyle === 'transparent') return;
    this.#write('fill', ` fill="${escapeXml(this.fillStyle)}"`, this.#path);
  }

  stroke(): void {
    const width = this.lineWidth === 1 ? '' : ` stroke-width="${formatPlace(this.lineWidth)}"`;
    const cap = this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`;
    const join = this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`;
    this.#write('stroke', ` fill="none" stroke="${escapeXml(this.strokeStyle)}"${width}${cap}${join}`, this.#path);
  }

  fillText(text: string, x: number, y: number): void {
    const [, weight = '400', size = '16'] = /^(\d+) ([\d.]+)px/.exec(this.font) ?? [];
    const bold = weight === '400' ? '' : ` font-weight="${weight}"`;
    const look = ` font-size="${size}"${bold} fill="${escapeXml(this.fillStyle)}"${anchors[this.textAlign] ?? ''}`;
    this.#write('text', look, ` x="${formatPlace(x)}" y="${formatPlace(y)}">${escapeXml(text)}</text>`);
  }

  /** Dashes are not drawn; Chart.js also asks for none. */
  setLineDash(segments: readonly number[]): void {
    if (segments.length > 0) throw new Error('The recorder draws no dashed lines.');
  }

  /** Chart.js clears the canvas before it draws, and sets the scale of the screen, which is 1 here. */
  clearRect(): void {
    this.beginPath();
  }

  resetTransform(): void {
    this.beginPath();
  }

  setTransform(...matrix: readonly number[]): void {
    if (matrix.join() !== '1,0,0,1,0,0') throw new Error('The recorder does not transform.');
  }

  #write(kind: Run['kind'], look: string, part: string): void {
    const run = this.#run;
    if (run.kind === kind && run.look === look) {
      run.parts.push(part);
      return;
    }
    if (run.parts.length > 0) this.#written.push(formatRun(run));
    this.#run = { kind, look, parts: part === '' ? [] : [part] };
  }
}

function formatRun({ kind, look, parts }: Run): string {
  if (kind !== 'text') return `<path${look} d="${parts.join('')}"/>`;
  if (parts.length === 1) return `<text${look}${parts.join('')}`;
  return `<g${look}>${parts.map((part) => `<text${part}`).join('')}</g>`;
}
