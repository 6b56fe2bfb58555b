// Words between backticks, as their author wrote them: in the source that was parsed, what stands in braces is hidden.
import type { MdastNode } from 'satteri';
import { restorePlainSigns } from './escape-plain-signs.ts';

/** The text of the code, of whose narrative these are the lines. CommonMark 0.31.2, 6.1. */
export function readCode(
  { value, position }: Extract<MdastNode, { type: 'inlineCode' }>,
  lines: readonly string[],
): string {
  if (position === undefined || !value.includes('{')) return restorePlainSigns(value);
  const { start, end } = position;
  const own = lines.slice(start.line - 1, end.line);
  const written = [...own.slice(0, -1), (own.at(-1) ?? '').slice(0, end.column - 1)].map((line, index) =>
    index === 0 ? line.slice(start.column - 1) : line.trimStart(),
  );
  const code = written.join(' ').replace(/^`+|`+$/g, '');
  return /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code;
}
