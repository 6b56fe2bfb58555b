// A typed figure held against what the data say: the same as a figure of the release, at odds with the figure that its
// sentence speaks of, or unknown to the data.
import type { Comparison } from '../../statistics/change.ts';
import { reservedDimensions, total } from '../../statistics/observation.ts';
import type { NarrativeContext } from '../resolve-figure.ts';
import type { KnownFigure } from './known-figures.ts';
import { type LabelStems, shareNamed, wordsOf } from './label-stems.ts';
import type { Lexicon } from './lexicon.ts';
import type { TypedFigure } from './typed-figure.ts';
import { allowsValue } from './typed-interval.ts';

export type FigureMatch =
  /** The data have it; the figures that its words fit best, never none. */
  | { readonly kind: 'known'; readonly candidates: readonly KnownFigure[] }
  /** The sentence names an indicator whose figure is another. */
  | { readonly kind: 'contradicted'; readonly actual: KnownFigure }
  | { readonly kind: 'unknown' };

/** What typed figures are held against. */
export interface FigureIndex {
  readonly figures: readonly KnownFigure[];
  readonly stems: LabelStems;
}

/** A known figure with how well the words of a sentence fit it. */
interface NamedFigure {
  readonly figure: KnownFigure;
  /** Part of the indicator's label that stands in the sentence, 0–1. */
  readonly named: number;
  /** Whether a category of it stands in the sentence. */
  readonly hasCategory: boolean;
  /** Whether it is of a category that the sentence does not speak of. */
  readonly isElsewhere: boolean;
  readonly score: number;
}

/** Holds the figure against the index. Its own sentence tells which figure it may speak of. */
export function matchFigure(
  typed: TypedFigure,
  { figures, stems }: FigureIndex,
  { department, comparison }: NarrativeContext,
  lexicon: Lexicon,
): FigureMatch {
  const words = wordsOf(typed.sentence.text);
  const comparable = figures
    .filter((figure) => hasSameMeasure(typed, figure))
    .map((figure) => nameFigure(figure, typed, { words, stems, department, lexicon }));
  const equal = comparable.filter(({ figure }) => tellsOf(typed, figure));
  const named = equal.filter((one) => one.named === 1);
  if (named.length > 0) return known(named);
  const isOurs = !namesOtherPeriod(typed.sentence.text, comparison, lexicon);
  const actual = isOurs ? findContradicted(typed, comparable, { stems, lexicon }) : undefined;
  // An exact figure that the sentence half names acquits; an estimate agrees with too much to do so.
  const acquitting = equal.filter((one) => one.named >= 0.5 || one.hasCategory);
  const exact = acquitting.filter(({ figure }) => !figure.isEstimate);
  if (exact.length > 0) return known(exact);
  if (actual !== undefined) return { kind: 'contradicted', actual };
  if (acquitting.length > 0) return known(acquitting);
  return isDistinct(typed) && equal.length > 0 ? known(equal) : { kind: 'unknown' };
}

/** What each sign that a sentence speaks of a figure is worth. */
const worth = { label: 4, category: 3, elsewhere: -1, bound: 3, target: 2, role: 1 } as const;

interface Naming {
  readonly words: readonly string[];
  readonly stems: LabelStems;
  readonly department: string | undefined;
  readonly lexicon: Lexicon;
}

function nameFigure(figure: KnownFigure, typed: TypedFigure, naming: Naming): NamedFigure {
  const { words, stems, department, lexicon } = naming;
  const { code } = figure.indicator;
  const named = shareNamed(stems.indicators.get(code) ?? [], words);
  let [categories, others] = [0, 0];
  for (const [dimension, category] of Object.entries(figure.categories)) {
    if (category === total || (dimension === reservedDimensions.department && category === department)) continue;
    const all = stems.categories.get(`${dimension}=${category}`) ?? [];
    if (all.some((one) => shareNamed(one, words) === 1)) categories += 1;
    else others += 1;
  }
  const isBound = typed.bound.some(({ component }) => 'indicator' in component && component.indicator === code);
  const isTarget = figure.kind === 'target' && words.some((word) => lexicon.target.test(word));
  const score =
    named * worth.label +
    categories * worth.category +
    others * worth.elsewhere +
    (isBound ? worth.bound : 0) +
    (isTarget ? worth.target : 0) +
    (fitsRole(typed, figure) ? worth.role : 0);
  return { figure, named, score, hasCategory: categories > 0, isElsewhere: others > 0 };
}

function known(candidates: readonly NamedFigure[]): FigureMatch {
  const best = Math.max(...candidates.map(({ score }) => score));
  return { kind: 'known', candidates: candidates.filter(({ score }) => score === best).map(({ figure }) => figure) };
}

/** Whether the two could be told apart by their number alone. */
function hasSameMeasure({ unit, role }: TypedFigure, figure: KnownFigure): boolean {
  if (unit === 'share') return figure.unit === 'percent' && figure.kind !== 'relative';
  const isChange = figure.direction !== undefined;
  // "ökade med 3 procent" where percentage points are meant.
  if (isChange && unit === 'percent' && (role === 'up' || role === 'down')) return isShareUnit(figure.unit);
  if (unit !== figure.unit) return false;
  if (role === 'up' || role === 'down') return isChange;
  if (role === 'from' || role === 'to') return !isChange;
  return !isChange || unit === 'points' || figure.kind === 'current';
}

function isShareUnit(unit: KnownFigure['unit']): boolean {
  return unit === 'percent' || unit === 'points';
}

/** Whether the typed figure tells the value of the known one, and its direction. */
function tellsOf(typed: TypedFigure, { value, unit, direction, isEstimate }: KnownFigure): boolean {
  if (typed.unit !== unit && typed.unit !== 'share') return false;
  if ((typed.role === 'up' || typed.role === 'down') && direction !== typed.role) return false;
  const inUnit = typed.unit === 'share' ? value / 100 : value;
  // The data write "närmare 2 000" as an estimate of 2000: which side it lies on is lost.
  return allowsValue(typed, inUnit) || (isEstimate && typed.hedge !== undefined && inUnit === typed.value);
}

/** Whether the figure is of the period, or of the kind, that the words around the number ask for. */
function fitsRole({ role }: TypedFigure, { kind, name }: KnownFigure): boolean {
  if (role === 'from') return kind === 'earlier' || name === 'from';
  if (role === 'to') return kind === 'current' || name === 'to';
  if (role === 'level') return kind === 'current' || kind === 'ratio';
  return kind === 'absolute' || kind === 'relative';
}

/** Whether the sentence names a period that the comparison does not have: another year, or a quarter in a year. */
function namesOtherPeriod(text: string, { current, since }: Comparison, { periodWords }: Lexicon): boolean {
  const years = [current.period.id, since].map((period) => period.slice(0, 4));
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const otherKinds = Object.entries(periodWords).filter(([kind]) => kind !== current.period.kind);
  return (
    (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).some((year) => !years.includes(year)) ||
    words.some((word) => otherKinds.some(([, pattern]) => pattern.test(word)))
  );
}

/** The figure that the sentence evidently speaks of: its whole label is named, and the number counts the same thing. */
function findContradicted(
  typed: TypedFigure,
  comparable: readonly NamedFigure[],
  { stems, lexicon }: { readonly stems: LabelStems; readonly lexicon: Lexicon },
): KnownFigure | undefined {
  const [best] = comparable
    .filter(
      ({ figure, named, isElsewhere }) => named === 1 && !isElsewhere && isObserved(figure) && fitsRole(typed, figure),
    )
    .sort((a, b) => labelLength(b, stems) - labelLength(a, stems) || b.score - a.score);
  if (best === undefined) return undefined;
  const label = stems.indicators.get(best.figure.indicator.code) ?? [];
  if (typed.unit !== 'number') return best.figure;
  const { following } = typed;
  const isOther = following !== '' && !lexicon.common.has(following) && !isDirection(following, lexicon);
  return isOther && !label.some((stem) => following.startsWith(stem)) ? undefined : best.figure;
}

function isObserved({ kind }: KnownFigure): boolean {
  return kind !== 'target' && kind !== 'parameter' && kind !== 'scale';
}

function labelLength({ figure }: NamedFigure, { indicators }: LabelStems): number {
  return indicators.get(figure.indicator.code)?.length ?? 0;
}

function isDirection(word: string, { more, less, rising, falling }: Lexicon): boolean {
  return more.has(word) || less.has(word) || rising.test(word) || falling.test(word) || /^(?:st|stycken)$/.test(word);
}

/** Three digits that count are hardly the same by chance. */
function isDistinct({ value, precision, hedge }: TypedFigure): boolean {
  return hedge === undefined && value / precision >= 100;
}
