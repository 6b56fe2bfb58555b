// The text of a cell to an amount: a number with its unit, marker or footnote; a mark that stands for no number; or neither.
import type { Unit } from '../statistics/indicator.ts';
import { type ObservationStatus, observationStatuses } from '../statistics/observed-value.ts';
import type { Amount, AmountIndicator, Conventions, Refusal } from './amount.ts';
import type { Candidate } from './candidate.ts';
import { completeAmount } from './complete-amount.ts';
import { findMissingMark, listMissing } from './missing-marks.ts';
import { listBareNumbers, percentOf } from './number-candidates.ts';
import { parseNumberText } from './parse-number-text.ts';
import { listWrittenTimes } from './time-candidates.ts';

/** Thin, narrow and no-break spaces part thousands like any other; what has no width is no part of the text. */
const wideSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const noWidth = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const notes = /(?<note>\s?\*{1,3}|\s\d{1,2}\)|\s?[⁰¹²³⁴-⁹]{1,2}\)?|\s?[†‡])$/;
const markers = /(?<=[\d%]) (?<marker>[perbu])$/;
const percents = /\s?(?:%|procent|percent)$/i;
const counts = /\s?st\.?$/i;
const years = /\s?(?:år|years?)$/i;

/** Texts that CSV files hold where a workbook has cells of another kind. */
const foreignTexts: readonly (readonly [RegExp, Refusal])[] = [
  [/^#[\p{Lu}\d/]+[!?]?$|^#+$|^err:\d+$/iu, 'error'],
  [/^(?:sant|falskt|true|false)$/i, 'boolean'],
  [/^\d{4}-\d{2}-\d{2}(?:[ t]\d{2}:\d{2}(?::\d{2})?)?$/i, 'date'],
  [/^\d{1,2}[-/. ]?(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]*\.?(?:[-/. ]?\d{2,4})?$/i, 'date'],
  [/^(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]*\.?[-/. ]?\d{2,4}$/i, 'date'],
  [/^\d{1,2}\/\d{1,2}(?:[-/]\d{2,4})?$/, 'date'],
  [/^=/, 'formula'],
];

/** No amount is written longer, not even with its unit and note. */
const longest = 100;

/** Reads the text. */
export function readText(text: string, indicator: AmountIndicator, conventions: Conventions): Amount {
  const written = text.replace(noWidth, '').replace(wideSpaces, ' ').trim();
  if (written === '') return { kind: 'empty' };
  if (written.length > longest) return { kind: 'refused', code: 'text', written };
  const mark = findMissingMark(written);
  if (mark !== undefined) return completeAmount({ written, candidates: listMissing(mark) }, indicator, conventions);
  const foreign = foreignTexts.find(([pattern]) => pattern.test(written));
  if (foreign !== undefined) return { kind: 'refused', code: foreign[1], written };
  const note = notes.exec(written)?.groups?.['note']?.trim();
  const unnoted = written.replace(notes, '');
  const status = findStatus(markers.exec(unnoted)?.groups?.['marker']);
  const amount = unnoted.replace(markers, '');
  const candidates = listCandidates(amount, indicator, conventions).map((candidate) => withStatus(candidate, status));
  if (candidates.length > 0) return completeAmount({ written, candidates, note }, indicator, conventions);
  return { kind: 'refused', code: refusalOf(amount), written };
}

function listCandidates(text: string, indicator: AmountIndicator, conventions: Conventions): readonly Candidate[] {
  const { unit } = indicator;
  const bare = parseNumberText(withoutUnit(text, unit));
  if (bare.length > 0) return bare.flatMap((parsed) => listBareNumbers(parsed, indicator, conventions));
  if (unit === 'percent') {
    const [number, isPercent] = [text.replace(percents, ''), percents.test(text)];
    return isPercent ? parseNumberText(number).map((parsed) => percentOf(parsed.number, parsed.choices)) : [];
  }
  return unit === 'seconds' || unit === 'hours' ? listWrittenTimes(text, unit) : [];
}

/** Names of units that say nothing more than the indicator. */
function withoutUnit(text: string, unit: Unit): string {
  if (unit === 'count') return text.replace(counts, '');
  return unit === 'years' ? text.replace(years, '') : text;
}

/** A number with another unit than the indicator's. */
function refusalOf(text: string): Refusal {
  if (percents.test(text) && parseNumberText(text.replace(percents, '')).length > 0) return 'percent';
  return listWrittenTimes(text, 'seconds').length > 0 ? 'duration' : 'text';
}

function findStatus(marker: string | undefined): ObservationStatus | undefined {
  return Object.entries(observationStatuses).find(([code]) => code === marker)?.[1];
}

function withStatus(candidate: Candidate, status: ObservationStatus | undefined): Candidate {
  if (status === undefined || candidate.value.kind === 'missing') return candidate;
  return { ...candidate, value: { ...candidate.value, status } };
}
