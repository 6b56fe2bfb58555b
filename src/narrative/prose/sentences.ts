// A run of text cut into sentences.

export interface Sentence {
  /** Without spaces around it; any run of spaces within it is one. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const abbreviations =
  /(?:^|[\s(])(?:kl|ca|c:a|nr|tel|kap|sid|st|dvs|bl\.a|t\.ex|m\.m|jfr|obs|no|vol|approx|e\.g|i\.e|p)\.$/i;

/** The sentences of the text, in order; every character but spaces between them belongs to one. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]["”’)]*(?=\s+[\p{Lu}\d\ufffc"”“–(])/gu)) {
    const end = match.index + match[0].length;
    // An abbreviation is shorter than this, with what stands before it: the rest need not be searched.
    if (abbreviations.test(text.slice(Math.max(start, end - 10), end))) continue;
    sentences.push(makeSentence(text, start, end));
    start = end;
  }
  if (text.slice(start).trim() !== '') sentences.push(makeSentence(text, start, text.length));
  return sentences;
}

function makeSentence(text: string, start: number, end: number): Sentence {
  return {
    text: text
      .slice(start, end)
      .trim()
      .replace(/\s\s+|[^\S ]/g, ' '),
    start,
    end,
  };
}
