/** How long a scale may be when the texts at the ends of its bars are to stay inside the drawing. */
import type { Scale } from './linear-scale.ts';
import { findExtent, type TextMark } from './mark.ts';

/** The longest scale within `whole` for which every text of `place` is between its ends. */
export function fitScale(whole: Scale, place: (scale: Scale) => readonly TextMark[]): Scale {
  let scale = whole;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const extents = place(scale).map(findExtent);
    const beyondLeft = Math.max(0, ...extents.map(([start]) => whole.from - start));
    const beyondRight = Math.max(0, ...extents.map(([, end]) => end - whole.to));
    if (beyondLeft < 0.01 && beyondRight < 0.01) return scale;
    scale = { ...scale, from: scale.from + beyondLeft, to: scale.to - beyondRight };
  }
  return scale;
}
