// A zip archive, whole or with a directory that lies.
import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchiveEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory says instead of the truth. */
  readonly claims?: {
    readonly unpacked?: number;
    readonly crc?: number;
    readonly flags?: number;
    readonly method?: number;
    /** Where the entry begins: it then has no bytes of its own. */
    readonly offset?: number;
  };
  /** Sizes in the extra field of Zip64. */
  readonly isLong?: boolean;
}

const encoder = new TextEncoder();

/** Packs the entries; their parts' names are written as they are. */
export function makeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    const bytes = typeof entry.content === 'string' ? encoder.encode(entry.content) : entry.content;
    const packed = deflateRawSync(bytes, { level: 9 });
    const {
      flags = 0,
      method = 8,
      crc = crc32(bytes),
      unpacked = bytes.length,
      offset: at = offset,
    } = entry.claims ?? {};
    const local = join([
      words(0x04034b50, 4),
      words(20, 2),
      words(flags, 2),
      words(method, 2),
      words(0, 4),
      words(crc, 4),
    ]);
    const sizes = join([words(packed.length, 4), words(unpacked, 4)]);
    const header = join([local, sizes, words(name.length, 2), words(0, 2), name]);
    const long = join([words(1, 2), words(16, 2), longWord(unpacked), longWord(packed.length)]);
    const extra = entry.isLong === true ? long : new Uint8Array();
    const said = entry.isLong === true ? join([words(0xffffffff, 4), words(0xffffffff, 4)]) : sizes;
    const own = entry.claims?.offset === undefined ? [header, packed] : [];
    locals.push(...own);
    directory.push(
      join([
        words(0x02014b50, 4),
        words(20, 2),
        words(20, 2),
        words(flags, 2),
        words(method, 2),
        words(0, 4),
        words(crc, 4),
      ]),
      join([said, words(name.length, 2), words(extra.length, 2), words(0, 2), words(0, 2), words(0, 2), words(0, 4)]),
      join([words(at, 4), name, extra]),
    );
    offset += own.reduce((length, part) => length + part.length, 0);
  }
  const listed = join(directory);
  const count = words(entries.length, 2);
  return join([
    ...locals,
    listed,
    words(0x06054b50, 4),
    words(0, 4),
    count,
    count,
    words(listed.length, 4),
    words(offset, 4),
    words(0, 2),
  ]);
}

function words(value: number, length: 2 | 4): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  if (length === 2) view.setUint16(0, value, true);
  else view.setUint32(0, value, true);
  return bytes;
}

function longWord(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
