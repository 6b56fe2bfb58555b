// The bytes of another site's nyckeltal.json to what they say, or to why they are no such file. What is fetched and what
// has been committed are held against the same rules.
import { z } from 'zod';
import { type KeyFiguresFile, keyFiguresProfile, keyFiguresSchema } from './key-figures-file.ts';

/** Why bytes are no file of key figures. */
export type KeyFiguresRefusal =
  /** Not UTF-8. */
  | { readonly kind: 'encoding' }
  | { readonly kind: 'not-json' }
  /** Another profile, or another version of it; empty when it names none. */
  | { readonly kind: 'profile'; readonly profile: string }
  /** Where the first of what does not fit stands: `measures[3].unit`; and how much there is. */
  | { readonly kind: 'misfit'; readonly at: readonly string[]; readonly count: number };

export type ParsedKeyFigures = { readonly file: KeyFiguresFile } | { readonly refusal: KeyFiguresRefusal };

/** Places of a misfit that are named. */
const mostPlaces = 3;

/** What the bytes say, without the keys that this version does not know; or why they are no such file. */
export function parseKeyFigures(bytes: Uint8Array): ParsedKeyFigures {
  const text = decode(bytes);
  if (text === undefined) return { refusal: { kind: 'encoding' } };
  const content = parseJson(text);
  if (content === undefined) return { refusal: { kind: 'not-json' } };
  const named = z.object({ profile: z.string() }).safeParse(content).data?.profile ?? '';
  if (named !== keyFiguresProfile) return { refusal: { kind: 'profile', profile: harmless(named) } };
  const { data, error } = keyFiguresSchema.safeParse(content);
  if (data !== undefined) return { file: data };
  const places = error.issues.map(({ path }) => harmless(z.core.toDotPath(path)));
  return { refusal: { kind: 'misfit', at: places.slice(0, mostPlaces), count: places.length } };
}

/** A name of another site's, for a message on a terminal: short, and without signs that steer it. */
function harmless(text: string): string {
  return text.slice(0, 80).replace(/[\p{Cc}\p{Cf}]/gu, '?');
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
