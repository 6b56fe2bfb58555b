// Sources of words in a narrative that are not bound to the data: a number after the words, and a list below the text.
import { listFreeSources, type Narrative } from '../narrative/narrative-tree.ts';
import { escapeHtml } from './escape-html.ts';
import type { ReleaseContext } from './release-context.ts';

export interface FreeSourceView {
  readonly id: string;
  readonly text: string;
}

/** The list below the narrative, numbered from one. */
export function makeFreeSources({ blocks }: Narrative): readonly FreeSourceView[] {
  return listFreeSources(blocks).map((text, index) => ({ id: idOf(index + 1), text }));
}

/** The number of the source as a link to its place in the list. */
export function markFreeSource(
  source: string,
  { messages, freeSources = [] }: Pick<ReleaseContext, 'messages' | 'freeSources'>,
): string {
  const number = freeSources.findIndex(({ text }) => text === source) + 1;
  const label = escapeHtml(messages.figureWords.source(number));
  return `<sup class="free-source"><a href="#${idOf(number)}" aria-label="${label}">${number}</a></sup>`;
}

function idOf(number: number): string {
  return `free-source-${number}`;
}
