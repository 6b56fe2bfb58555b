/** A chart on a canvas: the configuration that the drawing was made from, in the colours of the moment. */
import { Chart } from 'chart.js';
import { mapColours } from '../charts/chart-colours.ts';
import type { ChartLayout } from '../charts/chart-layout.ts';
import type { ChartKind, ChartSpec, ChartVariant } from '../charts/chart-spec.ts';
import type { DrawnData, DrawnType } from '../charts/configured-chart.ts';
import type { Configure } from './load-configure.ts';

/** A place on the canvas as it is shown, in CSS pixels from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How much a way across and a way down count when the nearest category is sought. */
const weights: Readonly<Partial<Record<ChartKind, readonly [number, number]>>> = {
  lines: [1, 0],
  doughnut: [1, 1],
  multiples: [1, 1],
};

export class ChartCanvas {
  readonly element = document.createElement('canvas');
  readonly legend: ChartLayout['legend'];
  readonly #chart: Chart<DrawnType, DrawnData, string>;
  readonly #frame: HTMLElement;
  readonly #weights: readonly [number, number];
  readonly #width: number;

  /** Takes the place of the drawing in `frame`. */
  constructor(frame: HTMLElement, spec: ChartSpec, variant: ChartVariant, configure: Configure) {
    const style = getComputedStyle(frame);
    const colours = mapColours((property) => style.getPropertyValue(property).trim());
    const { width, height, legend, configuration } = configure(spec, variant, colours);
    this.legend = legend;
    this.#weights = weights[spec.kind] ?? [0, 1];
    this.#width = width;
    this.#frame = frame;
    this.element.width = width;
    this.element.height = height;
    this.element.ariaHidden = 'true';
    frame.classList.add('chart-live');
    frame.append(this.element);
    const devicePixelRatio = window.devicePixelRatio * this.scale;
    this.#chart = new Chart(this.element, {
      ...configuration,
      options: { ...configuration.options, devicePixelRatio },
    });
    // Chart.js writes the size of the drawing here; the style sheet says how large it is shown.
    this.element.removeAttribute('style');
  }

  /** From units of the drawing to CSS pixels. */
  get scale(): number {
    return this.element.getBoundingClientRect().width / this.#width;
  }

  /** The category whose row, time, ring or small chart is nearest. */
  findCategory(clientX: number, clientY: number): number {
    const { left, top } = this.element.getBoundingClientRect();
    const [across, down] = this.#weights;
    const [x, y] = [(clientX - left) / this.scale, (clientY - top) / this.scale];
    const metas = this.#chart.getSortedVisibleDatasetMetas();
    const count = metas[0]?.data.length ?? 0;
    const distances = Array.from({ length: count }, (_, category) => {
      const marks = metas.flatMap(({ data }) => data.slice(category, category + 1));
      const ways = marks.map((mark) => Math.hypot(across * (mark.x - x), down * (mark.y - y)));
      return Math.min(...ways.map((way) => (Number.isFinite(way) ? way : Number.MAX_VALUE)));
    });
    return distances.indexOf(Math.min(...distances));
  }

  /** Sets off the marks of a category, or of none, and tells where they are. */
  mark(category: number | undefined): Place | undefined {
    const metas = this.#chart.getSortedVisibleDatasetMetas();
    const active =
      category === undefined ? [] : metas.map(({ index: datasetIndex }) => ({ datasetIndex, index: category }));
    this.#chart.setActiveElements(active);
    this.#chart.render();
    const places = category === undefined ? [] : metas.flatMap(({ data }) => data.slice(category, category + 1));
    const [first] = places;
    if (first === undefined) return undefined;
    const known = places.filter((place) => Number.isFinite(place.x) && Number.isFinite(place.y));
    const x = Math.max(0, ...known.map((place) => place.x));
    const y = Math.min(...known.map((place) => place.y));
    return { x: x * this.scale, y: (Number.isFinite(y) ? y : 0) * this.scale };
  }

  remove(): void {
    this.#chart.destroy();
    this.element.remove();
    this.#frame.classList.remove('chart-live');
  }
}
