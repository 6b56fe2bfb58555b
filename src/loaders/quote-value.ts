// A value of a YAML file as it would have to be written to be a text: in quotes.

/**
 * The value that begins at `offset` and ends with its line, as it is and in quotes. Nothing within braces or brackets, where
 * it may end before the line does, for a text that goes on in the next line, and for one that quotes would have to escape.
 */
export function quoteValue(text: string, offset: number): { readonly written?: string; readonly corrected?: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  const [rest = '', next = ''] = text.slice(offset).split('\n');
  const written = rest.replace(/(?:^| +)#.*$/, '').trimEnd();
  const goesOn = indentOf(next) > indentOf(before) && next.trim() !== '';
  const isPlain = !/["\\]|: *$/.test(written) && !/[{[]/.test(before) && /^ *(?:- +|[^:\s]+: +)+$/.test(before);
  return written === '' || goesOn || !isPlain ? {} : { written, corrected: `"${written}"` };
}

function indentOf(line: string): number {
  return line.search(/[^ ]|$/);
}
