// A run of text cut into sentences. What has no end is cut all the same, so that whoever reads the sentence of each of its
// figures is not slowed by a heap that somebody has pasted.

export interface Sentence {
  /** Without spaces around it; any run of spaces within it is one. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const abbreviations =
  /(?:^|[\s(])(?:kl|ca|c:a|nr|tel|kap|sid|st|dvs|bl\.a|t\.ex|m\.m|jfr|obs|no|vol|approx|e\.g|i\.e|p)\.$/i;

/** Ten times a long sentence: more is none, but a list or a table that has lost its lines. */
const mostCharacters = 2000;

/**
 * The sentences of the text, in order; every character but spaces between them belongs to one. One of more than
 * `mostCharacters` is cut, between words where it has any.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]["”’)]*(?=\s+[\p{Lu}\d\ufffc"”“–(])/gu)) {
    const end = match.index + match[0].length;
    // An abbreviation is shorter than this, with what stands before it: the rest need not be searched.
    if (abbreviations.test(text.slice(Math.max(start, end - 10), end))) continue;
    sentences.push(...makeSentences(text, start, end));
    start = end;
  }
  if (text.slice(start).trim() !== '') sentences.push(...makeSentences(text, start, text.length));
  return sentences;
}

function makeSentences(text: string, start: number, end: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  while (end - from > mostCharacters) {
    const space = text.lastIndexOf(' ', from + mostCharacters);
    const to = space > from ? space : from + mostCharacters;
    sentences.push(makeSentence(text, from, to));
    from = to;
  }
  sentences.push(makeSentence(text, from, end));
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
