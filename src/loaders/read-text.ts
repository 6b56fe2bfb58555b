// Bytes to text: UTF-8 only, with or without a byte-order mark, any kind of line ending.
import type { Report } from '../problems/problem.ts';
import type { DataFolder } from './data-folder.ts';

/** A text file below the data folder. */
export interface TextFile {
  /** As shown in messages: `data/…/publication.yaml`. */
  readonly name: string;
  readonly text: string;
}

/** The name of `path` in messages. */
export function nameInMessages(folder: DataFolder, path: string): string {
  return path === '' ? folder.label : `${folder.label}/${path}`;
}

/** Reads a file that may be missing; reports one that is empty or not UTF-8. Line ends become `\n`. */
export function readOptionalText(folder: DataFolder, path: string, report: Report): TextFile | undefined {
  const bytes = folder.read(path);
  if (bytes === undefined) return undefined;
  const name = nameInMessages(folder, path);
  const place = { file: name, line: 1, column: 1 };
  const encoding = findForeignEncoding(bytes);
  if (encoding !== undefined) {
    const line = encoding.offset === undefined ? 1 : lineOf(bytes, encoding.offset);
    report({ code: 'file-encoding', place: { ...place, line }, particulars: { encoding: encoding.name } });
    return undefined;
  }
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') {
    report({ code: 'file-empty', place, particulars: {} });
    return undefined;
  }
  return { name, text };
}

/** Reads a file that has to be there. */
export function readText(folder: DataFolder, path: string, report: Report): TextFile | undefined {
  const file = path.split('/').at(-1) ?? path;
  if (folder.read(path) === undefined) {
    const place = { file: nameInMessages(folder, path), line: 1, column: 1 };
    report({ code: 'file-missing', place, particulars: { name: file } });
    return undefined;
  }
  return readOptionalText(folder, path, report);
}

function findForeignEncoding(bytes: Uint8Array): { readonly name: string; readonly offset?: number } | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { name: 'UTF-16' };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return { name: 'Windows-1252', offset: firstInvalidByte(bytes) };
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

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
}
