// A picture of at most 16 colours as PNG: four bits a pixel. Quantizing a photograph's worth of colours down to these took
// ten times the time and gave twice the bytes. W3C, PNG, sections 5, 7 and 11.
import { crc32, deflateSync } from 'node:zlib';

export interface IndexedPicture {
  /** Even. */
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, 0–255; 16 at most. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** The place in the palette of each pixel, row by row. */
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The bytes of the file. */
export function writePng({ width, height, palette, pixels }: IndexedPicture): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 4; // bits a pixel
  header[9] = 3; // of a palette
  // Each row begins with its filter: none.
  const packed = Buffer.alloc((width / 2 + 1) * height);
  let from = 0;
  let to = 0;
  for (let row = 0; row < height; row += 1) {
    to += 1;
    for (let pair = 0; pair < width / 2; pair += 1) {
      packed[to] = ((pixels[from] ?? 0) << 4) | (pixels[from + 1] ?? 0);
      from += 2;
      to += 1;
    }
  }
  const chunks = [
    writeChunk('IHDR', header),
    writeChunk('PLTE', Buffer.from(palette.flat())),
    writeChunk('IDAT', deflateSync(packed, { level: 6 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

function writeChunk(name: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(content.length + 12);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(name, 4, 'latin1');
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, content.length + 8)), content.length + 8);
  return chunk;
}
