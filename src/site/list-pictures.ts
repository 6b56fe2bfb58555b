// The pictures that staff listings and texts show: which sizes and formats each is published in, and where.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { ReleaseNarratives } from '../loaders/load-narratives.ts';
import { listComponents } from '../narrative/narrative-tree.ts';
import { leastPortraitPixels, type Picture } from '../statistics/picture.ts';
import type { ReleaseVersion } from '../statistics/release.ts';

/** The folder of the site that holds pictures. */
const folder = 'bilder';

/** In pixels of the style sheet, each way. */
export const portraitSize = leastPortraitPixels / 2;

/** Of pictures in texts, in pixels: from a phone to the whole page on a good screen. */
const imageWidths = [480, 960, 1600];

/** One file: a picture in one size and one format. */
export interface Rendition {
  /** A portrait is cut to a square; an image is whole. */
  readonly kind: 'portrait' | 'image';
  /** In pixels. */
  readonly width: number;
  /** WebP is what nearly all readers get; the others are for the rest. */
  readonly format: 'webp' | 'jpg' | 'png';
  /** Below the site's base. The same picture has the same path wherever it is shown: it is made once. */
  readonly path: string;
}

/**
 * The files of a portrait: WebP for screens of one dot a pixel and of several, and a JPEG. AVIF is not among them: in
 * this size its files are no smaller, and take ten to thirty times as long to make.
 */
export function listPortraits({ fingerprint }: Picture): readonly Rendition[] {
  const rendition = (width: number, format: 'webp' | 'jpg'): Rendition => ({
    kind: 'portrait',
    width,
    format,
    path: `${folder}/${fingerprint}-${width}x${width}.${format}`,
  });
  return [
    rendition(portraitSize, 'webp'),
    rendition(leastPortraitPixels, 'webp'),
    rendition(leastPortraitPixels, 'jpg'),
  ];
}

/** The files of a picture in a text: never larger than it is. A PNG, which has sharp edges, stays one. */
export function listImages({ fingerprint, file, width }: Picture): readonly Rendition[] {
  const rendition = (of: number, format: Rendition['format']): Rendition => ({
    kind: 'image',
    width: of,
    format,
    path: `${folder}/${fingerprint}-${of}.${format}`,
  });
  const largest = Math.min(width, Math.max(...imageWidths));
  const widths = [...imageWidths.filter((one) => one < largest), largest];
  const fallback = widths.findLast((one) => one <= 960) ?? largest;
  return [...widths.map((one) => rendition(one, 'webp')), rendition(fallback, file.endsWith('.png') ? 'png' : 'jpg')];
}

/** A file to be made. */
export interface ListedPicture extends Rendition {
  /** Of the picture, below data/. */
  readonly file: string;
}

/** Every file once. Of a person who is withdrawn, or whose listing has ended, there is none. */
export function listPictures({ series }: Catalogue): readonly ListedPicture[] {
  const pictures = new Map<string, ListedPicture>();
  const shown = series.flatMap(({ releases }) => releases).flatMap((one) => [one, ...one.superseded]);
  for (const { release, narratives } of shown) {
    const at = `${release.publication}/${release.period.id}`;
    const list = (renditions: readonly Rendition[], file: string): void => {
      for (const rendition of renditions) pictures.set(rendition.path, { ...rendition, file });
    };
    for (const picture of listShown(release, narratives))
      list(listImages(picture), `${at}/${picture.version}/pictures/${picture.file}`);
    for (const { portrait } of release.staff) {
      if (portrait !== undefined) list(listPortraits(portrait), `${at}/${portrait.version}/staff/${portrait.file}`);
    }
  }
  return [...pictures.values()];
}

/** The pictures that the texts of the release show: no other is published. */
function listShown(release: ReleaseVersion, { release: own, departments }: ReleaseNarratives): readonly Picture[] {
  const narratives = [own, ...departments.values()].flatMap((languages) => [...languages.values()]);
  return narratives
    .flatMap(({ blocks }) => [...listComponents(blocks)])
    .flatMap(({ component }) => (component.name === 'Image' ? (release.pictures?.get(component.file) ?? []) : []));
}
