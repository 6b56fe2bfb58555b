// What stands anywhere in the bytes of a folder: in names, in files, and in what is packed in them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { importLimits } from '../../src/importing/import-limits.ts';
import { isArchive, openArchive } from '../../src/importing/open-archive.ts';
import { listFiles } from './run-build.ts';

/** Every file below the folder in which one of the patterns is found, with that pattern. */
export function findInFiles(folder: string, patterns: readonly RegExp[]): readonly string[] {
  return listFiles(folder).flatMap((path) => {
    const parts = listParts(unpack(path, readFileSync(join(folder, path))));
    const texts = [path, ...parts.flatMap((bytes) => [bytes.toString('utf8'), bytes.toString('latin1')])];
    return patterns.filter((pattern) => texts.some((text) => pattern.test(text))).map((found) => `${path} ${found}`);
  });
}

/** Every way that a figure of four digits or more could be written: with any sign between its thousands. */
export function writtenAs(figure: number): RegExp {
  const groups = figure.toLocaleString('en').split(',');
  return new RegExp(groups.join('(?:\\s|[.,\u00a0\u202f]|&[#\\w]+;|%[0-9a-f]{2})*'), 'i');
}

function unpack(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.gz')) return gunzipSync(bytes);
  return path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
}

/** The bytes of a file, and of all that is packed in it, and in that. */
function listParts(bytes: Buffer): readonly Buffer[] {
  if (!isArchive(bytes)) return [bytes];
  const archive = openArchive(bytes, importLimits);
  const packed = archive.names.flatMap((name) => archive.read(name) ?? []);
  return [bytes, ...packed.flatMap((part) => listParts(Buffer.from(part)))];
}
