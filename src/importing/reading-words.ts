// What tells one reading of a cell from another, in the words that a question is put with.
import { describeNumber } from '../problems/describe-number.ts';
import { decimalsOf, roundTo } from '../statistics/rounding.ts';
import type { Reading } from './amount.ts';

type Words = Reading['words'];

/** "95 % (andelen 0,95)" */
export function describeShare(share: number, percent: number): Words {
  const [written, value] = [describeNumber(share), describeNumber(percent)];
  return { sv: `${value.sv} % (andelen ${written.sv})`, en: `${value.en}% (the share ${written.en})` };
}

/** "0,95 %" */
export function describePercent(percent: number): Words {
  const { sv, en } = describeNumber(percent);
  return { sv: `${sv} %`, en: `${en}%` };
}

/** "1234" or, with decimals, "1,234". */
export function describePlain(number: number): Words {
  return describeNumber(number);
}

/** "12000 (12 tusental)" */
export function describeThousands(number: number, whole: number): Words {
  const [written, value] = [describeNumber(number), describeNumber(whole)];
  return { sv: `${value.sv} (${written.sv} tusental)`, en: `${value.en} (${written.en} thousand)` };
}

const units = {
  seconds: { sv: 'sekunder', en: 'seconds' },
  minutes: { sv: 'minuter', en: 'minutes' },
  hours: { sv: 'timmar', en: 'hours' },
  days: { sv: 'dygn', en: 'days' },
} as const;
export type TimeUnit = keyof typeof units;

/** "1,20 minuter", with as many decimals as are written. */
export function describeTime(number: number, decimals: number, unit: TimeUnit): Words {
  const text = decimalsOf(number) > decimals ? String(number) : number.toFixed(decimals);
  return { sv: `${text.replace('.', ',')} ${units[unit].sv}`, en: `${text} ${units[unit].en}` };
}

/** "1 min 20 s", "1 h 17 min" */
export function describeClock(seconds: number): Words {
  const whole = Math.floor(Math.abs(seconds));
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'min'],
    [roundTo((whole % 60) + (Math.abs(seconds) - whole), 3), 's'],
  ] as const;
  const said = parts.filter(([number]) => number !== 0).map(([number, unit]) => `${number} ${unit}`);
  const text = `${seconds < 0 ? '−' : ''}${said.length === 0 ? '0 s' : said.join(' ')}`;
  return { sv: text.replace('.', ','), en: text };
}

/** "95, avrundat från 94,6" */
export function describeRounding(rounded: number, exact: number): Words {
  const [to, from] = [describeNumber(rounded), describeNumber(exact)];
  return { sv: `${to.sv}, avrundat från ${from.sv}`, en: `${to.en}, rounded from ${from.en}` };
}

/** "1234, utan fotnoten *" */
export function describeWithoutNote(number: number, note: string): Words {
  const { sv, en } = describeNumber(number);
  return { sv: `${sv}, utan fotnoten ${note}`, en: `${en}, without the note ${note}` };
}
