// Sentences with a typed figure that stand as they did in the previous release. Figures carried over by accident are a
// classic, so each such sentence is asked about until release.yaml says that it is still true.
import type { Place, Report } from '../../problems/problem.ts';
import type { Language } from '../../statistics/language.ts';
import type { Narrative } from '../narrative-tree.ts';
import type { NarrativeContext } from '../resolve-figure.ts';
import { listTypedFigures } from './check-typed-figures.ts';
import { splitSentences } from './sentences.ts';
import { listTextRuns, writtenForm } from './text-run.ts';

/** A sentence with a typed figure, the same as in the previous release. */
export interface CarriedSentence {
  readonly text: string;
  readonly place: Place;
}

/** Lists the sentences of the narrative that hold a typed figure and stand unchanged in the earlier one. */
export function listCarriedSentences(
  narrative: Narrative,
  earlier: Narrative,
  context: Pick<NarrativeContext, 'publication'>,
  language: Language,
): readonly CarriedSentence[] {
  const typed = listTypedFigures(narrative, context, language);
  // Most narratives have bound all their figures: then the earlier one need not be cut into sentences.
  if (typed.length === 0) return [];
  const before = listSentences(earlier);
  const carried = new Map<string, CarriedSentence>();
  for (const { sentence, place } of typed) {
    if (before.has(sentence.text) && !carried.has(sentence.text))
      carried.set(sentence.text, { text: sentence.text, place });
  }
  return [...carried.values()];
}

function listSentences({ blocks }: Narrative): ReadonlySet<string> {
  return new Set(
    [...listTextRuns(blocks)].flatMap(({ text }) => splitSentences(text).map((sentence) => sentence.text)),
  );
}

/** What the data officer has confirmed: beginnings of sentences, with the place of each. */
export interface Confirmed {
  readonly beginnings: readonly string[];
  placeOf(index: number): Place;
}

/** As much of a sentence as a message quotes. */
const quoted = 40;

/** Asks about each carried sentence that no beginning confirms, and reports beginnings that confirm none. */
export function checkConfirmed(
  sentences: readonly CarriedSentence[],
  { beginnings, placeOf }: Confirmed,
  period: string,
  report: Report,
): void {
  const confirms = (beginning: string, { text }: CarriedSentence): boolean =>
    writtenForm(text).startsWith(writtenForm(beginning));
  for (const sentence of sentences) {
    if (beginnings.some((beginning) => confirms(beginning, sentence))) continue;
    const text = writtenForm(sentence.text);
    const particulars = { sentence: text, period, beginning: beginningOf(text) };
    report({ code: 'typed-figure-unconfirmed', place: sentence.place, particulars });
  }
  for (const [index, beginning] of beginnings.entries()) {
    if (sentences.some((sentence) => confirms(beginning, sentence))) continue;
    report({ code: 'confirmation-stale', place: placeOf(index), particulars: { beginning } });
  }
}

/** Whole words, forty characters at most, without quotation marks, which YAML would trip on. */
function beginningOf(text: string): string {
  const [plain = ''] = text.split(/["\\]/);
  if (plain.length <= quoted) return plain.trim();
  return plain.slice(0, plain.lastIndexOf(' ', quoted)).trim();
}
