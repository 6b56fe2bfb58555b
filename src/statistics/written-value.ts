// An observed value as it is written in a cell: the same text for the same value, in any language.
import { missingReasons, type ObservedValue, observationStatuses } from './observed-value.ts';

/** `16348`, `4.33`, `6000 e`, `c`, with `mark` in decimals. Two values are written alike only when they are the same. */
export function writeValue(value: ObservedValue, mark: ',' | '.' = '.'): string {
  if (value.kind === 'missing') return markerOf(missingReasons, value.reason);
  const marker = value.status === 'normal' ? '' : ` ${markerOf(observationStatuses, value.status)}`;
  return `${String(value.number).replace('.', mark)}${marker}`;
}

function markerOf(markers: Readonly<Record<string, string>>, meaning: string): string {
  return Object.entries(markers).find(([, one]) => one === meaning)?.[0] ?? '';
}
