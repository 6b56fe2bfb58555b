// Where a text that a page shows is written: the place in a narrative of the page.
import type { Narrative } from '../narrative/narrative-tree.ts';
import { listTextRuns, type TextRun } from '../narrative/prose/text-run.ts';
import { componentSign } from '../narrative/prose/token.ts';
import type { Place } from '../problems/problem.ts';

/** The place of the first run of `narratives` whose words all stand in `shown`, in their order; nothing when there is none. */
export function locateText(shown: string, narratives: Iterable<Narrative>): Place | undefined {
  const text = plain(shown);
  for (const { blocks } of narratives) {
    for (const run of listTextRuns(blocks)) if (isIn(run, text)) return run.pieces[0]?.place;
  }
  return undefined;
}

/** Figures stand between the words in `text`, components between them in the run. */
function isIn(run: TextRun, text: string): boolean {
  const words = run.text
    .split(componentSign)
    .map(plain)
    .filter((part) => part !== '');
  let from = 0;
  for (const part of words) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return words.length > 0;
}

/** Without soft hyphens, and with one space for any. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
