/** Comparing any two periods: what is chosen in the lists is in the address, and what is in the address is shown. */
import { figureMessagesIn } from '../../i18n/figure-messages.ts';
import { type Choice, keyOf, parseChoice, writeChoice } from './choice.ts';
import { ChoiceLists } from './choice-lists.ts';
import { element } from './element.ts';
import { fetchIndicator } from './fetch-indicator.ts';
import type { IndicatorFigures } from './indicator-figures.ts';
import { textOf } from './localized-text.ts';
import { showComparison } from './show-comparison.ts';
import { showTrend } from './show-trend.ts';

const { comparing: words, kinds } = figureMessagesIn('sv');

/** Begins with what the lists or the address hold. */
export function beginComparing(host: HTMLElement): void {
  new ComparingSession(host).begin();
}

class ComparingSession {
  readonly #lists: ChoiceLists;
  readonly #status: HTMLElement;
  readonly #result: HTMLElement;
  #waiting = new AbortController();

  constructor(host: HTMLElement) {
    this.#lists = new ChoiceLists(host);
    this.#status = element('p', { role: 'status', class: 'visually-hidden' });
    this.#result = element('div', { class: 'comparison-result' });
    host.querySelector('[role="status"]')?.replaceWith(this.#status);
    host.append(this.#result);
    host.addEventListener('change', () => this.#change());
    window.addEventListener('popstate', () => this.#show(parseChoice(location.search)));
  }

  begin(): void {
    if (location.search === '') this.#change();
    else this.#show(parseChoice(location.search));
  }

  /** A choice in the lists becomes the address, so that the reader can go back and pass it on. */
  #change(): void {
    const choice = this.#lists.read();
    const query = writeChoice(choice);
    if (query !== location.search) history.pushState(undefined, '', query === '' ? location.pathname : query);
    this.#show(choice);
  }

  async #show(choice: Choice): Promise<void> {
    this.#waiting.abort();
    const waiting = new AbortController();
    this.#waiting = waiting;
    const file = this.#lists.choose(choice.indicator);
    if (file === undefined) {
      this.#lists.empty();
      this.#tell(choice.indicator === '' ? [] : [words.unknown], choice.indicator !== '');
      return;
    }
    this.#tell([words.loading]);
    try {
      const figures = await fetchIndicator(file, waiting.signal);
      if (waiting.signal.aborted) return;
      this.#compare(figures, this.#lists.fill(figures, choice), waiting.signal);
    } catch {
      if (!waiting.signal.aborted) this.#tell([words.failed], true);
    }
  }

  #compare(figures: IndicatorFigures, choice: Choice, signal: AbortSignal): void {
    const { file } = figures;
    const chosen = file.categories.find(({ categories }) => keyOf(categories) === choice.category);
    const [release, other] = [figures.find(choice.period), figures.find(choice.other)];
    if (chosen === undefined || release === undefined || other === undefined || release === other) {
      this.#tell([figures.releases.length < 2 ? words.onePeriod : words.same], true);
      return;
    }
    const address = { indicator: file.indicator.code, categories: chosen.categories };
    const names = [file.indicator.label, chosen.label] as const;
    const { table, sentence } = showComparison(figures, figures.compare(release, other), address, names);
    const trend = showTrend(figures, release, address, names);
    const title = kinds[release.period.kind];
    this.#tell(sentence);
    this.#result.dataset['indicator'] = file.indicator.code;
    this.#result.replaceChildren(table);
    if (trend === undefined) return;
    this.#result.append(element('h2', {}, title), trend.table);
    if (trend.charted.filter(({ number }) => number !== null).length < 2) return;
    // The chart stands over its table; where it cannot be drawn, the table is there.
    import('./draw-trend.ts').then(({ drawTrend }) => {
      if (signal.aborted) return;
      trend.table.before(
        drawTrend(trend.charted, file.indicator, words.trendHelp(`${names.map(textOf).join(', ')}. ${title}`)),
      );
    });
  }

  /** Says how it stands; a trouble is seen as well as heard, in the place of a result. */
  #tell(content: readonly (Node | string)[], isTrouble = false): void {
    this.#status.replaceChildren(...content);
    this.#status.classList.toggle('visually-hidden', !isTrouble);
    if (isTrouble || content.length === 0) this.#result.replaceChildren();
  }
}
