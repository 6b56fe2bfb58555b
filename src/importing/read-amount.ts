// A cell to an amount in its indicator's unit. Nothing is guessed: where the cell can mean two things, both are told, and the column's
// conventions settle it.

import { decimalsOf, roundTo } from '../statistics/rounding.ts';
import type { Amount, AmountIndicator, Conventions } from './amount.ts';
import { completeAmount } from './complete-amount.ts';
import { listBareNumbers, percentOf } from './number-candidates.ts';
import { readText } from './read-amount-text.ts';
import type { SheetCell } from './sheet.ts';
import { listClockTimes } from './time-candidates.ts';
import { writeCell } from './write-cell.ts';

/**
 * Reads the cell: a value in the indicator's unit, nothing, several readings to ask about, or a refusal. `conventions` is what has been
 * answered for the column. Bounds (no more than 100 per cent) are not checked here.
 */
export function readAmount(cell: SheetCell, indicator: AmountIndicator, conventions: Conventions = {}): Amount {
  const written = writeCell(cell);
  switch (cell.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'text':
      return readText(cell.text, indicator, conventions);
    case 'number': {
      if (cell.percent && indicator.unit !== 'percent') return { kind: 'refused', code: 'percent', written };
      const candidates = cell.percent
        ? [percentOf(roundTo(cell.number * 100, 10))]
        : listBareNumbers(parseNumberCell(cell), indicator, conventions);
      return completeAmount({ written, candidates }, indicator, conventions);
    }
    case 'duration': {
      const { unit } = indicator;
      if (unit !== 'seconds' && unit !== 'hours') return { kind: 'refused', code: 'duration', written };
      const candidates = listClockTimes(cell.seconds, cell.showsSeconds, unit);
      return completeAmount({ written, candidates }, indicator, conventions);
    }
    default:
      return { kind: 'refused', code: cell.kind, written };
  }
}

/** Spreadsheets keep fifteen digits; and 1.20 as 1.2, unless the format says otherwise. */
function parseNumberCell({ number, decimals }: Extract<SheetCell, { kind: 'number' }>) {
  const exact = Number(number.toPrecision(15));
  const shown = decimalsOf(exact);
  return { number: exact, choices: {}, decimals: decimals ?? (shown === 1 ? 2 : shown) };
}
