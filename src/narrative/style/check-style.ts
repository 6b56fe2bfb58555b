// Whether a narrative is written so that everybody can read it, also with a screen reader: headings that are headings,
// links that say where they lead, sentences of a reasonable length. Only what hides content from somebody is an error.
import type { Report } from '../../problems/problem.ts';
import type { Language } from '../../statistics/language.ts';
import type { Narrative } from '../narrative-tree.ts';
import { checkAlternatives } from './check-alternatives.ts';
import { checkBoldParagraphs } from './check-bold-paragraphs.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinks } from './check-links.ts';
import { checkReading } from './check-reading.ts';
import { checkTypedForms } from './check-typed-forms.ts';
import { listTextBlocks } from './text-block.ts';

/** Reports what makes the narrative, which is written in `language`, harder to read than it need be. */
export function checkStyle({ blocks }: Narrative, language: Language, report: Report): void {
  const texts = listTextBlocks(blocks);
  checkHeadings(texts, report);
  checkBoldParagraphs(blocks, report);
  checkTypedForms(texts, report);
  checkLinks(texts, language, report);
  checkAlternatives(blocks, language, report);
  checkReading(texts, report);
}
