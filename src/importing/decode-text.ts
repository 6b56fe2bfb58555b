// The letters of a CSV file. Telephone and case systems write UTF-8 with or without a mark, Excel's "Unicode text" is UTF-16, and its
// plain CSV is Windows-1252 in Sweden. Bytes that are UTF-8 by its strict rules are never å, ä or ö of Windows-1252 by chance:
// those would have to come in pairs that no words have.
import { ReadingStopped, stopAsForeign } from './reading-stopped.ts';
import type { Encoding } from './sheet.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Signs that Windows-1252 shows in the middle of words when they are å, ä, ö of DOS (850) or of older Macs. */
const foreignLetters = /\p{L}[„†”‰ŒŠ](?=\p{Ll})|[\u0081\u008d\u008f\u0090\u009d]/u;
const olderLetters = { sv: 'DOS eller äldre Macintosh', en: 'DOS or older Macintosh' } as const;
/** å, ä, ö that have been decoded wrongly and saved again, and signs that were lost. */
const garbledLetters = /\ufffd|Ã[\u00a0-\u00bf\u2013\u201e\u2026]|â€/u;

/** Text without a byte-order mark. Throws `ReadingStopped` for what is no text, or whose letters cannot be told. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = findEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw stopAsForeign('okänd', 'unknown');
  const foreign = encoding === 'windows-1252' ? foreignLetters.exec(text) : null;
  if (foreign !== null) {
    throw new ReadingStopped('file-encoding', { encoding: olderLetters }, { line: lineOf(text, foreign.index) });
  }
  const garbled = garbledLetters.exec(text);
  if (garbled !== null)
    throw new ReadingStopped('file-garbled', { sign: garbled[0] }, { line: lineOf(text, garbled.index) });
  return { text, encoding };
}

function findEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length;
}
