// Why the text of a cell is no figure, as the mistake that somebody with a spreadsheet most likely made.
import type { Indicator } from '../statistics/indicator.ts';
import { missingReasons, observationStatuses } from '../statistics/observed-value.ts';
import type { CellProblem } from './parse-cell.ts';

type DecimalMark = ',' | '.';

const separators = "[ \\u00a0\\u2009\\u202f.,']";
const thousandsPattern = new RegExp(`^[-−]?\\d{1,3}(?:${separators}\\d{3})+(?:[.,]\\d{1,2})?(?: [a-z])?$`);
const separatorPattern = new RegExp(`(?<=\\d)${separators}(?=\\d{3}(?!\\d))`, 'g');
const decimalPattern = /^[-−]?\d+[.,]\d+(?: [a-z])?$/;
const unitPattern = /^(?<number>[-−]?\d+(?:[.,]\d+)?)\s*(?:%|procent|kr|st|s|sek|min|h|tim)\.?$/;
const durationPattern = /^(?:(?<hours>\d+):)?(?<minutes>\d{1,2}):(?<seconds>\d{2})$/;
const errorPattern = /^#(?:[\p{Lu}\d/]+[!?]?|#*)$/u;
const missingPattern = /^(?:[-–—.…?]+|n\/?a|null|nan|saknas|uppgift saknas)$/i;

/** The problem of a cell that `parseCell` does not take; `marker` is what follows a number that is one. */
export function refuseCell(
  text: string,
  marker: string | undefined,
  indicator: Indicator,
  mark: DecimalMark,
): CellProblem {
  if (text.trim() === '') return { code: 'cell-blank', particulars: {} };
  if (text !== text.trim()) return { code: 'cell-padding', particulars: { cell: text, corrected: text.trim() } };
  const unit = unitPattern.exec(text)?.groups?.['number'];
  if (unit !== undefined) return { code: 'cell-unit', particulars: { cell: text, corrected: swapMark(unit, mark) } };
  if (marker !== undefined && !/^\d/.test(marker)) return refuseMarker(marker);
  const corrected = correctNumber(text, mark);
  if (corrected !== undefined) return corrected;
  if (errorPattern.test(text)) return { code: 'cell-formula-error', particulars: { cell: text } };
  if (missingPattern.test(text)) return { code: 'cell-missing-sign', particulars: { cell: text } };
  const duration = durationPattern.exec(text)?.groups;
  if (duration !== undefined && indicator.unit === 'seconds') {
    const { hours = '0', minutes = '0', seconds = '0' } = duration;
    const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return { code: 'cell-duration', particulars: { cell: text, corrected: total } };
  }
  return { code: 'cell-not-number', particulars: { cell: text }, ...suggestMarker(text) };
}

function refuseMarker(marker: string): CellProblem {
  if (Object.hasOwn(missingReasons, marker)) return { code: 'cell-marker-alone', particulars: { marker } };
  const lower = marker.toLowerCase();
  const nearest = Object.hasOwn(observationStatuses, lower) ? { nearest: lower } : {};
  return { code: 'cell-marker', particulars: { marker }, ...nearest };
}

/** Separators of thousands or the other decimal mark, with what the cell should be. */
function correctNumber(text: string, mark: DecimalMark): CellProblem | undefined {
  const isDecimal = decimalPattern.test(text);
  if (thousandsPattern.test(text) && !(isDecimal && /^[-−]?0/.test(text))) {
    const corrected = swapMark(text.replace(separatorPattern, ''), mark);
    return { code: 'cell-thousands', particulars: { cell: text, corrected } };
  }
  if (!isDecimal) return undefined;
  return { code: 'cell-decimal-mark', particulars: { cell: text, corrected: swapMark(text, mark) } };
}

function swapMark(number: string, mark: DecimalMark): string {
  return number.replace(mark === ',' ? '.' : ',', mark);
}

/** `X` for `x`, `6000e` for `6000 e`. */
function suggestMarker(text: string): { readonly nearest?: string } {
  const lower = text.toLowerCase();
  if (Object.hasOwn(missingReasons, lower)) return { nearest: lower };
  const [, number, marker = ''] = /^([-−]?\d+(?:[.,]\d+)?)([a-z])$/.exec(lower) ?? [];
  return number !== undefined && Object.hasOwn(observationStatuses, marker) ? { nearest: `${number} ${marker}` } : {};
}
