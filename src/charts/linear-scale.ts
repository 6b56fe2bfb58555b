/** From a number to a place: the same straight line as Chart.js draws along. */

export interface Scale {
  readonly min: number;
  readonly max: number;
  /** The places of `min` and `max`. */
  readonly from: number;
  readonly to: number;
}

export function placeNumber(scale: Scale, number: number): number {
  return scale.from + ((number - scale.min) / (scale.max - scale.min)) * (scale.to - scale.from);
}

/** The middle of something `size` long, moved as little as needed to lie between `first` and `last`. */
export function keepWithin(middle: number, size: number, first: number, last: number): number {
  return Math.max(first + size / 2, Math.min(last - size / 2, middle));
}
