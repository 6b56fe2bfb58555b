// A headline figure: what is measured, the figure, its change in words, and whether its target was met.
import { formatChangeSince } from '../format/format-change.ts';
import type { ObservationText } from '../format/format-observation.ts';
import { formatNoChange } from '../format/format-obstacle.ts';
import { formatOutcome, formatTarget } from '../format/format-target.ts';
import { addressOf } from '../site/address-of.ts';
import { type Change, compareFigure } from '../statistics/change.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Address, findObservation, isNumber, type Observation } from '../statistics/observation.ts';
import { assessTarget, type TargetOutcome, targetFor } from '../statistics/target-outcome.ts';
import { writingIn } from './comparability-view.ts';
import { addressOfChange, addressOfFigure } from './figure-link.ts';
import { comparabilityNotesOn, notesOn } from './notes.ts';
import { capitalize } from './page-frame.ts';
import { comparedMonths, nameCategories, type ReleaseContext, textOf } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';
import { makeTrend, type TrendView } from './trend-view.ts';

export interface HeadlineView {
  readonly label: string;
  /** The category that the figure is of; empty for the whole. */
  readonly category: string;
  readonly number?: number;
  readonly text: ObservationText;
  /** The figure with its units apart, as in "1 min 17 s". */
  readonly pieces: readonly { readonly text: string; readonly isUnit: boolean }[];
  readonly change: ChangeView;
  readonly target?: { readonly outcome: TargetOutcome; readonly text: string };
  readonly trend?: TrendView;
  /** What the release remarks on the figure. */
  readonly notes: readonly string[];
  /** Where the source of the figure stands. */
  readonly address: string;
  /** Where the indicator is defined; absent where that stands beside it. */
  readonly definitionAddress?: string;
}

export interface ChangeView {
  /** `+` or `−`; empty when nothing changed or nothing can be compared. */
  readonly sign: string;
  /** The change in words, or why there is none. */
  readonly text: string;
  /** Where the source of the change stands; absent when there is none. */
  readonly address?: string;
  /** Whether that is where the source of the figure stands, so that the keyboard need not stop twice. */
  readonly isRepeated?: boolean;
  /** Whether the change is good, where the indicator says which way is. */
  readonly judgement: 'better' | 'worse' | 'none';
  /** What the release remarks on the comparison: it stands with the change wherever that does. */
  readonly note?: string;
}

/** The headline figures of the release, in the order that its release.yaml gives. */
export function makeHeadlines(context: ReleaseContext): readonly HeadlineView[] {
  return context.comparison.current.headlines.flatMap((address) => makeHeadline(address, context) ?? []);
}

/** What the figure is called, what it is, and how it has changed. */
export type HeadlineWords = Pick<HeadlineView, 'label' | 'category' | 'number' | 'text' | 'pieces' | 'change'>;

/** One figure in words; nothing when the release does not have it. */
export function makeHeadlineWords(address: Address, context: ReleaseContext): HeadlineWords | undefined {
  const { publication, comparison } = context;
  const indicator = publication.indicators.get(address.indicator);
  const observation = findObservation(comparison.current, address);
  if (indicator === undefined || observation === undefined) return undefined;
  const text = formatFigure(observation, indicator, context, 'table');
  return {
    label: textOf(indicator.label, context),
    pieces: splitFigure(text.figure),
    category: nameCategories(address.categories, context),
    text,
    change: isNumber(observation)
      ? {
          ...makeChange(compareFigure(comparison, address, publication), address, indicator, context),
          ...makeRemark(address, context),
        }
      : { sign: '', text: asSentence(text.meaning), judgement: 'none' },
    ...(isNumber(observation) && { number: observation.value.number }),
  };
}

/** One figure as a headline; nothing when the release does not have it. */
export function makeHeadline(address: Address, context: ReleaseContext): HeadlineView | undefined {
  const { publication, comparison, language, scheme } = context;
  const indicator = publication.indicators.get(address.indicator);
  const observation = findObservation(comparison.current, address);
  const words = makeHeadlineWords(address, context);
  if (indicator === undefined || observation === undefined || words === undefined) return undefined;
  const target = makeTarget(address, indicator, observation, context);
  const trend = makeTrend(address, indicator, context);
  const definitions = addressOf({ kind: 'definitions', publication: publication.code }, language, scheme);
  const { text } = words;
  return {
    ...words,
    notes: [
      ...(text.sign === '' ? [] : [asSentence(text.meaning)]),
      ...(text.revised === undefined ? [] : [asSentence(text.revised.meaning)]),
      ...notesOn(address, context),
    ],
    address: addressOfFigure(address, context),
    definitionAddress: `${definitions}#${indicator.code}`,
    ...(target && { target }),
    ...(trend && { trend }),
  };
}

function makeRemark(address: Address, context: ReleaseContext): Pick<ChangeView, 'note'> {
  const notes = comparabilityNotesOn(address, context);
  return notes.length === 0 ? {} : { note: notes.join(' ') };
}

function asSentence(text: string): string {
  return `${capitalize(text)}.`;
}

/** "1 min 17 s" is set as four pieces, so that its units can be smaller. */
function splitFigure(figure: string): HeadlineView['pieces'] {
  return figure.split(/(\s*\p{L}+\s*)/u).flatMap((piece) => {
    return piece === '' ? [] : [{ text: piece, isUnit: /\p{L}/u.test(piece) }];
  });
}

function makeChange(change: Change, at: Address, indicator: Indicator, context: ReleaseContext): ChangeView {
  const { language } = context;
  if (change.kind === 'none') return { sign: '', text: formatNoChange(change, writingIn(context)), judgement: 'none' };
  const text = capitalize(formatChangeSince(change, indicator, language, comparedMonths(context)));
  const source = { address: addressOfChange(change, at, context), isRepeated: change.kind === 'computed' };
  const size = change.absolute ?? change.relative ?? 0;
  if (size === 0) return { sign: '', text, ...source, judgement: 'none' };
  const sign = size > 0 ? '+' : '−';
  if (indicator.better === 'neither') return { sign, text, ...source, judgement: 'none' };
  return { sign, text, ...source, judgement: size > 0 === (indicator.better === 'higher') ? 'better' : 'worse' };
}

function makeTarget(
  { categories }: Address,
  indicator: Indicator,
  observation: Observation,
  { comparison, language, messages }: ReleaseContext,
): HeadlineView['target'] {
  const target = targetFor(indicator, categories, comparison.current.period);
  if (target === undefined) return undefined;
  const outcome = assessTarget(target, observation);
  const bound = formatTarget(target, indicator, language, 'table');
  return { outcome, text: messages.target.sentence(formatOutcome(outcome, language), bound) };
}
