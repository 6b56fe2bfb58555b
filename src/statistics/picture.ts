// A picture that a release shows: in its texts, or of somebody in its staff listing. Its size is known before it is drawn, so
// that nothing on the page moves.

export interface Picture {
  /** File name below `pictures/` or `staff/` in the release version. */
  readonly file: string;
  /** The release version in whose folder it lies. */
  readonly version: string;
  /** In pixels, as it is shown: a photograph on its side has been turned. */
  readonly width: number;
  readonly height: number;
  /** Of its bytes: the same picture is published once, wherever it is shown. */
  readonly fingerprint: string;
}

/** In thousands of bytes: a photograph as wide as the page, and no more. */
export const mostKilobytes = 600;

/** In pixels, each way: more is no photograph, and takes a browser gigabytes to draw however few bytes it has. */
export const mostPixels = 10_000;

/** In pixels, each way: less is blurred where a portrait is shown on a good screen and on paper. */
export const leastPortraitPixels = 112;
