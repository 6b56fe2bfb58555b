// A picture that the texts of a release show. Its size is known before it is drawn, so that nothing on the page moves.

export interface Picture {
  /** File name below `pictures/` in the release version. */
  readonly file: string;
  /** The release version in whose folder it lies. */
  readonly version: string;
  /** In pixels, as it is shown: a photograph on its side has been turned. */
  readonly width: number;
  readonly height: number;
}

/** In thousands of bytes: a photograph as wide as the page, and no more. */
export const mostKilobytes = 600;

/** In pixels, each way: more is no photograph, and takes a browser gigabytes to draw however few bytes it has. */
export const mostPixels = 10_000;
