// What a sentence speaks of, told by the words of the labels of indicators and categories, cut to their stems.
import type { Indicator } from '../../statistics/indicator.ts';
import { type LocalizedText, selectText } from '../../statistics/language.ts';
import { total } from '../../statistics/observation.ts';
import type { Publication } from '../../statistics/publication.ts';
import type { Lexicon } from './lexicon.ts';

/** The stems of a text: "Besvarade samtal" → "besvara", "samta". */
export type Stems = readonly string[];

/** The stems of a publication's labels in one language. */
export interface LabelStems {
  readonly indicators: ReadonlyMap<string, Stems>;
  /** By dimension and category: `answer_group=val-1`; each label and short label. */
  readonly categories: ReadonlyMap<string, readonly Stems[]>;
}

/** Cuts all labels to stems. */
export function listLabelStems({ indicators, dimensions, language }: Publication, lexicon: Lexicon): LabelStems {
  const stemsIn = (text: LocalizedText): Stems => stemsOf(selectText(text, lexicon.language, language).text, lexicon);
  const categories = [...dimensions.values()].flatMap((dimension) =>
    [...dimension.categories.values()].flatMap(({ code, label, shortLabel }): readonly [string, readonly Stems[]][] =>
      code === total ? [] : [[`${dimension.code}=${code}`, [stemsIn(label), stemsIn(shortLabel)]]],
    ),
  );
  return {
    indicators: new Map([...indicators].map(([code, { label }]: [string, Indicator]) => [code, stemsIn(label)])),
    categories: new Map(categories),
  };
}

/** A word keeps two thirds of its letters, and at least four: enough for its endings. */
function stemsOf(text: string, { common }: Lexicon): Stems {
  const words = wordsOf(text).filter((word) => word.length > 2 && !common.has(word));
  return [...new Set(words.map((word) => word.slice(0, Math.max(4, Math.ceil((word.length * 2) / 3)))))];
}

/** The words of a sentence in lower case, each once. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}+/gu))];
}

/** How large a part of the stems begin a word of the sentence: 0–1; 0 when there are none. */
export function shareNamed(stems: Stems, words: readonly string[]): number {
  if (stems.length === 0) return 0;
  return stems.filter((stem) => words.some((word) => word.startsWith(stem))).length / stems.length;
}

/** Words of the publication after which a number is part of a name: "val" of "Val 1: Socialt stöd", "period". */
export function listNumberedNames(
  publication: Publication,
  { language: wanted, common, joining }: Lexicon,
): ReadonlySet<string> {
  const { dimensions, period_labels, language } = publication;
  const textIn = (text: LocalizedText): string => selectText(text, wanted, language).text.toLowerCase();
  const periods = Object.values(period_labels).flatMap((text) => (text === undefined ? [] : [textIn(text)]));
  const labels = [...dimensions.values()].flatMap(({ categories }) =>
    [...categories.values()].flatMap(({ label, shortLabel }) => [textIn(label), textIn(shortLabel)]),
  );
  const texts = [...periods.map((text) => text.replace('{number}', '1')), ...labels];
  const words = texts.flatMap((text) => [...text.matchAll(/(\p{L}+) \d/gu)].map(([, word = '']) => word));
  return new Set(words.filter((word) => !common.has(word) && !joining.has(word)));
}
