// A cell as a message shows it: near to what the one sees who opens the file in Sweden.
import { decimalsOf, roundTo } from '../statistics/rounding.ts';
import type { SheetCell } from './sheet.ts';

/** `0,95` for a number, `95 %` for one formatted as per cent, `0:01:17` for a time, the day, the text, the error; '' for an empty cell. */
export function writeCell(cell: SheetCell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text.trim();
    case 'number':
      return cell.percent
        ? `${writeNumber(roundTo(cell.number * 100, 10), 0)} %`
        : writeNumber(cell.number, cell.decimals ?? 0);
    case 'duration':
      return writeDuration(cell.seconds, cell.showsSeconds);
    case 'date':
      return cell.date;
    case 'boolean':
      return cell.boolean ? 'SANT' : 'FALSKT';
    case 'error':
      return cell.error;
    case 'formula':
      return cell.formula;
  }
}

/** With the decimals that the format shows, or those that the number has when they are more. */
function writeNumber(number: number, decimals: number): string {
  const text = decimalsOf(number) > decimals ? String(number) : number.toFixed(decimals);
  return text.replace('.', ',');
}

function writeDuration(seconds: number, showsSeconds: boolean): string {
  const whole = Math.abs(Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), ...(showsSeconds ? [whole % 60] : [])];
  const [hours = 0, ...others] = parts;
  return `${seconds < 0 ? '-' : ''}${hours}:${others.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
