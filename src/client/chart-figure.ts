/**
 * `<chart-figure>` around the two drawings of a chart (`.chart-wide`, `.chart-narrow`). When a reader points at it,
 * taps it or moves the keyboard's focus to it, it fetches Chart.js and lets the values be read one by one. Until then,
 * and wherever that fails, the drawings are what they were. With `data-help`, its name
 * for assistive technology, the keyboard reaches it too.
 */
const occasions = ['pointerenter', 'pointerdown', 'focus'] as const;

export class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    const help = this.dataset['help'];
    if (help !== undefined) {
      this.role = 'group';
      this.ariaLabel = help;
      this.tabIndex = 0;
    }
    for (const occasion of occasions) this.addEventListener(occasion, this.#enliven);
  }

  readonly #enliven = async (): Promise<void> => {
    for (const occasion of occasions) this.removeEventListener(occasion, this.#enliven);
    const { enlivenChart } = await import('./chart-session.ts');
    await enlivenChart(this);
  };
}

customElements.define('chart-figure', ChartFigure);
