// Headings that cannot be told apart, or end like sentences: who listens to a page moves between its headings, and hears
// them without what stands around them. WCAG 2.2, 2.4.6. Their levels are a matter of the dialect: parse-narrative.
import type { Report } from '../../problems/problem.ts';
import { writtenForm } from '../prose/text-run.ts';
import type { TextBlock } from './text-block.ts';

/** Reports headings of the narrative that are alike, and those with a sign after them. */
export function checkHeadings(texts: readonly TextBlock[], report: Report): void {
  const seen = new Map<string, number>();
  for (const { block, run } of texts) {
    if (block.kind !== 'heading') continue;
    const { place } = block;
    const text = writtenForm(run.text);
    const plain = withoutEnding(text);
    if (plain !== text)
      report({ code: 'heading-punctuation', place, particulars: { sign: text.slice(-1), text: plain } });
    // Figures make headings differ.
    if (text === '' || run.components.length > 0) continue;
    const other = seen.get(text.toLowerCase());
    if (other === undefined) seen.set(text.toLowerCase(), place.line);
    else report({ code: 'heading-repeated', place, particulars: { text, other } });
  }
}

/** A full stop, but not that of an abbreviation: "m.m.", "etc." */
const ending = /\s*(?:[:;,]|(?<!\.[a-zåäö]{1,3}|\b(?:etc|osv|dvs|resp|mfl|mm|Inc|Ltd)|\.)\.)$/;

/** The text of a heading without a sign that ends sentences. */
export function withoutEnding(text: string): string {
  return text.replace(ending, '');
}
