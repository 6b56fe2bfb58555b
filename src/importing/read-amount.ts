import type { Indicator } from '../statistics/indicator.ts';
import type { Amount, Conventions } from './amount.ts';
import type { SheetCell } from './sheet.ts';

/** Stub. */
export function readAmount(cell: SheetCell, _indicator: Indicator, conventions: Conventions): Amount {
  if (cell.kind === 'empty') return { kind: 'empty' };
  if (cell.kind === 'number')
    return { kind: 'value', value: { kind: 'number', number: cell.number, status: 'normal' } };
  if (cell.kind === 'error') return { kind: 'refused', code: 'error', written: cell.error };
  if (cell.kind === 'date') return { kind: 'refused', code: 'date', written: cell.date };
  if (cell.kind !== 'text') return { kind: 'refused', code: 'text', written: '' };
  const text = cell.text.replace(/\s/g, '').replace(',', '.');
  if (text === '-') {
    const reasons = { 'not-available': 'not-available', 'not-applicable': 'not-applicable' } as const;
    const way = conventions['dash'];
    if (way === 'not-available' || way === 'not-applicable')
      return { kind: 'value', value: { kind: 'missing', reason: reasons[way] } };
    return {
      kind: 'ambiguous',
      written: cell.text,
      asks: 'dash',
      readings: [
        {
          way: 'not-available',
          value: { kind: 'missing', reason: 'not-available' },
          words: { sv: 'uppgiften saknas', en: 'not available' },
        },
        {
          way: 'not-applicable',
          value: { kind: 'missing', reason: 'not-applicable' },
          words: { sv: 'ej möjlig', en: 'not applicable' },
        },
      ],
    };
  }
  const match = /^(\d+)\.(\d\d)$/.exec(text);
  if (match && _indicator.unit === 'seconds') {
    const minutes = Number(match[1]);
    const rest = Number(match[2]);
    const way = conventions['point'];
    if (way === 'minutes-seconds')
      return { kind: 'value', value: { kind: 'number', number: minutes * 60 + rest, status: 'normal' } };
    if (way === 'minutes')
      return { kind: 'value', value: { kind: 'number', number: Number(text) * 60, status: 'normal' } };
    return {
      kind: 'ambiguous',
      written: cell.text,
      asks: 'point',
      readings: [
        {
          way: 'minutes-seconds',
          value: { kind: 'number', number: minutes * 60 + rest, status: 'normal' },
          words: { sv: `${minutes} min ${rest} s`, en: `${minutes} min ${rest} s` },
        },
        {
          way: 'minutes',
          value: { kind: 'number', number: Number(text) * 60, status: 'normal' },
          words: { sv: `${text.replace('.', ',')} minuter`, en: `${text} minutes` },
        },
      ],
    };
  }
  if (/^-?\d+(\.\d+)?$/.test(text))
    return { kind: 'value', value: { kind: 'number', number: Number(text), status: 'normal' } };
  return { kind: 'refused', code: 'text', written: cell.text };
}
