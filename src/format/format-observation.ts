// An observation as text: its figure and unit, "cirka" when it is an estimate, a sign when there is no number.
import { figureMessagesIn } from '../i18n/figure-messages.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import type { ObservedValue } from '../statistics/observed-value.ts';
import type { RevisionKind } from '../statistics/revision.ts';
import { formatQuantity, type QuantityStyle, type QuantityText } from './format-quantity.ts';

const space = '\u00a0';

export interface ObservationText extends QuantityText {
  /** "cirka", "ca", or empty. */
  readonly approximation: string;
  /** The sign that follows the figure: `p`, `r`, `b`, `u`, or empty. */
  readonly sign: string;
  /** What a sign in the cell means, for those who hear the table; empty when there is none. */
  readonly meaning: string;
  /** That the figure is the sum of several. */
  readonly sum?: { readonly sign: string; readonly meaning: string };
  /** That a later version has changed the figure: `k` corrected, `r` revised. */
  readonly revised?: { readonly sign: string; readonly meaning: string };
}

/** Writes the observation, or a computed figure, in `language`; a missing one as its sign. */
export function formatObservation(
  observation: { readonly value: ObservedValue },
  indicator: Pick<Indicator, 'unit' | 'decimals' | 'reports_change_of'>,
  language: Language,
  style: QuantityStyle,
): ObservationText {
  const { missing, status, approximately } = figureMessagesIn(language);
  const { value } = observation;
  if (value.kind === 'missing') {
    const { sign, meaning } = missing[value.reason];
    return { text: sign, figure: sign, unit: '', approximation: '', sign: '', meaning };
  }
  const quantity = withPlus(
    formatQuantity({ ...indicator, number: value.number }, language, style),
    value.number,
    indicator,
    style,
  );
  if (value.status === 'normal') return { ...quantity, approximation: '', sign: '', meaning: '' };
  if (value.status === 'estimated') {
    if (style === 'bare') return { ...quantity, approximation: '', sign: '', meaning: '' };
    const approximation = approximately[style];
    const text = `${approximation}${space}${quantity.text}`;
    return { ...quantity, text, approximation, sign: '', meaning: style === 'prose' ? '' : status.estimated.meaning };
  }
  const { sign, meaning } = status[value.status];
  if (style !== 'table') return { ...quantity, approximation: '', sign: '', meaning: '' };
  return { ...quantity, text: `${quantity.text}${space}${sign}`, approximation: '', sign, meaning };
}

/** The text with the mark of a changed figure; as it is where the producer has set the same sign. */
export function markRevised(text: ObservationText, kind: RevisionKind, language: Language): ObservationText {
  const revised = figureMessagesIn(language).changedSigns[kind];
  return revised.sign === text.sign ? text : { ...text, text: `${text.text}${space}${revised.sign}`, revised };
}

/** In a table a stated change has its sign, as a computed one has; in a sentence a word says which way. */
function withPlus(
  quantity: QuantityText,
  number: number,
  indicator: Pick<Indicator, 'reports_change_of'>,
  style: QuantityStyle,
): QuantityText {
  const isSigned = style === 'table' && indicator.reports_change_of !== undefined && number > 0;
  return isSigned ? { ...quantity, text: `+${quantity.text}`, figure: `+${quantity.figure}` } : quantity;
}
