// Texts as a workbook can hold them.
import { escapeXml, leaveOutUnwritable } from './xml-text.ts';

/** The most characters that a cell takes. */
const longestCell = 32_767;

/**
 * Text for a cell: `_x000D_` is how a workbook writes a carriage return, so that an underscore before such a text has to be
 * written that way itself (ECMA-376 part 1, 22.9.2.19). Refuses a text that is longer than a cell.
 */
export function escapeCellText(text: string): string {
  if (text.length > longestCell) throw new Error(`A cell of a workbook takes no ${text.length} characters.`);
  return escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')).replaceAll('\r', '_x000D_');
}

const longestName = 31;

/** Names as sheets can have them, each once: no `[]:*?/\`, no apostrophe at the ends, 31 characters, told apart without case. */
export function nameSheets(names: readonly string[]): readonly string[] {
  const taken = new Set(['history']);
  return names.map((name) => {
    const fit =
      leaveOutUnwritable(name)
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[' ]+|[' ]+$/g, '') || '–';
    for (let count = 1; ; count += 1) {
      const suffix = count === 1 ? '' : ` (${count})`;
      const candidate = `${shorten(fit, longestName - suffix.length)}${suffix}`;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

/** At most so many UTF-16 units, ended between words where that leaves most of the text, with no half of a pair at the end. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  const kept = text.charAt(length - 1) !== ' ' && space > length / 2 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\ud800-\udbff]$|[' ]+$/g, '')}…`;
}
