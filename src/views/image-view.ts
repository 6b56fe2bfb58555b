// A picture of a narrative: its address, its size, and what is said of it to those who do not see it.
import type { Component } from '../narrative/vocabulary.ts';
import { addressOfImage } from '../site/list-pictures.ts';
import type { ReleaseContext } from './release-context.ts';

export interface ImageView {
  readonly address: string;
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
    address: addressOfImage(comparison.current, picture, scheme.base),
    alt: alt ?? '',
    width: picture.width,
    height: picture.height,
    credit: credit === undefined ? '' : messages.components.credit(credit),
  };
}
