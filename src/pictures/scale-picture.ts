// A photograph in the size and format that a page shows it in, without what the camera wrote into it: place, time, model.
import type { Sharp } from 'sharp';
import type { Rendition } from '../site/list-pictures.ts';

/** Of what is above and below the square that is cut out of a portrait, the part that is above: faces are high up. */
const above = 0.2;

const formats: Readonly<Record<Rendition['format'], (picture: Sharp) => Sharp>> = {
  webp: (picture) => picture.webp({ quality: 70 }),
  jpg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
};

/** The bytes of the file. The same picture gives the same bytes. Throws where the machine cannot scale pictures. */
export async function scalePicture(
  bytes: Uint8Array,
  { kind, width, format }: Pick<Rendition, 'kind' | 'width' | 'format'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const sharp = await loadSharp();
  const picture = sharp(bytes, { autoOrient: true });
  if (kind === 'portrait') {
    const { autoOrient } = await picture.metadata();
    const side = Math.min(autoOrient.width, autoOrient.height);
    const left = Math.round((autoOrient.width - side) / 2);
    const top = Math.round((autoOrient.height - side) * above);
    picture.extract({ left, top, width: side, height: side });
  }
  // Nothing of the metadata is kept unless it is asked for; colours are turned into those of the web.
  return new Uint8Array(await formats[format](picture.resize({ width })).toBuffer());
}

/** A site without pictures is built where sharp has no program for the machine. */
async function loadSharp() {
  try {
    const { default: sharp } = await import('sharp');
    return sharp;
  } catch (cause) {
    const { platform, arch } = process;
    const remedy = 'npm install --no-save --cpu=wasm32 @img/sharp-wasm32';
    throw new Error(`Pictures cannot be scaled: sharp has no program for ${platform}-${arch}. Try: ${remedy}`, {
      cause,
    });
  }
}
