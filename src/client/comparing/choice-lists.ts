/** The four lists that a reader chooses from. The first stands in the page; the others hold what the first leads to. */
import type { LocalizedText } from '../../statistics/language.ts';
import type { Choice } from './choice.ts';
import { keyOf } from './choice.ts';
import { element } from './element.ts';
import type { IndicatorFigures, IndicatorRelease } from './indicator-figures.ts';
import { languageOf, textOf } from './localized-text.ts';

const names = ['indicator', 'category', 'period', 'with'] as const;
type ListName = (typeof names)[number];

export class ChoiceLists {
  readonly #lists: ReadonlyMap<ListName, HTMLSelectElement>;

  constructor(host: HTMLElement) {
    this.#lists = new Map(
      names.flatMap((name) => {
        const list = host.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
        return list === null ? [] : [[name, list] as const];
      }),
    );
  }

  read(): Choice {
    const readOne = (name: ListName): string => this.#lists.get(name)?.value ?? '';
    return {
      indicator: readOne('indicator'),
      category: readOne('category'),
      period: readOne('period'),
      other: readOne('with'),
    };
  }

  /** Chooses the indicator and returns the address of its file; nothing when it is none of the list. */
  choose(indicator: string): string | undefined {
    const list = this.#lists.get('indicator');
    if (list === undefined) return undefined;
    list.value = indicator;
    return list.selectedOptions[0]?.dataset['file'];
  }

  /** Nothing to choose among but indicators. */
  empty(): void {
    for (const name of names.slice(1)) this.#fillOne(name, [], '');
  }

  /** Fills the lists, and chooses what is asked for or else what the latest release is compared with. */
  fill(figures: IndicatorFigures, asked: Choice): Choice {
    const { categories } = figures.file;
    const keys = categories.map((one) => [keyOf(one.categories), one.label] as const);
    const category = this.#fillOne('category', keys, asked.category);
    const periods = figures.releases.map(({ told }) => [told.period.id, told.label] as const).toReversed();
    const release = figures.find(asked.period) ?? findLatest(figures);
    const period = this.#fillOne('period', periods, release?.told.period.id ?? '');
    const other = figures.find(asked.other) ?? (release && findUsual(figures, release));
    const against = this.#fillOne('with', periods, other?.told.period.id ?? '');
    return { indicator: asked.indicator, category, period, other: against };
  }

  #fillOne(name: ListName, options: readonly (readonly [string, LocalizedText])[], chosen: string): string {
    const list = this.#lists.get(name);
    if (list === undefined) return '';
    list.disabled = options.length === 0;
    list.replaceChildren(
      ...options.map(([value, text]) => element('option', { value, lang: languageOf(text) }, textOf(text))),
    );
    if (options.some(([value]) => value === chosen)) list.value = chosen;
    return list.value;
  }
}

/** The last with pages of its own. */
function findLatest({ releases }: IndicatorFigures): IndicatorRelease | undefined {
  return releases.findLast(({ told }) => !told.comparison_only) ?? releases.at(-1);
}

/** What its pages compare it with; otherwise the one before it of the same kind, otherwise any other. */
function findUsual(figures: IndicatorFigures, release: IndicatorRelease): IndicatorRelease | undefined {
  const others = figures.releases.filter((one) => one !== release);
  const alike = others.filter(({ period }) => period.kind === release.period.kind);
  const before = alike.findLast((one) => figures.releases.indexOf(one) < figures.releases.indexOf(release));
  return figures.find(release.told.compared_with) ?? before ?? alike.at(-1) ?? others.at(-1);
}
