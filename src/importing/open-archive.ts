// The zip archive that a workbook is. Its directory is held against the limits before anything is unpacked, and unpacking an entry
// stops where the directory says that it ends. Names of entries are only looked up: nothing is ever written to a disk.
// Format: PKWARE APPNOTE 6.3.10, 4.3 and 4.5.3.
import { crc32, inflateRawSync } from 'node:zlib';
import type { ImportLimits } from './import-limits.ts';
import { ReadingStopped, stopAsCorrupt, stopAsTooLarge } from './reading-stopped.ts';

export interface Archive {
  /** In the order of the directory, in lower case, without a leading slash: names of parts differ by more than case. */
  readonly names: readonly string[];
  /** The unpacked bytes, or `undefined` when there is no such entry. Throws `ReadingStopped`. */
  readonly read: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const signatures = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
const methods = { stored: 0, deflated: 8 } as const;
const endLength = 22;
const longestComment = 0xffff;
const directoryLength = 46;
const localLength = 30;
const in64 = 0xffffffff;
/** Small entries may be packed very well without harm. */
const smallEntry = 1_000_000;

/** Whether the bytes begin as a zip archive. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === signatures.entry;
}

/** Reads the directory. Throws `ReadingStopped` for an archive that is damaged, encrypted or too large. */
export function openArchive(bytes: Uint8Array, limits: ImportLimits): Archive {
  const entries = readDirectory(bytes, limits);
  let spent = 0;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(normalizeName(name));
      if (entry === undefined) return;
      spent += entry.unpacked;
      if (spent > limits.unpackedBytes) throw tooMuchUnpacked(limits);
      return unpack(bytes, entry);
    },
  };
}

function readDirectory(bytes: Uint8Array, limits: ImportLimits): ReadonlyMap<string, Entry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries)
    throw stopAsTooLarge(limits.entries, 'filer inuti arbetsboken', 'files inside the workbook');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + directoryLength > end || view.getUint32(at, true) !== signatures.directory) throw brokenDirectory();
    const entry = readEntry(bytes, view, at);
    if (entries.has(entry.name)) throw brokenDirectory();
    entries.set(entry.name, entry);
    at +=
      directoryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  checkSizes([...entries.values()], bytes.length, limits);
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  const nameLength = view.getUint16(at + 28, true);
  const extraAt = at + directoryLength + nameLength;
  const extraEnd = extraAt + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) throw brokenDirectory();
  const [unpacked = 0, packed = 0, offset = 0] = readLongNumbers(view, extraAt, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name: normalizeName(new TextDecoder().decode(bytes.subarray(at + directoryLength, extraAt))),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    offset,
  };
}

/** Zip64: numbers that do not fit stand in an extra field, in the same order; only those that do not fit. */
function readLongNumbers(view: DataView, from: number, to: number, numbers: readonly number[]): readonly number[] {
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return numbers.map((number) => {
    if (number !== in64) return number;
    if (at + 8 > to) throw brokenDirectory();
    const long = Number(view.getBigUint64(at, true));
    at += 8;
    return long;
  });
}

function checkSizes(entries: readonly Entry[], length: number, limits: ImportLimits): void {
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    if (entry.isEncrypted) throw new ReadingStopped('workbook-encrypted');
    packed += entry.packed;
    unpacked += entry.unpacked;
    if (entry.unpacked > smallEntry && entry.unpacked > entry.packed * limits.ratio) throw tooMuchUnpacked(limits);
  }
  if (unpacked > limits.unpackedBytes) throw tooMuchUnpacked(limits);
  // Entries that share bytes would make more of them than there are.
  if (packed > length) throw brokenDirectory();
}

/** Never makes more bytes than the directory says; checks that they are those that were packed. */
function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== signatures.entry)
    throw brokenEntry(entry);
  const from = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + entry.packed > bytes.length) throw brokenEntry(entry);
  const unpacked = inflate(bytes.subarray(from, from + entry.packed), entry);
  if (unpacked.length !== entry.unpacked || crc32(unpacked) !== entry.crc) throw brokenEntry(entry);
  return unpacked;
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.method === methods.stored) return packed;
  if (entry.method !== methods.deflated) throw brokenEntry(entry);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
  } catch (error) {
    throw brokenEntry(entry, error);
  }
}

/** The end record stands last, before a comment of any length. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw stopAsCorrupt('filens slut saknas', 'the end of the file is missing');
}

function normalizeName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function brokenDirectory(): ReadingStopped {
  return stopAsCorrupt('dess innehållsförteckning stämmer inte', 'its directory does not hold together');
}

function brokenEntry({ name }: Entry, cause?: unknown): ReadingStopped {
  return stopAsCorrupt(`delen ${name} går inte att packa upp`, `the part ${name} cannot be unpacked`, { cause });
}

function tooMuchUnpacked({ unpackedBytes }: ImportLimits): ReadingStopped {
  return stopAsTooLarge(unpackedBytes, 'byte när den packas upp', 'bytes when it is unpacked');
}
