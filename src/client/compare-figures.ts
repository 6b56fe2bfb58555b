/**
 * `<compare-figures>` around the lists to choose from, which are of no use without a script and hidden until it is there.
 * What compares is fetched when a reader chooses, or comes with an address that holds a choice.
 */
export class CompareFigures extends HTMLElement {
  connectedCallback(): void {
    for (const element of this.querySelectorAll('[hidden]')) element.removeAttribute('hidden');
    if (location.search === '') this.addEventListener('change', this.#begin, { once: true });
    else this.#begin();
  }

  readonly #begin = async (): Promise<void> => {
    try {
      const { beginComparing } = await import('./comparing/comparing-session.ts');
      beginComparing(this);
    } catch {
      const status = this.querySelector('[role="status"]');
      if (status !== null) status.textContent = this.dataset['failed'] ?? '';
      this.addEventListener('change', this.#begin, { once: true });
    }
  };
}

customElements.define('compare-figures', CompareFigures);
