// The times that a cell of an indicator in seconds or hours may mean. `1:17` is minutes and seconds in a telephone system and hours and
// minutes in Excel; `1.20` is 1 min 20 s to one and 1,20 minutes to the other; 0.00089 is a part of a day.
import { roundTo } from '../statistics/rounding.ts';
import type { Way } from '../statistics/way-of-reading.ts';
import type { Conventions } from './amount.ts';
import { type Candidate, observe } from './candidate.ts';
import type { HeadingUnit } from './heading-unit.ts';
import { type ParsedNumber, parseNumberText } from './parse-number-text.ts';
import { describeClock, describeTime, type TimeUnit } from './reading-words.ts';

const secondsIn: Readonly<Record<TimeUnit, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

const timeUnits = ['seconds', 'minutes', 'hours', 'days'] as const;

/** The units of indicators that are times. */
export type TimeIndicatorUnit = 'seconds' | 'hours';

const clock = /^(?<sign>[-−–])?(?:(?<hours>\d{1,4}):)?(?<minutes>\d{1,4}):(?<seconds>\d{2}(?:[.,]\d{1,3})?)$/;
const named =
  /^(?:(?<hours>[\d.,]+)\s?(?:h|tim|timme|timmar|hours?)\.?)?\s?(?:(?<minutes>[\d.,]+)\s?(?:min|minut|minuter|minutes?)\.?)?\s?(?:(?<seconds>[\d.,]+)\s?(?:s|sek|sekund|sekunder|secs?|seconds?)\.?)?$/i;

/** Times written with colons or with the names of units. */
export function listWrittenTimes(text: string, unit: TimeIndicatorUnit): readonly Candidate[] {
  const parts = clock.exec(text)?.groups;
  if (parts === undefined) return listNamedTimes(text, unit);
  const sign = parts['sign'] === undefined ? 1 : -1;
  const [hours, minutes] = [parts['hours'], Number(parts['minutes'])];
  const seconds = Number(parts['seconds']?.replace(',', '.'));
  if (seconds >= 60 || (hours !== undefined && minutes >= 60)) return [];
  if (hours !== undefined) return listClockTimes(sign * (Number(hours) * 3600 + minutes * 60 + seconds), true, unit);
  if (!Number.isInteger(seconds)) return [timeOf(sign * (minutes * 60 + seconds), unit)];
  return listClockTimes(sign * (minutes * 3600 + seconds * 60), false, unit);
}

/**
 * What a time of the clock may mean. Shown without seconds, it may be minutes and seconds; and so when its seconds are zero, since
 * Excel takes what is typed as `1:17` for an hour and 17 minutes.
 */
export function listClockTimes(seconds: number, showsSeconds: boolean, unit: TimeIndicatorUnit): readonly Candidate[] {
  const isWhole = seconds % 60 === 0;
  if (showsSeconds && (!isWhole || Math.abs(seconds) < 3600)) return [timeOf(seconds, unit)];
  if (!isWhole) return [timeOf(seconds, unit)];
  const asks = showsSeconds ? 'clock-zeros' : 'clock';
  return [
    timeOf(seconds / 60, unit, { [asks]: 'minutes-seconds' }),
    timeOf(seconds, unit, { [asks]: 'hours-minutes' }),
  ];
}

function listNamedTimes(text: string, unit: TimeIndicatorUnit): readonly Candidate[] {
  const parts = named.exec(text)?.groups;
  const written = (['hours', 'minutes', 'seconds'] as const).flatMap((name) => {
    const number = parts?.[name];
    return number === undefined ? [] : [{ name, numbers: parseNumberText(number) }];
  });
  const [first, ...others] = written;
  if (first === undefined || written.some(({ numbers }) => numbers.length === 0)) return [];
  if (others.length === 0) {
    return first.numbers.flatMap((parsed) => listNamedTime(parsed, first.name, unit));
  }
  if (written.slice(0, -1).some(({ numbers }) => numbers.some(({ number }) => !Number.isInteger(number)))) return [];
  const seconds = written.reduce((sum, { name, numbers }) => sum + (numbers[0]?.number ?? 0) * secondsIn[name], 0);
  return [timeOf(seconds, unit)];
}

/** `1,3 min` is 78 seconds; `1.20 min` may be 80 as well. */
function listNamedTime(
  parsed: ParsedNumber,
  name: 'hours' | 'minutes' | 'seconds',
  unit: TimeIndicatorUnit,
): readonly Candidate[] {
  const mixed = name === 'seconds' ? undefined : mixedSeconds(parsed, name);
  const plain = timeOf(
    parsed.number * secondsIn[name],
    unit,
    parsed.choices,
    describeTime(parsed.number, parsed.decimals, name),
  );
  if (mixed === undefined || parsed.decimals === 0) return [plain];
  const way = name === 'minutes' ? 'minutes-seconds' : 'hours-minutes';
  return [
    timeOf(mixed, unit, { ...parsed.choices, time: way }),
    { ...plain, choices: { ...parsed.choices, time: name } },
  ];
}

interface TimeIndicator {
  readonly unit: TimeIndicatorUnit;
  readonly decimals: number;
  /** The unit that the heading names. */
  readonly headed: HeadingUnit | undefined;
}

/**
 * What a bare number may mean. One without decimals is in the indicator's own unit, unless the column has another convention or its
 * heading names another unit; with decimals, it may be in another unit, or hold minutes before the decimal mark and seconds after it.
 */
export function listBareTimes(
  parsed: ParsedNumber,
  { unit, decimals: kept, headed }: TimeIndicator,
  conventions: Conventions,
): readonly Candidate[] {
  const { number, decimals, choices } = parsed;
  const { time } = conventions;
  const other = otherTimeUnit(headed, unit);
  const isWhole = Number.isInteger(number) && decimals === 0;
  const whole = isWhole ? listWholeTimes(parsed, { unit, other }, conventions) : [];
  if (whole.length > 0) return whole;
  const inUnit = (name: TimeUnit) =>
    timeOf(number * secondsIn[name], unit, { ...choices, time: name }, describeTime(number, decimals, name));
  const base = unit === 'hours' || other === 'hours' ? 'hours' : 'minutes';
  const mixed = mixedSeconds(parsed, base);
  const way: Way = base === 'hours' ? 'hours-minutes' : 'minutes-seconds';
  const asMixed = mixed === undefined ? [] : [timeOf(mixed, unit, { ...choices, time: way })];
  if (time !== undefined) return [...asMixed, ...timeUnits.map(inUnit)];
  if (isWhole) return [inUnit(unit)];
  const asHeaded = other === undefined ? [] : [inUnit(other)];
  if (unit === 'hours') return [...asMixed, ...asHeaded, inUnit('hours'), ...asPartOfDay(parsed, unit)];
  const inMinutes = other === 'minutes' ? [] : [inUnit('minutes')];
  const others = [...asMixed, ...inMinutes, ...asHeaded, ...asPartOfDay(parsed, unit)];
  // Nobody measures 1.20 seconds for an indicator of whole ones; 77.46 may well be an average.
  const isTooSmall = kept === 0 && Math.abs(number) < 10 && !Number.isInteger(number) && others.length > 1;
  return isTooSmall && headed !== unit ? others : [...others, inUnit('seconds')];
}

/**
 * What a number without decimals may mean below a heading with another unit; none when the heading or what is remembered
 * of the column's other times settles it. It is remembered by itself: `2` says nothing of how `1.20` is meant.
 */
function listWholeTimes(
  { number, choices }: ParsedNumber,
  { unit, other }: { readonly unit: TimeIndicatorUnit; readonly other: TimeUnit | undefined },
  { whole, time }: Conventions,
): readonly Candidate[] {
  if (whole === undefined && (other === undefined || time !== undefined)) return [];
  const names = whole === undefined && other !== undefined ? [other, unit] : timeUnits;
  return names.map((name) =>
    timeOf(number * secondsIn[name], unit, { ...choices, whole: name }, describeTime(number, 0, name)),
  );
}

/** The unit of time that the heading names, when it is not the indicator's. */
function otherTimeUnit(headed: HeadingUnit | undefined, unit: TimeIndicatorUnit): TimeUnit | undefined {
  return headed === unit || headed === 'percent' || headed === 'thousands' ? undefined : headed;
}

/** A number below 1 may be what a spreadsheet keeps a time as. */
function asPartOfDay({ number, choices }: ParsedNumber, unit: TimeIndicatorUnit): readonly Candidate[] {
  if (Math.abs(number) >= 1) return [];
  const candidate = timeOf(number * secondsIn.days, unit, { ...choices, time: 'days' });
  const { sv, en } = candidate.words;
  return [{ ...candidate, words: { sv: `${sv} (del av ett dygn)`, en: `${en} (part of a day)` } }];
}

/** 1.20 as 1 and 20 sixtieths, in seconds; nothing when the decimals are not two digits below 60. */
function mixedSeconds({ number, decimals }: ParsedNumber, name: 'hours' | 'minutes'): number | undefined {
  const whole = Math.trunc(number);
  const sixtieths = roundTo((number - whole) * 100, 6);
  if ((decimals !== 2 && decimals !== 0) || !Number.isInteger(sixtieths) || Math.abs(sixtieths) >= 60) return undefined;
  return whole * secondsIn[name] + (sixtieths * secondsIn[name]) / 60;
}

function timeOf(
  seconds: number,
  unit: TimeIndicatorUnit,
  choices: Conventions = {},
  words = describeClock(seconds),
): Candidate {
  const number = unit === 'seconds' ? roundTo(seconds, 3) : roundTo(seconds / secondsIn[unit], 9);
  return { value: observe(number), choices, words };
}
