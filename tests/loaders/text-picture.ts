// The smallest file that is read as a picture, as text: WebP says its size in bytes that are ASCII up to 128 pixels.

/** A picture of 128 × 128 pixels that nothing can draw; `mark` makes its bytes others'. */
export function textPicture(mark = ''): string {
  return `RIFF\u0016\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\u007f\0\0\u007f\0\0${mark}`;
}
