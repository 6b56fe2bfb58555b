// A picture of a narrative: its address, its size, and what is said of it to those who do not see it.
import type { Component } from '../narrative/vocabulary.ts';
import { listImages } from '../site/list-pictures.ts';
import type { Picture } from '../statistics/picture.ts';
import type { ReleaseContext } from './release-context.ts';

export interface ImageView {
  readonly address: string;
  /** The sizes that browsers choose from, by the width that it is shown in. */
  readonly sources: string;
  /** Empty for one that is only decorative. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** "Bild: …"; empty when nobody is named. */
  readonly credit: string;
}

/** The picture that the component names; nothing when the release has none such. */
export function makeImage(
  { file, alt, credit }: Extract<Component, { name: 'Image' }>,
  { comparison, scheme, messages }: ReleaseContext,
): ImageView | undefined {
  const picture = comparison.current.pictures?.get(file);
  if (picture === undefined) return undefined;
  return {
    ...listSources(picture, scheme.base),
    alt: alt ?? '',
    width: picture.width,
    height: picture.height,
    credit: credit === undefined ? '' : messages.components.credit(credit),
  };
}

function listSources(picture: Picture, base: string): Pick<ImageView, 'address' | 'sources'> {
  const files = listImages(picture);
  const fallback = files.find(({ format }) => format !== 'webp');
  return {
    address: `${base}${fallback?.path ?? ''}`,
    sources: files
      .filter(({ format }) => format === 'webp')
      .map(({ path, width }) => `${base}${path} ${width}w`)
      .join(', '),
  };
}
