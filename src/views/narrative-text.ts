// A narrative as plain text, for search: its running text, without charts, tables and names of people who are quoted.
import type { NarrativeByLanguage } from '../loaders/load-narratives.ts';
import { type Block, type Inline, plainText } from '../narrative/narrative-tree.ts';
import type { TextInLanguage } from '../statistics/language.ts';
import { renderInlines } from './inline-markup.ts';
import type { ReleaseContext } from './release-context.ts';
import { chooseNarrative, contextIn } from './written-narrative.ts';

/** The text as a reader of the page sees it, with its figures, a paragraph a line; nothing without a narrative. */
export function writeNarrativeText(
  narratives: NarrativeByLanguage | undefined,
  context: ReleaseContext,
): TextInLanguage | undefined {
  const chosen = chooseNarrative(narratives, context);
  if (chosen === undefined) return undefined;
  const { language, narrative } = chosen;
  const department = context.department === undefined ? {} : { department: context.department };
  const own = { ...contextIn(language, context), ...department };
  const paragraphs = [...listRuns(narrative.blocks)].map((run) => textOfHtml(renderInlines(run, own)));
  return { language, text: paragraphs.filter((paragraph) => paragraph !== '').join('\n') };
}

/** The words of the text that its author has written, without its figures: what it can be found by. */
export function listNarrativeWords(
  narratives: NarrativeByLanguage | undefined,
  context: Pick<ReleaseContext, 'language' | 'publication'>,
): TextInLanguage | undefined {
  const chosen = chooseNarrative(narratives, context);
  if (chosen === undefined) return undefined;
  return { language: chosen.language, text: [...listRuns(chosen.narrative.blocks)].map(plainText).join('\n') };
}

/** Paragraphs, headings and items of lists, in reading order. */
function* listRuns(blocks: readonly Block[]): Generator<readonly Inline[]> {
  for (const block of blocks) {
    if (block.kind === 'list') yield* listRuns(block.items.flat());
    else if (block.kind === 'component') yield* listRuns(block.children);
    else yield block.children;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
  '&amp;': '&',
};

/** The text of inline markup, without marks that lead to sources. */
function textOfHtml(html: string): string {
  return html
    .replace(/<sup\b.*?<\/sup>|<a class="revised".*?<\/a>/gu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/gu, (entity) => entities[entity] ?? entity)
    .replace(/[^\S\u00a0]+/gu, ' ')
    .trim();
}
