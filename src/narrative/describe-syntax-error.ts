// What the MDX parser objects to, as the mistake that an author most likely made. Its own messages are in English and
// speak of JSX.
import type { Place, Problem } from '../problems/problem.ts';
import { placeIn } from './attribute-places.ts';
import { describeHtml, isComponentLike } from './describe-html.ts';
import { restorePlainSigns } from './escape-plain-signs.ts';

/** The problem behind `message`, which begins with `line:column:`, in `source` as it was given to the parser. */
export function describeSyntaxError(message: string, source: string, file: string): Problem {
  const [, line = '1', column = '1', said = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const place: Place = { file, line: Number(line), column: Number(column) };
  const lines = source.split('\n');
  const from = [(lines[place.line - 1] ?? '').slice(place.column - 1), ...lines.slice(place.line)].join('\n');
  const written = (/^\S+/.exec(restorePlainSigns(from))?.[0] ?? '').slice(0, 40);
  return (
    describeTag(said, place) ??
    describeSign(from, place, lines) ?? { code: 'tag-invalid', place, particulars: { written } }
  );
}

/** Tags that do not match. */
function describeTag(said: string, place: Place): Problem | undefined {
  const [, expected, found] = /^(Expected a|Unexpected) closing tag (?:for )?`<\/?(.*?)>`/.exec(said) ?? [];
  if (expected === undefined || found === undefined) return undefined;
  if (!isComponentLike(found)) return describeHtml(found, place);
  if (expected === 'Expected a') return { code: 'tag-unclosed', place, particulars: { name: found } };
  const open = /expected corresponding closing tag for `<(.*?)>`/.exec(said)?.[1];
  if (open === undefined) return { code: 'tag-unopened', place, particulars: { name: found } };
  return { code: 'tag-crossed', place, particulars: { found, name: open } };
}

/** Something else than a tag, by the sign that it begins with. */
function describeSign(from: string, place: Place, lines: readonly string[]): Problem | undefined {
  if (from.startsWith('<!--')) return { code: 'mdx-comment', place, particulars: {} };
  const address = /^<((?:https?:\/\/|mailto:)[^\s>]+|[^\s<>@]+@[^\s<>@]+)>/.exec(from)?.[1];
  if (address !== undefined) return { code: 'link-angles', place, particulars: { address } };
  const [tag = '', name, attribute] = /^<([A-Z]\w*)\s[^<>]*?(\w+)=\s*(?![\s"'{])/.exec(from) ?? [];
  if (name !== undefined && attribute !== undefined) {
    const at = placeIn(tag, tag.lastIndexOf(attribute), place);
    const value = readUnquoted(from.slice(tag.lastIndexOf(attribute) + attribute.length));
    const corrected = `${attribute}="${value}"`;
    return { code: 'attribute-quotes', place: at, particulars: { name, attribute, corrected } };
  }
  if (from.startsWith('<')) return undefined;
  const before = (lines[place.line - 1] ?? '').slice(0, place.column);
  const brace = before.lastIndexOf('{');
  return {
    code: 'mdx-expression',
    place: { ...place, column: brace === -1 ? place.column : brace + 1 },
    particulars: {},
  };
}

/** What stands after the name of an attribute, without quotation marks that are not straight. */
function readUnquoted(text: string): string {
  const [, inMarks, bare = ''] = /^\s*=\s*(?:[\p{Pi}\p{Pf}„‚]([^\p{Pi}\p{Pf}"<>]*)|([^\s"<>/]*))/u.exec(text) ?? [];
  return (inMarks ?? bare).trim();
}
