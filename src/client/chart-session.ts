/**
 * Reading a chart value by value: by pointing, tapping, or with the keys; and turning its series off and on. While it is
 * read, a canvas stands in the place of the drawing; Escape and a change of size or colours bring the drawing back, unless
 * a series is off. Nothing moves by itself.
 */
import { formatFont, selectFonts } from '../charts/chart-font.ts';
import type { ChartSpec, ChartVariant } from '../charts/chart-spec.ts';
import { hideSeries } from '../charts/hide-series.ts';
import { ChartCanvas } from './chart-canvas.ts';
import { ChartLegend } from './chart-legend.ts';
import { readChartSpec } from './chart-source.ts';
import { adoptChartStyle } from './chart-style.ts';
import { ChartTip, listTexts } from './chart-tip.ts';
import { type Configure, loadConfigure } from './load-configure.ts';

/** From the category that is read, if any, to the next; undefined for a key that has no meaning here. */
const moves: Readonly<Record<string, (now: number | undefined, last: number) => number>> = {
  ArrowRight: (now, last) => (now === undefined ? 0 : Math.min(last, now + 1)),
  ArrowDown: (now, last) => (now === undefined ? 0 : Math.min(last, now + 1)),
  ArrowLeft: (now, last) => (now === undefined ? last : Math.max(0, now - 1)),
  ArrowUp: (now, last) => (now === undefined ? last : Math.max(0, now - 1)),
  Home: () => 0,
  End: (_, last) => last,
};

/** Begins when the spec and the font are there. */
export async function enlivenChart(host: HTMLElement): Promise<void> {
  const spec = await readChartSpec(host);
  const { name, value } = selectFonts('wide');
  const configure = await loadConfigure(spec.kind);
  await Promise.all([name, value].map((font) => document.fonts.load(formatFont(font))));
  adoptChartStyle();
  new ChartSession(host, spec, configure).listen();
}

class ChartSession {
  readonly #host: HTMLElement;
  readonly #spec: ChartSpec;
  readonly #configure: Configure;
  readonly #legend: ChartLegend;
  readonly #tip: ChartTip;
  #canvas: ChartCanvas | undefined;
  #category: number | undefined;

  constructor(host: HTMLElement, spec: ChartSpec, configure: Configure) {
    this.#host = host;
    this.#spec = spec;
    this.#configure = configure;
    this.#tip = new ChartTip(host);
    this.#legend = new ChartLegend(host, spec, () => this.#redraw());
  }

  listen(): void {
    const point = (event: PointerEvent): void => this.#point(event);
    this.#host.addEventListener('pointermove', point);
    this.#host.addEventListener('pointerdown', point);
    this.#host.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#leave();
    });
    this.#host.addEventListener('blur', () => this.#leave());
    this.#host.addEventListener('keydown', (event) => this.#press(event));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
    for (const medium of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      matchMedia(medium).addEventListener('change', () => this.#redraw());
    }
    let width = this.#host.clientWidth;
    new ResizeObserver(() => {
      if (this.#host.clientWidth !== width) this.#redraw();
      width = this.#host.clientWidth;
    }).observe(this.#host);
    this.#open();
  }

  /** The canvas in the place of the drawing that is seen, and the buttons over its legend. */
  #open(): ChartCanvas | undefined {
    if (this.#canvas !== undefined) return this.#canvas;
    for (const variant of ['wide', 'narrow'] as const satisfies readonly ChartVariant[]) {
      const frame = this.#host.querySelector<HTMLElement>(`.chart-${variant}`);
      if (!frame || frame.clientWidth === 0) continue;
      const canvas = new ChartCanvas(frame, hideSeries(this.#spec, this.#legend.hidden), variant, this.#configure);
      this.#canvas = canvas;
      const { x, y } = this.#cornerOf(canvas);
      this.#legend.place(canvas.legend, canvas.scale, x, y);
      return canvas;
    }
    return undefined;
  }

  /** The upper left corner of the canvas from that of the host. */
  #cornerOf({ element }: ChartCanvas): { readonly x: number; readonly y: number } {
    const [inside, outside] = [element.getBoundingClientRect(), this.#host.getBoundingClientRect()];
    return { x: inside.left - outside.left, y: inside.top - outside.top };
  }

  #point({ clientX, clientY, target }: PointerEvent): void {
    if (target instanceof Element && target.closest('button') !== null) return;
    const canvas = this.#open();
    if (canvas === undefined) return;
    const category = canvas.findCategory(clientX, clientY);
    const { left, top } = this.#host.getBoundingClientRect();
    if (category !== this.#category) canvas.mark(category);
    this.#category = category;
    this.#tip.show(listTexts(this.#spec, category, this.#legend.hidden), clientX - left, clientY - top);
  }

  #press(event: KeyboardEvent): void {
    const move = moves[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const canvas = this.#open();
    if (canvas === undefined) return;
    event.preventDefault();
    this.#category = move(this.#category, this.#spec.categories.length - 1);
    const place = canvas.mark(this.#category);
    const texts = listTexts(this.#spec, this.#category, this.#legend.hidden);
    if (place !== undefined) {
      const { x, y } = this.#cornerOf(canvas);
      this.#tip.show(texts, place.x + x, place.y + y);
    }
    this.#tip.announce(texts);
  }

  #leave(): void {
    this.#category = undefined;
    this.#canvas?.mark(undefined);
    this.#tip.hide();
  }

  #remove(): void {
    this.#leave();
    this.#canvas?.remove();
    this.#canvas = undefined;
  }

  /** With what is off now, or in other colours, or at another width. */
  #redraw(): void {
    this.#remove();
    this.#open();
  }

  /** A drawing shows all series, so that it comes back only where none is off. */
  #close(): void {
    if (this.#legend.hidden.size > 0) this.#leave();
    else this.#remove();
  }
}
