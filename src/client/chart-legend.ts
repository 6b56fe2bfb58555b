/** The legend of a chart as buttons, in the place of the drawn one: each turns its series off and on. One is always on. */
import { colourProperties } from '../charts/chart-colours.ts';
import type { ChartLayout } from '../charts/chart-layout.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';

export class ChartLegend {
  /** The series that are off. */
  readonly hidden = new Set<number>();
  readonly #host: HTMLElement;
  readonly #spec: ChartSpec;
  readonly #buttons = new Map<number, HTMLButtonElement>();
  readonly #change: () => void;

  /** `change` is called when a series has been turned off or on. */
  constructor(host: HTMLElement, spec: ChartSpec, change: () => void) {
    this.#host = host;
    this.#spec = spec;
    this.#change = change;
  }

  /** Places the buttons over the entries of the drawn legend; `scale` is from its units to pixels of the host. */
  place(spots: ChartLayout['legend'], scale: number, left: number, top: number): void {
    const shown = new Set(spots.map(({ series }) => series));
    for (const [series, button] of this.#buttons) button.hidden = !shown.has(series);
    for (const { series, x, y, width, size } of spots) {
      const button = this.#buttons.get(series) ?? this.#add(series);
      button.style.fontSize = `${size * scale}px`;
      button.style.minWidth = `${(width + 2) * scale}px`;
      button.style.left = `${left + x * scale}px`;
      button.style.top = `${top + y * scale}px`;
    }
  }

  #add(series: number): HTMLButtonElement {
    const { label = '', role = 'current' } = this.#spec.series[series] ?? {};
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chart-legend';
    button.ariaPressed = 'true';
    const swatch = document.createElement('span');
    swatch.style.color = `var(${colourProperties[role]})`;
    button.append(swatch, label);
    button.addEventListener('click', () => this.#toggle(series, button));
    // In the order of the series, also when a narrower drawing has another legend.
    const after = [...this.#buttons].filter(([other]) => other < series).at(-1)?.[1];
    if (after === undefined) this.#host.prepend(button);
    else after.after(button);
    this.#buttons.set(series, button);
    return button;
  }

  #toggle(series: number, button: HTMLButtonElement): void {
    if (this.hidden.has(series)) this.hidden.delete(series);
    else if (this.hidden.size + 1 < this.#spec.series.length) this.hidden.add(series);
    button.ariaPressed = String(!this.hidden.has(series));
    this.#change();
  }
}
