// Files as bytes, for those who load nearly the same files again and again.
import type { DataFiles } from './rich-data.ts';

const encoder = new TextEncoder();
const encoded = new Map<string, Uint8Array>();

/** The files as bytes, the very same for the same text: what is unchanged is parsed once. */
export function encodeFiles(files: DataFiles): Readonly<Record<string, Uint8Array>> {
  const bytes = Object.entries(files).map(([path, content]): [string, Uint8Array] => {
    if (typeof content !== 'string') return [path, content];
    const known = encoded.get(`${path}\n${content}`) ?? encoder.encode(content);
    if (content.length < 5000) encoded.set(`${path}\n${content}`, known);
    return [path, known];
  });
  return Object.fromEntries(bytes);
}
