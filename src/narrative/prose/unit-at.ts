// The word of unit that begins at a token: "procent", "per cent", "-procentig".
import type { Lexicon, UnitWord } from './lexicon.ts';
import { type Token, textAt } from './token.ts';

/** The unit and the last of its tokens. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
  { units }: Lexicon,
): { readonly word: UnitWord; readonly last: number } | undefined {
  const first = textAt(tokens, at) === '-' ? at + 1 : at;
  const text = textAt(tokens, first);
  const two = units.get(`${text} ${textAt(tokens, first + 1)}`);
  if (two !== undefined) return { word: two, last: first + 1 };
  const one = units.get(text);
  return one && { word: one, last: first };
}
