// A zip archive: what a workbook is, and what a release comes in as one file. The same entries give the same bytes: no entry has
// a time of its own. Format: PKWARE APPNOTE 6.3.10, 4.3, without Zip64: a release is far smaller than that needs.
import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchiveEntry {
  /** With slashes between folders. */
  readonly name: string;
  /** Text is written in UTF-8. */
  readonly content: string | Uint8Array;
}

const signatures = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
const methods = { stored: 0, deflated: 8 } as const;
/** 2.0: folders and deflate. */
const version = 20;
/** Names are in UTF-8. */
const flags = 0x800;
/** 1 January 1980, the first day that the format has: it cannot say that there is no time. */
const day = 0x21;
/** Entry, directory and end record without their names. */
const lengths = { entry: 30, directory: 46, end: 22 } as const;

const encoder = new TextEncoder();

/** The bytes of the archive with the entries in their order. What packing makes no smaller, such as another archive, is stored. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array<ArrayBuffer> {
  const packed = entries.map(pack);
  const size = packed.reduce(
    (sum, { name, body }) => sum + lengths.entry + lengths.directory + 2 * name.length + body.length,
    0,
  );
  const bytes = new Uint8Array(size + lengths.end);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = packed.map((entry) => {
    const offset = at;
    view.setUint32(at, signatures.entry, true);
    writeFacts(view, at + 4, entry);
    bytes.set(entry.name, at + lengths.entry);
    bytes.set(entry.body, at + lengths.entry + entry.name.length);
    at += lengths.entry + entry.name.length + entry.body.length;
    return offset;
  });
  const directory = at;
  packed.forEach((entry, index) => {
    view.setUint32(at, signatures.directory, true);
    view.setUint16(at + 4, version, true);
    writeFacts(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.name, at + lengths.directory);
    at += lengths.directory + entry.name.length;
  });
  view.setUint32(at, signatures.end, true);
  view.setUint16(at + 8, packed.length, true);
  view.setUint16(at + 10, packed.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

interface PackedEntry {
  readonly name: Uint8Array;
  readonly body: Uint8Array;
  readonly method: number;
  readonly crc: number;
  /** Unpacked. */
  readonly length: number;
}

function pack({ name, content }: ArchiveEntry): PackedEntry {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const deflated = deflateRawSync(bytes);
  const isSmaller = deflated.length < bytes.length;
  return {
    name: encoder.encode(name),
    body: isSmaller ? deflated : bytes,
    method: isSmaller ? methods.deflated : methods.stored,
    crc: crc32(bytes),
    length: bytes.length,
  };
}

/** What the entry and the directory say alike. */
function writeFacts(view: DataView, at: number, { name, body, method, crc, length }: PackedEntry): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, day, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, body.length, true);
  view.setUint32(at + 18, length, true);
  view.setUint16(at + 22, name.length, true);
}
