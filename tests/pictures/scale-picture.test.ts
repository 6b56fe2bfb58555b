import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parsePicture } from '../../src/loaders/picture-bytes.ts';
import { scalePicture } from '../../src/pictures/scale-picture.ts';

/** Red above, green at the height of a face, blue below; with what a camera writes. */
async function makePhotograph(width: number, height: number, orientation = 1): Promise<Uint8Array> {
  const band = (colour: string, from: number, to: number) =>
    `<rect width="${width}" y="${height * from}" height="${height * (to - from)}" fill="${colour}"/>`;
  const bands = band('#f00', 0, 0.05) + band('#0f0', 0.05, 0.7) + band('#00f', 0.7, 1);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${bands}</svg>`;
  return sharp(Buffer.from(drawing))
    .withExif({ IFD0: { Make: 'Kameran' } })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

const portrait = { kind: 'portrait', width: 112, format: 'webp' } as const;

describe('scalePicture', () => {
  test.each([
    [
      { ...portrait, format: 'webp' },
      { format: 'webp', width: 112, height: 112 },
    ],
    [
      { ...portrait, format: 'jpg' },
      { format: 'jpg', width: 112, height: 112 },
    ],
    [
      { kind: 'image', width: 300, format: 'webp' },
      { format: 'webp', width: 300, height: 400 },
    ],
    [
      { kind: 'image', width: 300, format: 'png' },
      { format: 'png', width: 300, height: 400 },
    ],
  ] as const)('makes %j', async (rendition, expected) => {
    const bytes = await scalePicture(await makePhotograph(600, 800), rendition);
    expect(parsePicture(bytes)).toEqual({ ...expected, tellsLocation: false });
  });

  test('gives the same bytes for the same picture', async () => {
    const photograph = await makePhotograph(600, 800);
    expect(await scalePicture(photograph, portrait)).toEqual(await scalePicture(photograph, portrait));
  });

  test('cuts a portrait out of the upper part, where the face is', async () => {
    const square = await scalePicture(await makePhotograph(300, 900), portrait);
    const { dominant } = await sharp(square).stats();
    expect([dominant.r < 64, dominant.g > 192, dominant.b < 64]).toEqual([true, true, true]);
  });

  test('turns a picture that the camera has marked as lying', async () => {
    const turned = await scalePicture(await makePhotograph(600, 400, 6), { kind: 'image', width: 200, format: 'jpg' });
    expect(parsePicture(turned)).toMatchObject({ width: 200, height: 300 });
  });

  test('keeps nothing of what the camera wrote', async () => {
    const photograph = await makePhotograph(600, 800);
    expect(Buffer.from(photograph).includes('Kameran')).toBe(true);
    for (const format of ['webp', 'jpg', 'png'] as const) {
      const bytes = await scalePicture(photograph, { ...portrait, format });
      expect(Buffer.from(bytes).includes('Kameran'), format).toBe(false);
      const { exif, icc, xmp } = await sharp(bytes).metadata();
      expect([exif, icc, xmp], format).toEqual([undefined, undefined, undefined]);
    }
  });
});
