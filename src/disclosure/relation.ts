// A relation between figures that anybody knows to hold: parts and their total, quarters and their year, a share and
// its base. Which there are belongs to list-relations; what follows from them to attack.
import { type Figure, trueNumber, visibleRange } from './figure.ts';

/** How a relation comes about, for the words in which it is told. */
export type RelationKind = 'total' | 'year' | 'versions' | 'change' | 'mean' | 'share' | 'product' | 'at_most';

/** `least ≤ Σ factor × figure ≤ most`. */
export interface Inequality {
  readonly terms: readonly { readonly figure: Figure; readonly factor: number }[];
  readonly least: number;
  readonly most: number;
}

export interface Relation {
  readonly kind: RelationKind;
  /** What stands alone: the total, the year, the mean, the part that a share tells. */
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** One or two, which hold together. */
  readonly inequalities: readonly Inequality[];
}

/** A weight and the mean or share that it weighs. */
export interface Weighted {
  readonly weight: Figure;
  readonly value: Figure;
}

/** Whether the relation says something of a figure that is not shown. */
export function hasHidden({ whole, parts }: Relation): boolean {
  return [whole, ...parts].some(({ shown }) => shown === undefined);
}

export interface SumOptions {
  /** Whether no part is left out; so unless said otherwise. */
  readonly areAll?: boolean;
  /** Whether the publication says that it must hold. */
  readonly isDeclared?: boolean;
}

/**
 * The whole is the sum of the parts; of parts that are not all, at least that. Where the files say that it is not: nothing,
 * since who takes it to be is led astray. A declared sum still tells how near it is, and holds within what is left.
 */
export function makeSum(
  kind: RelationKind,
  whole: Figure,
  parts: readonly Figure[],
  { areAll = true, isDeclared = false }: SumOptions = {},
): readonly Relation[] {
  const terms = [{ figure: whole, factor: 1 }, ...parts.map((figure) => ({ figure, factor: -1 }))];
  const left = findLeft(whole, parts);
  if (!areAll && left !== 0) {
    return [{ kind, whole, parts, inequalities: [{ terms, least: 0, most: Number.POSITIVE_INFINITY }] }];
  }
  const within = Math.abs(left ?? 0);
  if (within > 0 && !isDeclared) return [];
  return [{ kind, whole, parts, inequalities: [{ terms, least: 0 - within, most: within }] }];
}

/** What is left of the whole without the parts: 0 as far as roundings tell; unknown when the files do not say all of them. */
function findLeft(whole: Figure, parts: readonly Figure[]): number | undefined {
  const all = [whole, ...parts];
  const numbers = all.map(trueNumber);
  if (numbers.includes(undefined)) return undefined;
  const slack = all.reduce((sum, figure) => sum + slackOf(figure), 0);
  const [first = 0, ...rest] = numbers.map((number = 0) => number);
  const left = rest.reduce((sum, number) => sum - number, first);
  return Math.abs(left) <= slack + 1e-9 ? 0 : left;
}

function slackOf({ shown }: Figure): number {
  return shown === undefined ? 0 : shown.most - shown.least;
}

/** One figure is never larger than another; where the files say that it is, not by more than that. */
export function makeAtMost(larger: Figure, smaller: Figure): Relation {
  const terms = [
    { figure: larger, factor: 1 },
    { figure: smaller, factor: -1 },
  ];
  const least = Math.min(0, findLeft(larger, [smaller]) ?? 0);
  const inequality = { terms, least, most: Number.POSITIVE_INFINITY };
  return { kind: 'at_most', whole: larger, parts: [smaller], inequalities: [inequality] };
}

/**
 * `Σ weight × value = whole`, where the whole is a figure times a number or a weight times a mean. With all weights shown
 * it is linear in the values; otherwise each value is taken to be anywhere in its range, which leaves two inequalities in
 * the weights: for weights that are not negative these say as much.
 */
export function makeWeightedSum(
  kind: 'mean' | 'share' | 'product',
  parts: readonly Weighted[],
  whole: Weighted | { readonly figure: Figure; readonly factor: number },
): Relation {
  const stands = 'value' in whole ? whole.value : whole.figure;
  const used = [...parts.map(({ weight }) => weight), ...('value' in whole ? [whole.weight] : [])];
  const figures = [
    ...parts.flatMap(({ weight, value }) => [value, weight]),
    ...('value' in whole ? [whole.weight] : []),
  ];
  const base = { kind, whole: stands, parts: figures };
  if (used.every(({ shown }) => shown !== undefined)) {
    const right =
      'value' in whole ? { figure: whole.value, factor: -middleOf(whole.weight) } : { ...whole, factor: -whole.factor };
    const terms = [...parts.map(({ weight, value }) => ({ figure: value, factor: middleOf(weight) })), right];
    return { ...base, inequalities: [{ terms, least: 0, most: 0 }] };
  }
  const side = (end: 'least' | 'most') => [
    ...parts.map(({ weight, value }) => ({ figure: weight, factor: visibleRange(value)[end] })),
    'value' in whole
      ? { figure: whole.weight, factor: -visibleRange(whole.value)[end === 'least' ? 'most' : 'least'] }
      : { ...whole, factor: -whole.factor },
  ];
  return {
    ...base,
    inequalities: [
      { terms: side('least'), least: Number.NEGATIVE_INFINITY, most: 0 },
      { terms: side('most'), least: 0, most: Number.POSITIVE_INFINITY },
    ].filter(({ terms }) => terms.every(({ factor }) => Number.isFinite(factor))),
  };
}

function middleOf(figure: Figure): number {
  const { least, most } = visibleRange(figure);
  return (least + most) / 2;
}
