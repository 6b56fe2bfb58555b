// Paragraphs that only look like headings: bold is seen, but not heard, and cannot be jumped to. WCAG 2.2, 1.3.1; failure F2.
import type { Report } from '../../problems/problem.ts';
import { type Block, plainText } from '../narrative-tree.ts';
import { makeRun, placeAt, writtenForm } from '../prose/text-run.ts';
import { withoutEnding } from './check-headings.ts';

/** Longer ones are sentences that somebody wants to be seen. */
const longestHeading = 80;

/** Reports short paragraphs all in bold or italics with text below; `outer` is the level of the section around them. */
export function checkBoldParagraphs(blocks: readonly Block[], report: Report, outer = 1): void {
  let level = outer;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') level = block.level;
    else if (block.kind === 'component') checkBoldParagraphs(block.children, report, level);
    else if (block.kind === 'paragraph' && looksLikeHeading(block, blocks[index + 1])) {
      const run = makeRun(block.children);
      const text = writtenForm(run.text);
      const heading = `${'#'.repeat(Math.min(level + 1, 6))} ${withoutEnding(text)}`;
      report({ code: 'bold-as-heading', place: placeAt(run, 0), particulars: { text, heading } });
    }
  }
}

function looksLikeHeading({ children }: Extract<Block, { kind: 'paragraph' }>, next: Block | undefined): boolean {
  if (next === undefined || next.kind === 'heading') return false;
  if (!children.every((child) => child.kind === 'strong' || child.kind === 'emphasis')) return false;
  const text = plainText(children).trim();
  return /\p{L}/u.test(text) && text.length <= longestHeading && !/[.!]$/.test(text);
}
