// A heading or paragraph of a narrative with its running text, made once for all that is said of how it is written.
import type { Block } from '../narrative-tree.ts';
import { makeRun, type TextRun } from '../prose/text-run.ts';

export interface TextBlock {
  readonly block: Extract<Block, { kind: 'paragraph' | 'heading' }>;
  readonly run: TextRun;
  /** What somebody said, which is not to be rewritten. */
  readonly isQuoted: boolean;
  /** The list that it is an item of, the innermost one. */
  readonly list?: Extract<Block, { kind: 'list' }>;
}

type Surroundings = Pick<TextBlock, 'isQuoted' | 'list'>;

/** The headings and paragraphs of the narrative, in reading order. */
export function listTextBlocks(blocks: readonly Block[]): readonly TextBlock[] {
  const found: TextBlock[] = [];
  addTextBlocks(blocks, { isQuoted: false }, found);
  return found;
}

function addTextBlocks(blocks: readonly Block[], within: Surroundings, found: TextBlock[]): void {
  for (const block of blocks) {
    if (block.kind === 'list') for (const item of block.items) addTextBlocks(item, { ...within, list: block }, found);
    else if (block.kind === 'component') {
      const isQuoted = within.isQuoted || block.component.name === 'Quote';
      addTextBlocks(block.children, { ...within, isQuoted }, found);
    } else found.push({ block, run: makeRun(block.children), ...within });
  }
}
