// What a label in a file means: a category, an indicator, a row to pass over. Only what is the same counts, letters' case
// and spaces aside; a near name is a suggestion, never a match.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Category, Dimension } from '../statistics/dimension.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { LocalizedText } from '../statistics/language.ts';

/** The label as it is compared. */
export function foldLabel(label: string): string {
  return label.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Something with a code that a file calls by one of several names. */
export interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

/** A category by its code, label and short label in each language. */
export function nameCategory({ code, label, shortLabel }: Category): Named {
  return { code, names: [code, ...textsOf(label), ...textsOf(shortLabel)] };
}

/** A dimension by its code and label in each language. */
export function nameDimension({ code, label }: Dimension): Named {
  return { code, names: [code, ...textsOf(label)] };
}

/** An indicator by its code, label and short label in each language. */
export function nameIndicator({ code, label, short_label }: Indicator): Named {
  return { code, names: [code, ...textsOf(label), ...(short_label === undefined ? [] : textsOf(short_label))] };
}

/** The code that the label means: as the mapping remembers it, or the only one of that name. */
export function findCode(
  label: string,
  known: readonly Named[],
  remembered: Readonly<Record<string, string>> = {},
): string | undefined {
  const folded = foldLabel(label);
  const alias = Object.entries(remembered).find(([text]) => foldLabel(text) === folded)?.[1];
  if (alias !== undefined) return alias;
  const found = known.filter(({ names }) => names.some((name) => foldLabel(name) === folded));
  return found.length === 1 ? found[0]?.code : undefined;
}

/** The code whose name is most like the label, as a part of a problem. */
export function nearestCode(label: string, known: readonly Named[]): { readonly nearest?: string } {
  const names = known.flatMap(({ code, names: own }) => own.map((name) => ({ code, name })));
  const { nearest } = nearestOf(label, new Set(names.map(({ name }) => name)));
  const code = names.find(({ name }) => name === nearest)?.code;
  return code === undefined ? {} : { nearest: code };
}

/** Whether the label is one of the texts, of which one that ends with `*` stands for all that begin so. */
export function isListed(label: string, texts: readonly string[]): boolean {
  const folded = foldLabel(label);
  return texts.some((text) => {
    const wanted = foldLabel(text);
    return wanted.endsWith('*') ? folded.startsWith(wanted.slice(0, -1)) : folded === wanted;
  });
}

/** The text in each language that it has. */
export function textsOf(text: LocalizedText): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text).filter((one) => one !== undefined);
}
