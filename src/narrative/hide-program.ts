// Program text of MDX, which narratives do not have: lines of import and export, and what stands in braces. The parser
// would hand it to a parser of JavaScript, which ends the whole process where it nests too deep. It never sees any: lines
// are blanked, and a pair of braces keeps only what tells which kind it is. Positions hold.
import type { Place, Report } from '../problems/problem.ts';

/** A line that can only be a statement of a program: "import av varor" is none. */
const statement =
  /^(?:import(?:\s*["'{*]|\s+[\w$]+\s+from\b|\s+[\w$]+\s*,)|export(?:\s*[{*]|\s+(?:default|const|let|var|function|class|async)\b|\s+["']))/;

/** Blanks statements, up to the next blank line; reports the first line of each. */
export function hideStatements(source: string, file: string, report: Report): string {
  if (!/^(?:import|export)\b/m.test(source)) return source;
  let isBefore = true;
  let isWithin = false;
  const lines = source.split('\n').map((line, index) => {
    const isBlank = line.trim() === '';
    isWithin = !isBlank && (isWithin || (isBefore && statement.test(line)));
    if (isWithin && isBefore) {
      const place: Place = { file, line: index + 1, column: 1 };
      report({ code: 'mdx-program', place, particulars: {} });
    }
    isBefore = isBlank;
    return isWithin ? ' '.repeat(line.length) : line;
  });
  return lines.join('\n');
}

/** Empties the outermost pairs of braces: `{1 + (2)}` becomes `{a      }`, a comment an empty one. */
export function hideExpressions(source: string): string {
  if (!source.includes('{')) return source;
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') {
      if (depth === 0) {
        parts.push(source.slice(from, at + 1));
        from = at + 1;
      }
      depth += 1;
    } else if (sign === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      parts.push(emptied(source.slice(from, at)));
      from = at;
    }
  }
  return `${parts.join('')}${source.slice(from)}`;
}

function emptied(content: string): string {
  const inner = content.trim();
  if (inner === '') return content;
  const isComment = inner.length >= 4 && inner.startsWith('/*') && inner.endsWith('*/');
  const [first, last] = isComment ? ['/*', '*/'] : [inner.startsWith('...') ? '...a' : 'a', ''];
  const start = content.indexOf(inner) + Math.min(first.length, inner.length);
  const end = isComment ? content.lastIndexOf('*/') : content.length;
  const before = content.slice(0, content.indexOf(inner));
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  return `${before}${first.slice(0, inner.length)}${blank(content.slice(start, end))}${last}${blank(content.slice(end + last.length))}`;
}
