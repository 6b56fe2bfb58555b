// HTML put together from texts, of which none can become markup: the preview shows what people have written, as it is
// written, also where that is a mistake.
import { escapeHtml } from '../views/escape-html.ts';

/** Text that is markup. Made only by `html`. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | readonly Html[];

/** A template whose insertions are escaped, but for what is HTML already. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(markup.map((piece, index) => `${piece}${write(parts[index] ?? '')}`).join(''));
}

function write(part: Part): string {
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(({ text }) => text).join('\n') : escapeHtml(String(part));
}
