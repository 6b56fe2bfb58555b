// Paragraphs of plain Swedish words without meaning, of a wanted length, with bound figures among them.
import type { Random } from './random.ts';

const words = [
  'samtal',
  'frågor',
  'ärenden',
  'besök',
  'kunder',
  'invånare',
  'handläggare',
  'kommunvägledare',
  'ansökningar',
  'under',
  'perioden',
  'gäller',
  'många',
  'vanligast',
  'sedan',
  'ofta',
  'också',
  'några',
  'andra',
  'gruppen',
  'svarar',
  'hjälper',
  'löser',
  'kopplar',
  'väntar',
  'hösten',
  'våren',
  'telefon',
  'webben',
  'tjänsten',
  'förvaltningen',
  'arbetet',
  'tillsammans',
  'enklare',
  'snabbare',
  'tydligare',
  'bättre',
  'lättare',
  'längre',
  'tidigare',
] as const;

/** Ten words as one sentence. */
function writeSentence(random: Random): string {
  const sentence = Array.from({ length: 10 }, () => random.pick([...words])).join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** `sentences` sentences of ten words; a figure is woven into one after the other until none is left. */
export function writeParagraph(random: Random, sentences: number, figures: readonly string[]): string {
  return Array.from({ length: sentences }, (_, index) => {
    const figure = figures[index];
    return figure === undefined ? writeSentence(random) : `Vi räknade till ${figure}. ${writeSentence(random)}`;
  }).join(' ');
}
