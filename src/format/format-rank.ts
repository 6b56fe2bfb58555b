// A place in an order, in words: "näst störst", "på delad andra plats av sex".
import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import type { KnownRank, RankOrder } from '../statistics/rank.ts';
import { formatCount } from './format-count.ts';

/** `superlative`: "näst störst"; `place`: "på andra plats av sex". */
export type RankForm = 'superlative' | 'place';

/** Writes the rank in `language`. A place that is shared is told as a place in either form. */
export function formatRank(
  { place, of, shared }: Pick<KnownRank, 'place' | 'of' | 'shared'>,
  indicator: Indicator,
  language: Language,
  { form, order }: { readonly form: RankForm; readonly order: RankOrder },
): string {
  const { figureWords: words } = messagesIn(language);
  const ordinal = words.ordinals[place - 1] ?? words.ordinal(place);
  if (form === 'place' || shared) {
    const text = shared ? words.sharedPlace(ordinal) : words.place(ordinal);
    return form === 'place' ? words.placeOf(text, formatCount(of, language)) : text;
  }
  const superlative = words.superlatives[measureOf(indicator)][order];
  if (place === 1) return superlative;
  return place === 2 ? words.second(superlative) : `${ordinal} ${superlative}`;
}

function measureOf({ unit }: Indicator): 'size' | 'length' | 'level' {
  switch (unit) {
    case 'count':
      return 'size';
    case 'seconds':
    case 'hours':
    case 'years':
      return 'length';
    default:
      return 'level';
  }
}
