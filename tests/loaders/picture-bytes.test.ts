import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePicture } from '../../src/loaders/picture-bytes.ts';

const text = (characters: string): readonly number[] => [...characters].map((one) => one.charCodeAt(0));
const number = (value: number, bytes: number): readonly number[] =>
  Array.from({ length: bytes }, (_, index) => (value >>> (8 * (bytes - 1 - index))) & 0xff);
const little = (value: number, bytes: number): readonly number[] => number(value, bytes).toReversed();

/** A TIFF with one entry: `tag` with the small number `value`. */
function tiff(tag: number, value: number, order: 'II' | 'MM' = 'MM'): readonly number[] {
  const write = order === 'MM' ? number : little;
  const entry = [...write(tag, 2), ...write(3, 2), ...write(1, 4), ...write(value, 2), 0, 0];
  return [...text(order), ...write(42, 2), ...write(8, 4), ...write(1, 2), ...entry, 0, 0, 0, 0];
}

function jpeg(metadata: readonly number[] = []): readonly number[] {
  const app = metadata.length === 0 ? [] : [0xff, 0xe1, ...number(metadata.length + 2, 2), ...metadata];
  const table = [0xff, 0xc4, 0, 4, 9, 9];
  const frame = [0xff, 0xc2, 0, 11, 8, ...number(600, 2), ...number(800, 2), 1, 1, 0x11, 0];
  return [0xff, 0xd8, ...app, ...table, ...frame, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0xff, 0xd9];
}

const chunk = (name: string, content: readonly number[]) => [
  ...number(content.length, 4),
  ...text(name),
  ...content,
  0,
  0,
  0,
  0,
];
const png = (...extra: readonly (readonly number[])[]) => [
  ...[0x89, ...text('PNG\r\n\u001a\n')],
  ...chunk('IHDR', [...number(800, 4), ...number(600, 4), 8, 2, 0, 0, 0]),
  ...extra.flat(),
  ...chunk('IEND', []),
];
const part = (name: string, content: readonly number[]) => [...text(name), ...little(content.length, 4), ...content];
const webp = (...parts: readonly (readonly number[])[]) => [
  ...text('RIFF'),
  0,
  0,
  0,
  0,
  ...text('WEBP'),
  ...parts.flat(),
];
const canvas = part('VP8X', [0, 0, 0, 0, ...little(799, 3), ...little(599, 3)]);
const exif = (content: readonly number[]) => [...text('Exif\0\0'), ...content];
const xmp = text('http://ns.adobe.com/xap/1.0/\0<rdf exif:GPSLatitude="63,10N"/>');

const upright = { width: 800, height: 600, tellsLocation: false };
const located = { ...upright, tellsLocation: true };
const turned = { width: 600, height: 800, tellsLocation: false };

describe('parsePicture', () => {
  test.each([
    ['a JPEG', jpeg(), { format: 'jpg', ...upright }],
    ['a JPEG on its side', jpeg(exif(tiff(0x0112, 6))), { format: 'jpg', ...turned }],
    ['a JPEG upside down', jpeg(exif(tiff(0x0112, 3, 'II'))), { format: 'jpg', ...upright }],
    ['a JPEG with its place', jpeg(exif(tiff(0x8825, 26, 'II'))), { format: 'jpg', ...located }],
    ['a JPEG with its place in XMP', jpeg(xmp), { format: 'jpg', ...located }],
    ['a JPEG with Exif that is cut off', jpeg(exif(text('MM\0*\0\0\uffff'))), { format: 'jpg', ...upright }],
    ['a PNG', png(), { format: 'png', ...upright }],
    ['a PNG with its place', png(chunk('eXIf', tiff(0x8825, 26))), { format: 'png', ...located }],
    ['a PNG with its place in XMP', png(chunk('iTXt', xmp)), { format: 'png', ...located }],
    [
      'a large WebP',
      webp(
        canvas,
        part(
          'VP8 ',
          Array.from({ length: 12 }, () => 0),
        ),
      ),
      { format: 'webp', ...upright },
    ],
    ['a WebP with its place', webp(canvas, part('EXIF', tiff(0x8825, 26))), { format: 'webp', ...located }],
    [
      'a plain WebP',
      webp(part('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...little(800, 2), ...little(600, 2)])),
      { format: 'webp', ...upright },
    ],
    [
      'a WebP without loss',
      webp(part('VP8L', [0x2f, ...little(799 | (599 << 14), 4), 0, 0, 0, 0, 0])),
      { format: 'webp', ...upright },
    ],
    ['a script in SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), undefined],
    ['a GIF', text('GIF89a'), undefined],
    ['a PNG that is cut off', png().slice(0, 20), undefined],
    ['a JPEG without a frame', [0xff, 0xd8, 0xff, 0xd9], undefined],
    ['nothing', [], undefined],
  ])('%s', (_, bytes, expected) => {
    expect(parsePicture(Uint8Array.from(bytes))).toEqual(expected);
  });

  test('a real photograph file, wherever its bytes lie in memory', () => {
    const path = '../fixtures/examples/data/kundcenter/2018-T2/v1/pictures/kontoret.jpg';
    const bytes = readFileSync(join(import.meta.dirname, path));
    expect(parsePicture(bytes)).toEqual({ format: 'jpg', width: 600, height: 360, tellsLocation: false });
  });

  test('never throws and always ends, however the bytes are broken', () => {
    const kinds = fc.constantFrom(jpeg(exif(tiff(0x0112, 6))), png(chunk('eXIf', tiff(0x8825, 26))), webp(canvas));
    const change = fc.tuple(fc.nat({ max: 120 }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(kinds, fc.array(change, { maxLength: 12 }), fc.nat({ max: 200 }), (bytes, changes, length) => {
        const broken = Uint8Array.from(bytes).slice(0, length);
        for (const [at, value] of changes) if (at < broken.length) broken[at] = value;
        const found = parsePicture(broken);
        if (found !== undefined) expect(Math.min(found.width, found.height)).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
