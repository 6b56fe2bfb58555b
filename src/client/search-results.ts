/** The list of what was found: title, what and where it is, its latest figure, an excerpt, and its other periods. */

import type { FoundSubject } from '../search/find-subjects.ts';
import { makeExcerpt } from '../search/make-excerpt.ts';
import type { SubjectKind } from '../search/search-index.ts';
import type { SearchSettings } from '../views/search-page.ts';
import { type PublicationFiles, readTexts } from './search-files.ts';
import type { SearchOutcome } from './search-session.ts';

export interface FoundInFiles extends FoundSubject {
  readonly files: PublicationFiles;
  /** The terms whose words are marked. */
  readonly marked: ReadonlySet<string>;
}

const atOnce = 10;
const fewPeriods = 5;

export class SearchResults {
  readonly #settings: SearchSettings;
  readonly #status = find('[data-search-status]');
  readonly #section = find('[data-search-results]');
  readonly #list = find('[data-search-results] ol');
  readonly #more = find('[data-search-results] button');

  constructor(settings: SearchSettings) {
    this.#settings = settings;
  }

  /** As before the first search. */
  clear(): void {
    this.#section.hidden = true;
    this.say('');
  }

  say(text: string): void {
    this.#status.textContent = text;
  }

  /** Shows the first of what was found, and says how much it is. */
  async show({ found, instead, isPart }: SearchOutcome, asked: string): Promise<void> {
    this.#list.replaceChildren();
    this.#section.hidden = found.length === 0;
    this.#more.onclick = () => this.#showNext(found);
    await this.#showNext(found);
    const { messages } = this.#settings;
    const query = [...instead].reduce((text, [word, other]) => text.replace(word, () => other), asked);
    const fill = (template: string): string =>
      template
        .replace('{count}', String(found.length))
        .replace('{asked}', () => asked)
        .replace('{query}', () => query);
    if (found.length === 0) return this.say(fill(messages.none));
    const count = found.length === 1 ? 'one' : 'other';
    const counted = asked === '' ? messages[`${count}All`] : messages[count];
    const notes = [instead.size > 0 ? messages.instead : counted, isPart ? messages.some : ''];
    this.say(fill(notes.join(' ').trim()));
  }

  /** Ten more; the first of them gets the focus when the reader asked for them. */
  async #showNext(found: readonly FoundInFiles[]): Promise<void> {
    const shown = this.#list.childElementCount;
    const next = await Promise.all(found.slice(shown, shown + atOnce).map((one) => this.#makeItem(one)));
    this.#list.append(...next);
    this.#more.hidden = this.#list.childElementCount >= found.length;
    if (shown > 0) next[0]?.querySelector('a')?.focus();
  }

  async #makeItem(found: FoundInFiles): Promise<HTMLElement> {
    const { subject, releases, files } = found;
    const { messages } = this.#settings;
    const [period, name = ''] = files.index.releases[releases[0] ?? -1] ?? [];
    const heading = make('h3', makeLink(subject.title, addressIn(subject.address, period)));
    if (subject.language !== undefined) heading.lang = subject.language;
    const { answer } = subject;
    const isAnswered = answer !== undefined && releases.includes(answer.release);
    const owner = subject.kind === 'release' ? '' : files.index.title;
    const facts = [subject.group ?? kindOf(subject.kind, messages), owner, isAnswered ? '' : name];
    const item = make('li', heading, make('p', facts.filter((fact) => fact !== '').join(' · ')));
    item.lastElementChild?.classList.add('facts');
    if (isAnswered) {
      const label = answer.label === undefined ? '' : `${answer.label}: `;
      item.append(make('p', label, make('b', answer.figure), `, ${answer.period}`));
      item.lastElementChild?.classList.add('answer');
    }
    const excerpt = await this.#makeExcerpt(found, period);
    if (excerpt !== undefined) item.append(excerpt);
    item.append(...this.#listPeriods(found));
    return item;
  }

  /** From the subject's own text, or from its narrative where that is what has the words. */
  async #makeExcerpt(
    { subject, isTold, files, marked }: FoundInFiles,
    period?: string,
  ): Promise<HTMLElement | undefined> {
    const { language } = this.#settings;
    const narrative =
      isTold && period !== undefined ? (await readTexts(files, period))[subject.narrative ?? ''] : undefined;
    const text = narrative?.text ?? subject.text;
    if (text === undefined || text === '') return;
    const own = (narrative === undefined ? subject.textLanguage : narrative.language) ?? language;
    const parts = makeExcerpt(text, marked, (part) => files.vocabulary.listTerms(part, own));
    const excerpt = make('p', ...parts.map(({ text: part, isFound }) => (isFound ? make('mark', part) : part)));
    if (own !== language) excerpt.lang = own;
    return excerpt;
  }

  /** The other releases that have it, as links: the same subject in ten periods is one result. */
  #listPeriods({ subject, releases, files }: FoundInFiles): readonly HTMLElement[] {
    const others = releases.slice(1);
    if (others.length === 0) return [];
    const { messages } = this.#settings;
    const links = others.slice(0, fewPeriods).flatMap((release, index) => {
      const [period, name] = files.index.releases[release] ?? [];
      if (period === undefined || name === undefined) return [];
      return [index === 0 ? ' ' : ', ', makeLink(name, addressIn(subject.address, period))];
    });
    const rest = others.length - fewPeriods;
    const list = make(
      'p',
      messages.otherPeriods,
      ...links,
      rest > 0 ? ` ${messages.and.replace('{count}', String(rest))}` : '',
    );
    list.className = 'facts';
    return [list];
  }
}

function kindOf(kind: SubjectKind, { kinds }: SearchSettings['messages']): string {
  return kind === 'department' || kind === 'category' ? '' : kinds[kind];
}

function addressIn(address: string, period = ''): string {
  return address.replace('{period}', period.toLowerCase());
}

function makeLink(text: string, address: string): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

function make(element: 'h3' | 'li' | 'p' | 'b' | 'mark', ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(element);
  made.append(...children);
  return made;
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new TypeError(`The page has no ${selector}.`);
  return element;
}
