// From what a cell may mean to an amount: the candidates settled by the conventions, and then what would get lost: a note, decimals.
import type { ObservedValue } from '../statistics/observed-value.ts';
import { roundTo } from '../statistics/rounding.ts';
import type { Amount, AmountIndicator, Conventions, Reading } from './amount.ts';
import { type Candidate, chooseCandidate } from './candidate.ts';
import { describeRounding, describeWithoutNote } from './reading-words.ts';

export interface ReadCell {
  readonly written: string;
  readonly candidates: readonly Candidate[];
  /** A footnote's mark behind the number. */
  readonly note?: string | undefined;
}

/** Settles the cell. Dropping a note and rounding are asked about, once for a column. */
export function completeAmount(cell: ReadCell, indicator: AmountIndicator, conventions: Conventions): Amount {
  const { written, candidates, note } = cell;
  const amount = chooseCandidate(written, candidates, conventions);
  if (amount.kind !== 'value' || amount.value.kind !== 'number') return amount;
  const { number } = amount.value;
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return { kind: 'refused', code: 'too-large', written };
  if (note !== undefined && conventions['note'] !== 'without-note') {
    return ask(written, 'note', { way: 'without-note', value: amount.value, words: describeWithoutNote(number, note) });
  }
  const rounded = roundTo(number, indicator.decimals);
  if (rounded === number) return amount;
  const value: ObservedValue = { ...amount.value, number: rounded };
  if (conventions['rounding'] === 'rounded') return { kind: 'value', value };
  return ask(written, 'rounding', { way: 'rounded', value, words: describeRounding(rounded, number) });
}

function ask(written: string, asks: string, reading: Reading): Amount {
  return { kind: 'ambiguous', written, asks, readings: [reading] };
}
