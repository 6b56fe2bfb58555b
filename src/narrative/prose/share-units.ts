// A unit that stands once for several numbers: "från 36 till 40 procent", "5–10 minuter".
import type { Lexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { type Token, textAt } from './token.ts';

/** Gives numbers without a unit that of the number that they are joined to. */
export function shareUnits(
  numerals: readonly Numeral[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly Numeral[] {
  const shared: Numeral[] = [];
  for (const numeral of [...numerals].reverse()) {
    const next = shared.at(-1);
    const between = next && tokens.slice(numeral.last + 1, next.first).map(({ text }) => text);
    const [joint = ''] = between ?? [];
    const hedged = between?.slice(1) ?? [];
    const isJoined = lexicon.joining.has(joint) && isHedge(hedged, lexicon);
    const takes =
      next !== undefined &&
      isJoined &&
      numeral.unit === 'number' &&
      !looksLikeYear(numeral) &&
      unitsThatJoin.includes(next.unit);
    if (takes) {
      const factor = next.unit === 'seconds' ? factorOf(tokens, next, lexicon) : 1;
      shared.push({
        ...numeral,
        unit: next.unit,
        value: numeral.value * factor,
        place: numeral.place * factor,
        grain: numeral.grain * factor,
        isBare: false,
      });
    } else shared.push(numeral);
  }
  return shared.reverse();
}

function looksLikeYear({ isBare, value, place }: Numeral): boolean {
  return isBare && place >= 1 && value >= 1900 && value < 2100;
}

const unitsThatJoin: readonly string[] = ['percent', 'points', 'seconds', 'years'];

function isHedge(texts: readonly string[], { hedges }: Lexicon): boolean {
  return texts.length === 0 || hedges.some(([words]) => words.join(' ') === texts.join(' '));
}

function factorOf(tokens: readonly Token[], { last }: Numeral, { units }: Lexicon): number {
  return units.get(textAt(tokens, last))?.factor ?? 1;
}
