/** The box with the values of one category beside its marks, and the same in words for assistive technology. */
import type { ChartSpec } from '../charts/chart-spec.ts';

/** The category and each of its values, as the spec has them, but for the series that are turned off. */
export function listTexts(
  { categories, series, targets = [] }: ChartSpec,
  category: number,
  hidden: ReadonlySet<number>,
): readonly string[] {
  const name = categories[category] ?? '';
  const shown = series.filter((_, index) => !hidden.has(index));
  const values = shown.map(({ label, points }) => `${label}: ${points[category]?.text ?? ''}`);
  const own = targets.filter((target) => target.category === undefined || target.category === category);
  return [name, ...values, ...own.map(({ text }) => text)].filter((text) => text !== '');
}

export class ChartTip {
  readonly #box = document.createElement('div');
  readonly #status = document.createElement('div');

  /** Both are put at the end of `host`, which becomes what the box is placed in. */
  constructor(host: HTMLElement) {
    host.style.position = 'relative';
    this.#box.className = 'chart-tip';
    this.#box.ariaHidden = 'true';
    this.#box.hidden = true;
    this.#status.className = 'visually-hidden';
    this.#status.role = 'status';
    host.append(this.#box, this.#status);
  }

  /** Shows the texts above `x`, `y` (from the corner of the host), or under it when there is no room. */
  show(texts: readonly string[], x: number, y: number): void {
    const [name = '', ...values] = texts;
    const title = document.createElement('strong');
    title.textContent = name;
    this.#box.replaceChildren(title, ...values.map(createLine));
    this.#box.hidden = false;
    const room = (this.#box.parentElement?.clientWidth ?? 0) - this.#box.offsetWidth;
    const above = y - this.#box.offsetHeight - 16;
    this.#box.style.left = `${Math.max(0, Math.min(room, x + 12))}px`;
    this.#box.style.top = `${above < 0 ? y + 20 : above}px`;
  }

  /** Lets assistive technology say the texts. */
  announce(texts: readonly string[]): void {
    this.#status.textContent = texts.join('. ');
  }

  hide(): void {
    this.#box.hidden = true;
    this.#status.textContent = '';
  }
}

function createLine(text: string): HTMLElement {
  const line = document.createElement('div');
  line.textContent = text;
  return line;
}
