/** A chart on a canvas: the configuration that the drawing was made from, in the colours of the moment. */
import { Chart } from 'chart.js';
import { mapColours } from '../charts/chart-colours.ts';
import { chartParts } from '../charts/chart-parts.ts';
import type { ChartSpec, ChartVariant } from '../charts/chart-spec.ts';
import { configureChart } from '../charts/configure-chart.ts';
import type { DrawnData, DrawnType } from '../charts/configured-chart.ts';

Chart.register(...chartParts);

/** A place on the canvas as it is shown, in CSS pixels from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export class ChartCanvas {
  readonly element = document.createElement('canvas');
  readonly #chart: Chart<DrawnType, DrawnData, string>;
  readonly #isRows: boolean;
  readonly #width: number;

  /** Fills the width of `frame`, at the end of which it is put. */
  constructor(frame: HTMLElement, spec: ChartSpec, variant: ChartVariant) {
    const style = getComputedStyle(frame);
    const colours = mapColours((property) => style.getPropertyValue(property).trim());
    const { width, height, configuration } = configureChart(spec, variant, colours);
    this.#isRows = spec.kind !== 'lines';
    this.#width = width;
    this.element.width = width;
    this.element.height = height;
    this.element.ariaHidden = 'true';
    this.element.style.display = 'block';
    this.element.style.width = '100%';
    this.element.style.height = 'auto';
    frame.append(this.element);
    const devicePixelRatio = window.devicePixelRatio * this.#scale;
    this.#chart = new Chart(this.element, {
      ...configuration,
      options: { ...configuration.options, devicePixelRatio },
    });
  }

  get #scale(): number {
    return this.element.getBoundingClientRect().width / this.#width;
  }

  /** The category whose row or time is nearest. */
  findCategory(clientX: number, clientY: number): number {
    const { left, top } = this.element.getBoundingClientRect();
    const place = (this.#isRows ? clientY - top : clientX - left) / this.#scale;
    const distances = this.#chart.getDatasetMeta(0).data.map(({ x, y }) => Math.abs((this.#isRows ? y : x) - place));
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
    return { x: x * this.#scale, y: (Number.isFinite(y) ? y : 0) * this.#scale };
  }

  remove(): void {
    this.#chart.destroy();
    this.element.remove();
  }
}
