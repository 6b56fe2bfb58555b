// The values that a bare number may mean, by the unit of its indicator.
import { roundTo } from '../statistics/rounding.ts';
import type { AmountIndicator, Conventions } from './amount.ts';
import { type Candidate, observe } from './candidate.ts';
import type { ParsedNumber } from './parse-number-text.ts';
import { describePercent, describePlain, describeShare, describeThousands } from './reading-words.ts';
import { listBareTimes } from './time-candidates.ts';

/** A number without a unit: 0.95 of an indicator in per cent may be a share, 1.20 of one in seconds may be minutes. */
export function listBareNumbers(
  parsed: ParsedNumber,
  { unit, decimals, headed }: AmountIndicator,
  conventions: Conventions,
): readonly Candidate[] {
  if (unit === 'percent') return listBarePercents(parsed);
  if (unit === 'seconds' || unit === 'hours') return listBareTimes(parsed, { unit, decimals, headed }, conventions);
  if (unit === 'count' && headed === 'thousands') return listThousands(parsed);
  return [{ value: observe(parsed.number), choices: parsed.choices, words: describePlain(parsed.number) }];
}

/** Per cent that is written as such: nothing else can be meant. */
export function percentOf(number: number, choices: Conventions = {}): Candidate {
  return { value: observe(number), choices, words: describePercent(number) };
}

/** Below a heading that says so, a number may be of thousands. */
function listThousands({ number, choices }: ParsedNumber): readonly Candidate[] {
  const whole = roundTo(number * 1000, 6);
  const [plain, thousands] = [describePlain(number), describeThousands(number, whole)];
  return [
    { value: observe(whole), choices: { ...choices, scale: 'thousands' }, words: thousands },
    { value: observe(number), choices: { ...choices, scale: 'ones' }, words: plain },
  ];
}

/** Up to 1, it may be a share of the whole. */
function listBarePercents({ number, choices }: ParsedNumber): readonly Candidate[] {
  if (Math.abs(number) > 1) return [percentOf(number, { ...choices, share: 'percent' })];
  const percent = roundTo(number * 100, 10);
  return [
    { value: observe(percent), choices: { ...choices, share: 'share' }, words: describeShare(number, percent) },
    percentOf(number, { ...choices, share: 'percent' }),
  ];
}
