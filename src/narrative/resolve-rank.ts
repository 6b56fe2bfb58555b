// What a Rank in a narrative tells: the place of a figure among the categories of one dimension.
import { describeAddress } from '../problems/describe-address.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Address, type Categories, total } from '../statistics/observation.ts';
import { type KnownRank, type NoRank, rankFigure } from '../statistics/rank.ts';
import { describeChoices, writeReference } from './describe-choices.ts';
import {
  addressOf,
  type NarrativeContext,
  resolveObservation,
  resolveRelease,
  type Unresolved,
  unresolved,
} from './resolve-figure.ts';
import type { RankReference } from './vocabulary.ts';

export type ResolvedRank =
  | { readonly kind: 'rank'; readonly indicator: Indicator; readonly rank: KnownRank }
  | Unresolved;

const reasons = {
  'figure-missing': { sv: 'siffran saknas', en: 'the figure is missing' },
  alone: { sv: 'det finns ingen annan kategori att jämföra med', en: 'there is no other category to compare with' },
  'sibling-hidden': {
    sv: 'siffran är dold för {categories}, och ordningen kan röja den',
    en: 'the figure is hidden for {categories}, and the order may give it away',
  },
  'sibling-missing': { sv: 'siffran saknas för {categories}', en: 'the figure is missing for {categories}' },
  'estimate-too-near': {
    sv: 'siffrorna är ungefärliga och för lika {categories}',
    en: 'the figures are estimates and too near {categories}',
  },
} as const satisfies Record<NoRank['reason'], { sv: string; en: string }>;

/** Finds what a `<Rank>` tells. */
export function resolveRank(reference: RankReference, categories: Categories, context: NarrativeContext): ResolvedRank {
  const resolved = resolveObservation(reference, categories, context);
  const release = resolveRelease(reference, context);
  if (resolved.kind === 'unresolved') return resolved;
  if ('kind' in release) return release;
  const { indicator } = resolved;
  const address = addressOf(indicator.code, categories, context);
  const named = Object.keys(address.categories).filter((code) => address.categories[code] !== total);
  const ranked = reference.among ?? (named.length === 1 ? named[0] : undefined);
  const dimension = named.includes(ranked ?? '') ? context.publication.dimensions.get(ranked ?? '') : undefined;
  if (dimension === undefined) {
    const [first] = named;
    const choices =
      first === undefined
        ? describeChoices(release, { reference, categories }, context.department)
        : {
            choices: `among: ${named.join(', ')}`,
            example: writeReference({ ...reference, among: first }, categories),
          };
    if (choices === undefined) return missing(address, { kind: 'none', reason: 'alone', categories: [] });
    return unresolved('rank-undetermined', { address: describeAddress(address), ...choices });
  }
  const rank = rankFigure(release, address, dimension, reference.order);
  return rank.kind === 'none' ? missing(address, rank) : { kind: 'rank', indicator, rank };
}

function missing(address: Address, { reason, categories }: NoRank): Unresolved {
  const list = categories.join(', ');
  const { sv, en } = reasons[reason];
  const told = { sv: sv.replace('{categories}', list), en: en.replace('{categories}', list) };
  return unresolved('rank-missing', { address: describeAddress(address), reason: told });
}
