// Problems as HTML: by file, each with its place, what it is and how to mend it.
import { messagesIn } from '../i18n/messages.ts';
import { formatPlace } from '../problems/format-place.ts';
import type { Problem } from '../problems/problem.ts';
import { type CheckResult, type Quote, reportProblem } from '../reporting/check-result.ts';
import type { Language } from '../statistics/language.ts';
import { type Html, html } from './html.ts';

/** Reads a line of a file, for what is wrong in it. */
export type Lines = Pick<CheckResult, 'lineOf'>;

/** A list of the problems, each with its line. */
export function renderProblems(problems: readonly Problem[], lines: Lines, language: Language): Html {
  return html`<ul class="problems">${problems.map((problem) => renderProblem(problem, lines, language))}</ul>`;
}

function renderProblem(problem: Problem, lines: Lines, language: Language): Html {
  const { what, remedy, severity, quote, correction } = reportProblem(problem, lines, language);
  const word = severity === 'error' ? '' : messagesIn(language).preview.severities[severity];
  return html`<li class="problem">
<p class="place"><span class="severity">${word}</span> <code>${formatPlace(problem.place, language)}</code></p>
<p class="what">${what}</p>
${quote === undefined ? '' : renderQuote(quote)}
<p class="remedy">${withCode(remedy)}</p>
${correction === undefined ? '' : html`<p class="correction">→ <code>${correction}</code></p>`}
</li>`;
}

/** As much of a long line is shown on each side of the spot. */
const around = 60;

/** The line with the spot marked. */
function renderQuote({ text, column, endColumn }: Quote): Html {
  const [before, spot, after] = [
    text.slice(0, column - 1),
    text.slice(column - 1, endColumn - 1),
    text.slice(endColumn - 1),
  ];
  const head = before.length > around ? `…${before.slice(-around)}` : before;
  const tail = after.length > around ? `${after.slice(0, around)}…` : after;
  return html`<p class="quote"><code>${head}<mark>${spot}</mark>${tail}</code></p>`;
}

const component = /(<[A-Z]\w*(?: [\w]+="[^"]*")* ?\/?>)/;

/** A sentence in which components are set as code. */
export function withCode(sentence: string): readonly Html[] {
  return sentence.split(component).map((part) => (component.test(part) ? html`<code>${part}</code>` : html`${part}`));
}

/** The components in a sentence: what can be pasted. */
export function listBindings(sentence: string): readonly string[] {
  return sentence.split(component).filter((part) => component.test(part) && part.endsWith('/>'));
}
