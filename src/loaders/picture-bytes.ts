// The bytes of a picture: its format, its size, and whether they say where it was taken. JPEG, PNG and WebP, which every
// browser shows and none runs as a program.

export interface PictureBytes {
  readonly format: 'jpg' | 'png' | 'webp';
  /** In pixels, turned as it is to be shown. */
  readonly width: number;
  readonly height: number;
  readonly tellsLocation: boolean;
}

interface Found {
  width: number;
  height: number;
  isTurned: boolean;
  tellsLocation: boolean;
}

/** What the bytes say; nothing when they are no picture, or one that is cut off before its size. */
export function parsePicture(bytes: Uint8Array): PictureBytes | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Found = { width: 0, height: 0, isTurned: false, tellsLocation: false };
  const format = formatOf(view);
  if (format === undefined) return undefined;
  const readers = { jpg: readJpeg, png: readPng, webp: readWebp };
  readers[format](view, found);
  const { width, height, isTurned, tellsLocation } = found;
  if (width === 0 || height === 0) return undefined;
  return { format, width: isTurned ? height : width, height: isTurned ? width : height, tellsLocation };
}

function formatOf(view: DataView): PictureBytes['format'] | undefined {
  const starts = textOf(view, 0, 12);
  if (starts.startsWith('\u00ff\u00d8\u00ff')) return 'jpg';
  if (starts.startsWith('\u0089PNG\r\n\u001a\n')) return 'png';
  return starts.startsWith('RIFF') && starts.endsWith('WEBP') ? 'webp' : undefined;
}

/** Segments of marker and length; those of the frame hold the size. ISO/IEC 10918-1, annex B. */
function readJpeg(view: DataView, found: Found): void {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (marker === 0xe1) readMetadata(view, at + 4, length - 2, found);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      found.height = view.getUint16(at + 5);
      found.width = view.getUint16(at + 7);
    }
    // From here on it is the picture itself.
    if (marker === 0xda) return;
    at += 2 + length;
  }
}

/** Chunks of length, name and content. W3C, PNG, section 5. */
function readPng(view: DataView, found: Found): void {
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const length = view.getUint32(at);
    const name = textOf(view, at + 4, 4);
    if (name === 'IHDR' && at + 16 <= view.byteLength) {
      found.width = view.getUint32(at + 8);
      found.height = view.getUint32(at + 12);
    }
    if (['eXIf', 'iTXt', 'tEXt'].includes(name)) readMetadata(view, at + 8, length, found);
  }
}

/** Chunks of name, length and content, which are padded to an even length. RFC 9649, section 2. */
function readWebp(view: DataView, found: Found): void {
  for (let at = 12; at + 18 <= view.byteLength; ) {
    const name = textOf(view, at, 4);
    const length = view.getUint32(at + 4, true);
    if (name === 'VP8X') {
      found.width = 1 + (view.getUint32(at + 12, true) & 0xffffff);
      found.height = 1 + (view.getUint32(at + 14, true) >>> 8);
    } else if (name === 'VP8 ' && found.width === 0) {
      found.width = view.getUint16(at + 14, true) & 0x3fff;
      found.height = view.getUint16(at + 16, true) & 0x3fff;
    } else if (name === 'VP8L' && found.width === 0) {
      const bits = view.getUint32(at + 9, true);
      found.width = 1 + (bits & 0x3fff);
      found.height = 1 + ((bits >>> 14) & 0x3fff);
    } else if (name === 'EXIF' || name === 'XMP ') readMetadata(view, at + 8, length, found);
    at += 8 + length + (length % 2);
  }
}

/** Exif (a small TIFF) or XMP (text). */
function readMetadata(view: DataView, at: number, length: number, found: Found): void {
  const end = Math.min(at + Math.max(length, 0), view.byteLength);
  const tiff = textOf(view, at, 6) === 'Exif\0\0' ? at + 6 : at;
  if (/^(?:II\*\0|MM\0\*)/.test(textOf(view, tiff, 4))) readExif(view, tiff, end, found);
  else if (textOf(view, at, end - at).includes('GPSL')) found.tellsLocation = true;
}

const orientationTag = 0x0112;
const locationTag = 0x8825;

/** The first directory of the TIFF that begins at `start`: how the picture is turned, and where it was taken. */
function readExif(view: DataView, start: number, end: number, found: Found): void {
  if (start + 8 > end) return;
  const isLittle = textOf(view, start, 2) === 'II';
  const directory = start + view.getUint32(start + 4, isLittle);
  if (directory + 2 > end) return;
  const count = view.getUint16(directory, isLittle);
  for (let entry = directory + 2, index = 0; index < count && entry + 12 <= end; index += 1, entry += 12) {
    const tag = view.getUint16(entry, isLittle);
    if (tag === orientationTag) found.isTurned = view.getUint16(entry + 8, isLittle) >= 5;
    if (tag === locationTag) found.tellsLocation = true;
  }
}

/** Bytes as the characters of their numbers. */
function textOf(view: DataView, at: number, length: number): string {
  const start = Math.min(at, view.byteLength);
  const end = Math.min(start + Math.max(length, 0), view.byteLength);
  return Buffer.from(view.buffer, view.byteOffset + start, end - start).toString('latin1');
}
