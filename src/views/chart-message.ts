// What an author says that a chart shows: the sentence inside it, with its figures bound.
import type { Block } from '../narrative/narrative-tree.ts';
import type { ChartMessage } from './chart-view.ts';
import { readText } from './escape-html.ts';
import { renderInlines } from './inline-markup.ts';
import type { ReleaseContext } from './release-context.ts';

/** The first paragraph inside the component; nothing when it holds none. */
export function writeChartMessage([block]: readonly Block[], context: ReleaseContext): ChartMessage | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const html = renderInlines(block.children, context);
  return { html, text: readText(html) };
}
