// The side panel of the preview: the checklist of the page's release, the figures that are typed in its texts, and what
// is under the pointer.
import { messagesIn } from '../i18n/messages.ts';
import { describeProblem } from '../problems/describe-problem.ts';
import { formatPlace } from '../problems/format-place.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import type { Language } from '../statistics/language.ts';
import type { ChecklistPart, ChecklistView } from '../views/checklist-view.ts';
import type { Binding } from './bind-figure.ts';
import { type Html, html } from './html.ts';
import { type Lines, listBindings, renderProblems, withCode } from './render-problems.ts';

/** What the panel tells of a release. */
export interface PanelView {
  /** Of the release and of what it shares with others. */
  readonly problems: readonly Problem[];
  /** Of the release; absent where it is not known which. */
  readonly checklist?: ChecklistView;
  readonly lines: Lines;
  readonly language: Language;
}

const typedFigures = ['typed-figure-bindable', 'typed-figure-contradicted', 'typed-figure-unknown'];
const isTyped = ({ code }: Problem): boolean => typedFigures.includes(code);

/** The sections of the panel but for the pointer's. */
export function renderPanel({ problems, checklist, lines, language }: PanelView): Html {
  const { preview } = messagesIn(language);
  const typed = problems.filter(isTyped);
  const others = problems.filter((problem) => !isError(problem) && !isTyped(problem));
  return html`${checklist === undefined ? '' : renderChecklist(checklist, language)}
<section><h2>${preview.typedTitle}</h2>${
    typed.length === 0
      ? html`<p class="quiet">${preview.noTyped}</p>`
      : html`<ul class="typed">${typed.map((problem) => renderTyped(problem, language))}</ul>`
  }</section>
${others.length === 0 ? '' : html`<section><h2>${preview.remarksTitle}</h2>${renderProblems(others, lines, language)}</section>`}`;
}

function renderChecklist(view: ChecklistView, language: Language): Html {
  const { preview } = messagesIn(language);
  const { heading, problems, needed, optional, figures, promised, shownFrom } = view;
  const days = [promised, shownFrom].flatMap((told) => told ?? []);
  const parts = [needed, optional].flatMap((part) => (part === undefined ? [] : [part]));
  return html`<section><h2>${preview.checklist}</h2>
<p>${heading}</p><p>${problems.join('. ')}</p>
${parts.map(renderPart)}
<p>${figures}</p>${days.map((told) => html`<p>${told}</p>`)}</section>`;
}

function renderPart({ title, items }: ChecklistPart): Html {
  if (items.length === 0) return html`<p>${title}</p>`;
  return html`<p>${title}:</p><ul class="checklist">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function renderTyped(problem: Problem, language: Language): Html {
  const { what, remedy } = describeProblem(problem, language);
  const bindings = listBindings(remedy);
  return html`<li class="typed-figure"><p class="place"><code>${formatPlace(problem.place, language)}</code></p>
<p>${what}</p>${bindings.length === 0 ? html`<p class="remedy">${withCode(remedy)}</p>` : bindings.map((source) => renderBinding(source, '', language))}</li>`;
}

/** A component to paste, what it prints, and the button that copies it. */
function renderBinding(source: string, text: string, language: Language): Html {
  const { preview } = messagesIn(language);
  const printed = text === '' ? '' : html`<span class="quiet">${preview.prints(text)}</span>`;
  return html`<p class="binding"><code>${source}</code> ${printed}
<button type="button" data-copy="${source}" data-copied="${preview.copied}">${preview.copy}</button></p>`;
}

/** What is under the pointer: a figure with its bindings, a text with its place, or nothing known. */
export type Pointed =
  | { readonly kind: 'figure'; readonly bindings: readonly Binding[] }
  | { readonly kind: 'text'; readonly place: Place };

/** The pointer's section. */
export function renderPointed(pointed: Pointed | undefined, language: Language): Html {
  const { preview } = messagesIn(language);
  if (pointed === undefined) return html`<p class="quiet">${preview.pointedHelp}</p>`;
  if (pointed.kind === 'text') {
    return html`<p>${preview.writtenAt} <code>${formatPlace(pointed.place, language)}</code></p>`;
  }
  if (pointed.bindings.length === 0) return html`<p>${preview.noBinding}</p>`;
  return html`${pointed.bindings.map(({ source, text }) => renderBinding(source, text, language))}
<p class="quiet">${preview.copyKey}</p>`;
}
