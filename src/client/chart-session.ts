/**
 * Reading a chart value by value: by pointing, tapping, or with the arrow keys. While it is read, a canvas stands in the
 * place of the drawing; Escape, print and a change of size or colours bring the drawing back. Nothing moves by itself.
 */
import { formatFont, selectFonts } from '../charts/chart-font.ts';
import type { ChartSpec, ChartVariant } from '../charts/chart-spec.ts';
import { ChartCanvas } from './chart-canvas.ts';
import { readChartSpec } from './chart-source.ts';
import { ChartTip, listTexts } from './chart-tip.ts';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Begins when the spec and the font are there. */
export async function enlivenChart(host: HTMLElement): Promise<void> {
  const spec = await readChartSpec(host);
  const { name, value } = selectFonts('wide');
  await Promise.all([name, value].map((font) => document.fonts.load(formatFont(font))));
  new ChartSession(host, spec).listen();
}

class ChartSession {
  readonly #host: HTMLElement;
  readonly #spec: ChartSpec;
  readonly #tip: ChartTip;
  #canvas: ChartCanvas | undefined;
  #category: number | undefined;

  constructor(host: HTMLElement, spec: ChartSpec) {
    this.#host = host;
    this.#spec = spec;
    this.#tip = new ChartTip(host);
  }

  listen(): void {
    const point = (event: PointerEvent): void => this.#point(event);
    const close = (): void => this.#close();
    this.#host.addEventListener('pointermove', point);
    this.#host.addEventListener('pointerdown', point);
    this.#host.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#leave();
    });
    this.#host.addEventListener('blur', () => this.#leave());
    this.#host.addEventListener('keydown', (event) => this.#press(event));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') close();
    });
    window.addEventListener('beforeprint', close);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', close);
    let width = this.#host.clientWidth;
    new ResizeObserver(() => {
      if (this.#host.clientWidth !== width) close();
      width = this.#host.clientWidth;
    }).observe(this.#host);
  }

  /** The canvas in the place of the drawing that is seen. */
  #open(): ChartCanvas | undefined {
    if (this.#canvas !== undefined) return this.#canvas;
    for (const variant of ['wide', 'narrow'] as const satisfies readonly ChartVariant[]) {
      const frame = this.#host.querySelector<HTMLElement>(`.chart-${variant}`);
      const drawing = frame?.querySelector('svg');
      if (!frame || !drawing || frame.clientWidth === 0) continue;
      drawing.style.display = 'none';
      this.#canvas = new ChartCanvas(frame, this.#spec, variant);
      return this.#canvas;
    }
    return undefined;
  }

  #point({ clientX, clientY }: PointerEvent): void {
    const canvas = this.#open();
    if (canvas === undefined) return;
    const category = canvas.findCategory(clientX, clientY);
    const { left, top } = this.#host.getBoundingClientRect();
    if (category !== this.#category) canvas.mark(category);
    this.#category = category;
    this.#tip.show(listTexts(this.#spec, category), clientX - left, clientY - top);
  }

  #press(event: KeyboardEvent): void {
    const step = steps[event.key];
    const last = this.#spec.categories.length - 1;
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const canvas = this.#open();
    if (canvas === undefined) return;
    event.preventDefault();
    const start = step > 0 ? 0 : last;
    this.#category = this.#category === undefined ? start : Math.max(0, Math.min(last, this.#category + step));
    const place = canvas.mark(this.#category);
    const texts = listTexts(this.#spec, this.#category);
    if (place !== undefined) {
      const [inside, outside] = [canvas.element.getBoundingClientRect(), this.#host.getBoundingClientRect()];
      this.#tip.show(texts, place.x + inside.left - outside.left, place.y + inside.top - outside.top);
    }
    this.#tip.announce(texts);
  }

  #leave(): void {
    this.#category = undefined;
    this.#canvas?.mark(undefined);
    this.#tip.hide();
  }

  #close(): void {
    if (this.#canvas === undefined) return;
    this.#leave();
    this.#canvas.remove();
    this.#canvas = undefined;
    for (const drawing of this.#host.querySelectorAll('svg')) drawing.style.display = '';
  }
}
