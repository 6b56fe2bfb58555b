// Texts that are heavy to read: long sentences, and many of them with long words. A hint, never more: a sentence may be
// long and clear, and a short one dark.
import type { Place, Report } from '../../problems/problem.ts';
import { type Sentence, splitSentences } from '../prose/sentences.ts';
import { placeAt, type TextRun, writtenForm } from '../prose/text-run.ts';
import { computeLix, countWords, type WordCount } from './lix.ts';
import type { TextBlock } from './text-block.ts';

/** A sentence of more words is hard to keep in mind. */
const longestSentence = 30;
/** Above it a text is difficult, by the author of LIX. */
const highestLix = 50;
/** A shorter text has too few sentences to be judged. */
const fewestWords = 100;
/** As many words as a message quotes. */
const quoted = 5;

/** Reports sentences that are long, and a text that is difficult as a whole. */
export function checkReading(texts: readonly TextBlock[], report: Report): void {
  const sentences = texts.flatMap(readSentences);
  for (const sentence of sentences) {
    const particulars = { words: sentence.words, limit: longestSentence };
    if (sentence.words > longestSentence) report({ code: 'sentence-long', place: placeOf(sentence), particulars });
  }
  const whole = { words: sum(sentences, 'words'), longWords: sum(sentences, 'longWords') };
  const lix = computeLix(whole, sentences.length);
  if (lix === undefined || lix <= highestLix || whole.words < fewestWords) return;
  const [heaviest] = sentences.toSorted((a, b) => b.longWords - a.longWords);
  if (heaviest === undefined) return;
  const { text, longWords } = heaviest;
  const beginning = writtenForm(text.split(' ').slice(0, quoted).join(' ')).replace(/[.,:;]$/, '');
  const particulars = { lix: Math.round(lix), limit: highestLix, longWords, beginning };
  report({ code: 'text-difficult', place: placeOf(heaviest), particulars });
}

interface ReadSentence extends Sentence, WordCount {
  readonly run: TextRun;
}

/** The sentences of running text: headings have no sentences, and a quotation is not to be rewritten. */
function readSentences({ block, run, isQuoted }: TextBlock): readonly ReadSentence[] {
  if (block.kind === 'heading' || isQuoted) return [];
  return splitSentences(run.text).map((sentence) => ({ ...sentence, ...countWords(sentence.text), run }));
}

function placeOf({ run, start, end }: ReadSentence): Place {
  return placeAt(run, start + run.text.slice(start, end).search(/\S/));
}

function sum(sentences: readonly ReadSentence[], key: keyof WordCount): number {
  return sentences.reduce((total, sentence) => total + sentence[key], 0);
}
