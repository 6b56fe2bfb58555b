/** `<tertial-preview>`: the button, the side panel, and the problems over the page, apart from the page's own style. */
import type { PreviewAnswer } from '../answer-preview.ts';
import { copyFrom } from './copy-binding.ts';
import { followPointer } from './follow-pointer.ts';
import room from './page-room.css?inline';
import style from './preview.css?inline';

const memory = 'tertial-preview';
const markup = `
<button type="button" class="toggle" aria-controls="panel"></button>
<aside id="panel">
<header><p class="name"></p><button type="button" class="close"></button></header>
<div class="broken" hidden><button type="button" class="show-problems"></button></div>
<section class="pointed"><h2></h2><div aria-live="polite"></div></section>
<div class="told"></div>
</aside>
<dialog aria-labelledby="problems"><div class="told"></div><p><button type="button" class="close"></button></p></dialog>`;

/** The style of the panel, for the page of problems, which has no other. */
export const panelSheet = makeSheet(style);

export class PreviewPanel extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  #problems = '';

  /** Puts itself at the end of the page. */
  install(): void {
    document.adoptedStyleSheets.push(makeSheet(room));
    this.#root.adoptedStyleSheets = [panelSheet];
    this.#root.innerHTML = markup;
    const isWide = matchMedia('(min-width: 80rem)').matches;
    this.#open((localStorage.getItem(memory) ?? (isWide ? 'open' : 'closed')) === 'open');
    this.#find('.toggle').addEventListener('click', () => this.#toggle());
    this.#find('aside .close').addEventListener('click', () => this.#toggle());
    this.#find('.show-problems').addEventListener('click', () => this.#showProblems());
    this.#find('dialog .close').addEventListener('click', () => this.#dialog.close());
    this.#root.addEventListener('click', copyFrom);
    followPointer({
      isWanted: () => this.#isOpen,
      show: (html) => {
        this.#find('.pointed div').innerHTML = html;
      },
      first: () => this.#root.querySelector<HTMLElement>('.pointed [data-copy]'),
    });
    document.body.append(this);
  }

  /** Shows the answer of the preview's server. */
  show(answer: PreviewAnswer): void {
    this.#find('.toggle').textContent = answer.button;
    this.#find('aside').ariaLabel = answer.name;
    this.#find('.name').textContent = answer.name;
    for (const close of this.#root.querySelectorAll('.close')) close.textContent = answer.close;
    this.#find('.broken').hidden = !answer.isBroken;
    this.#find('.show-problems').textContent = answer.showProblems;
    this.#find('.pointed h2').textContent = answer.pointedTitle;
    this.#find('.pointed div').innerHTML = answer.pointed;
    this.#find('aside .told').innerHTML = answer.panel;
    this.#tellProblems(answer);
  }

  /** Opens over the page when there are other problems than before, and goes when there are none. */
  #tellProblems({ isBroken, problems }: PreviewAnswer): void {
    const isNew = problems !== this.#problems;
    this.#problems = problems;
    if (!isBroken) this.#dialog.close();
    else if (isNew) {
      this.#find('dialog .told').innerHTML = problems;
      this.#showProblems();
    }
  }

  #showProblems(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#find('#problems').focus();
  }

  get #dialog(): HTMLDialogElement {
    const dialog = this.#root.querySelector('dialog');
    if (dialog === null) throw new Error('The panel has no dialog.');
    return dialog;
  }

  get #isOpen(): boolean {
    return this.#find('aside').hidden === false;
  }

  #toggle(): void {
    const isOpen = !this.#isOpen;
    localStorage.setItem(memory, isOpen ? 'open' : 'closed');
    this.#open(isOpen);
    this.#find(isOpen ? 'aside .close' : '.toggle').focus();
  }

  #open(isOpen: boolean): void {
    this.#find('aside').hidden = !isOpen;
    this.#find('.toggle').hidden = isOpen;
    document.documentElement.dataset['previewPanel'] = isOpen ? 'open' : 'closed';
  }

  #find(selector: string): HTMLElement {
    const element = this.#root.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`The panel has no ${selector}.`);
    return element;
  }
}

function makeSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

customElements.define('tertial-preview', PreviewPanel);
