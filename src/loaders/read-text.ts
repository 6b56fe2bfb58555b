// Bytes to text: UTF-8 only, with or without a byte-order mark, any kind of line ending.
import { findHiddenSign } from '../problems/find-hidden-sign.ts';
import type { Particular, Place, Problem, Report } from '../problems/problem.ts';
import type { DataFolder } from './data-folder.ts';
import { parseOnce } from './parse-once.ts';

/** A text file below the data folder. */
export interface TextFile {
  /** As shown in messages: `data/…/publication.yaml`. */
  readonly name: string;
  readonly text: string;
}

/** Some twenty thousand rows. What reads a text takes time with its length, and more where it is made to. */
export const mostTextBytes = 2_000_000;

const decoder = new TextDecoder('utf-8');
const strictDecoder = new TextDecoder('utf-8', { fatal: true });

/** The name of `path` in messages. */
export function nameInMessages(folder: DataFolder, path: string): string {
  return path === '' ? folder.label : `${folder.label}/${path}`;
}

/**
 * Reads a file that may be missing; reports one that is empty, too large, not UTF-8 or elsewhere, or that holds signs which
 * nobody sees. Line ends become `\n`.
 */
export function readOptionalText(folder: DataFolder, path: string, report: Report): TextFile | undefined {
  const bytes = folder.read(path);
  if (bytes !== undefined) return decodeText(bytes, nameInMessages(folder, path), report);
  if (folder.leadsOut?.(path) === true) {
    report({ code: 'file-link', place: { file: nameInMessages(folder, path), line: 1, column: 1 }, particulars: {} });
  }
  return undefined;
}

const decodeText = parseOnce(decode, (name: string) => name);

function decode(bytes: Uint8Array, name: string, report: Report): TextFile | undefined {
  const place = { file: name, line: 1, column: 1 };
  if (bytes.length > mostTextBytes) {
    const particulars = { size: formatMegabytes(bytes.length), most: formatMegabytes(mostTextBytes) };
    report({ code: 'file-large', place, particulars });
    return undefined;
  }
  const foreign = findForeignBytes(bytes, place);
  if (foreign !== undefined) {
    report(foreign);
    return undefined;
  }
  const text = decoder.decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') {
    report({ code: 'file-empty', place, particulars: {} });
    return undefined;
  }
  const garbled = /\ufffd|Ã[\u00a0-\u00bf\u2013\u201e\u2026]|â€/.exec(text);
  if (garbled !== null) {
    report({
      code: 'file-garbled',
      place: placeAfter(text.slice(0, garbled.index), name),
      particulars: { sign: garbled[0] },
    });
    return undefined;
  }
  // Of a narrative its parser looks for them: what other programs leave in a text it makes to spaces.
  const hidden = name.endsWith('.mdx') ? undefined : findHiddenSign(text);
  if (hidden !== undefined) {
    const { offset, ...particulars } = hidden;
    report({ code: 'sign-hidden', place: placeAfter(text.slice(0, offset), name), particulars });
    return undefined;
  }
  return { name, text };
}

/** `2,4` */
function formatMegabytes(bytes: number): Particular {
  const text = (bytes / 1_000_000).toFixed(1);
  return { sv: text.replace('.', ','), en: text };
}

/** Reads a file that has to be there. */
export function readText(folder: DataFolder, path: string, report: Report): TextFile | undefined {
  const file = path.split('/').at(-1) ?? path;
  if (folder.read(path) === undefined && folder.leadsOut?.(path) !== true) {
    const place = { file: nameInMessages(folder, path), line: 1, column: 1 };
    report({ code: 'file-missing', place, particulars: { name: file } });
    return undefined;
  }
  return readOptionalText(folder, path, report);
}

/** How the files of Word and Excel begin: the present ones are zip archives, the older ones compound files. */
const officeSignatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

function findForeignBytes(bytes: Uint8Array, place: Place): Problem | undefined {
  if (officeSignatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))) {
    return { code: 'file-office', place, particulars: {} };
  }
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (hasMark || bytes.includes(0)) return { code: 'file-encoding', place, particulars: { encoding: 'UTF-16' } };
  try {
    strictDecoder.decode(bytes);
    return undefined;
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, firstInvalidByte(bytes)), { stream: true });
    const encoding = 'Windows-1252';
    return { code: 'file-encoding', place: placeAfter(before, place.file), particulars: { encoding } };
  }
}

/** Offset of the first byte that is not UTF-8, found by halving: a valid prefix may be cut inside a character. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}

/** The place of the character that follows `text`. */
function placeAfter(text: string, file: string): Place {
  const lines = text.split(/\r\n?|\n/);
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
