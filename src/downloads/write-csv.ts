// CSV as RFC 4180 has it: commas, CRLF, quotes around what needs them, UTF-8. Papa Parse writes it too, but a page would then
// bring the whole parser along; this is all that is used.

/** The lines of a file, its header first. A number is written with a decimal point, as JSON would. */
export function writeCsv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = disarm(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet reads a text that begins so as a formula. An apostrophe before it makes it a text again (OWASP, "CSV
 * Injection").
 */
function disarm(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
