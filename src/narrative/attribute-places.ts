// Where the attributes of a component stand. The parser tells the place of the component alone.
import type { Place } from '../problems/problem.ts';

/** The place of each attribute of the tag that begins `tag`, in order; `place` is that of the tag. */
export function listAttributePlaces(tag: string, place: Place): readonly Place[] {
  const places: Place[] = [];
  let at = skip(tag, /<[^\s/>{]*/y, 0);
  for (;;) {
    at = skip(tag, /[\s/]*/y, at);
    if (at >= tag.length || tag[at] === '>') return places;
    places.push(placeIn(tag, at, place));
    const end = skipAttribute(tag, at);
    if (end === at) return places;
    at = end;
  }
}

function skipAttribute(tag: string, at: number): number {
  if (tag[at] === '{') return skipBraces(tag, at);
  const named = skip(tag, /[^\s=/>]*/y, at);
  const equals = skip(tag, /\s*=\s*/y, named);
  if (equals === named) return named;
  return tag[equals] === '{' ? skipBraces(tag, equals) : skip(tag, /"[^"]*"?|'[^']*'?|[^\s>]*/y, equals);
}

function skipBraces(tag: string, at: number): number {
  let depth = 0;
  for (let index = at; index < tag.length; index += 1) {
    if (tag[index] === '{') depth += 1;
    else if (tag[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return tag.length;
}

/** The end of what the sticky pattern finds at the spot. */
function skip(tag: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(tag)?.[0].length ?? 0);
}

function placeIn(tag: string, at: number, { file, line, column }: Place): Place {
  const lines = tag.slice(0, at).split('\n');
  const last = lines.at(-1) ?? '';
  return { file, line: line + lines.length - 1, column: lines.length === 1 ? column + at : last.length + 1 };
}
